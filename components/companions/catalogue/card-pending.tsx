"use client";

import { useLinkStatus } from "next/link";
import { Spinner } from "@/components/ui/spinner";

/** Inside a card's link: says that the press was heard, when the page takes more than a moment. */
export function CardPending() {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden="true"
      data-pending={pending || undefined}
      className="pointer-events-none absolute inset-0 z-10 grid place-items-center rounded-2xl bg-background/40 opacity-0 transition-opacity data-pending:opacity-100 data-pending:delay-150"
    >
      {pending ? <Spinner className="size-8" /> : null}
    </span>
  );
}
