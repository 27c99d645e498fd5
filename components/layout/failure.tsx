"use client";

import { CloudMoon } from "lucide-react";
import Link from "next/link";
import { failureWords } from "@/components/layout/failure-words";
import { buttonStyle } from "@/components/ui/button-style";

/**
 * What an error boundary shows: what happened in plain words, another try, a way out, a reference.
 * Built like EmptyState, without its parts: boundaries are sent with every page, so they stay small.
 */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const words = failureWords(
    typeof document === "undefined" ? undefined : document.documentElement.lang,
  );
  const digest = (error as { digest?: unknown } | null)?.digest;
  return (
    <div role="alert" className="grid flex-1 place-items-center">
      <div className="mx-auto flex max-w-md flex-col items-center px-4 py-14 text-center">
        <div className="mb-5 grid size-18 place-items-center rounded-full bg-secondary text-secondary-foreground">
          <CloudMoon aria-hidden="true" className="size-8" />
        </div>
        <h1 className="text-2xl leading-tight">{words.title}</h1>
        <p className="mt-2 text-muted-foreground">{words.body}</p>
        {typeof digest === "string" ? (
          <p className="mt-3 font-mono text-muted-foreground text-sm">
            {words.reference} {digest}
          </p>
        ) : null}
        <div className="mt-6 flex flex-wrap justify-center gap-3">
          <button type="button" onClick={retry} className={buttonStyle()}>
            {words.retry}
          </button>
          <Link href="/" className={buttonStyle({ variant: "outline" })}>
            {words.home}
          </Link>
        </div>
      </div>
    </div>
  );
}
