"use client";

import { usePathname } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useErrorWords } from "@/components/accounts/form-context";
import { Alert } from "@/components/ui/alert";
import { signInPath } from "@/lib/accounts/paths";
import type { Failure } from "@/lib/kernel/errors";

/** Why nothing was done, and the way on. Takes the focus: the button that was pressed says nothing of it. */
export function FormFailure({ failure }: { failure: Failure }) {
  const t = useTranslations("errors");
  const words = useErrorWords();
  const wait = useWait();
  const path = usePathname();
  const box = useRef<HTMLDivElement>(null);
  // A second failure in a row is news again.
  useEffect(() => {
    if (failure) box.current?.focus();
  }, [failure]);
  const isWaiting = failure.code === "rate_limited" && failure.retryAfterSeconds !== undefined;
  return (
    <Alert ref={box} variant="danger" tabIndex={-1}>
      {isWaiting
        ? t("rate_limited_for", { wait: wait(failure.retryAfterSeconds ?? 0) })
        : words(failure.code)}
      {failure.code === "session_ended" ? (
        // In another tab: what was typed here waits.
        <a
          href={signInPath(path)}
          target="_blank"
          rel="noreferrer"
          className="ml-1 font-semibold underline underline-offset-4"
        >
          {t("session_ended_link")}
        </a>
      ) : null}
    </Alert>
  );
}

/** Seconds as people say them: rounded up, in minutes past a minute and a half. */
function useWait(): (seconds: number) => string {
  const format = useFormatter();
  return (seconds) => {
    const [value, unit] =
      seconds > 5400
        ? [Math.ceil(seconds / 3600), "hour"]
        : seconds > 90
          ? [Math.ceil(seconds / 60), "minute"]
          : [Math.max(1, Math.ceil(seconds)), "second"];
    return format.number(value as number, {
      style: "unit",
      unit: unit as string,
      unitDisplay: "long",
    });
  };
}
