"use client";

import { Monitor, Smartphone } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { ActionForm } from "@/components/accounts/action-form";
import { forgetPrivatePages } from "@/components/layout/offline-pages";
import { Badge } from "@/components/ui/badge";
import { SubmitButton } from "@/components/ui/submit-button";
import { signOutDevice, signOutEverywhere } from "@/lib/accounts/security/actions";
import type { ActionResult } from "@/lib/entry/action";

export interface SessionEntry {
  sessionId: string;
  browser: string | null;
  system: string | null;
  isHandheld: boolean;
  startedAt: string;
  lastSeenAt: string;
  isCurrent: boolean;
}

/** Takes the conversations kept for reading offline off this device first. */
async function leaveEverywhere(previous: ActionResult | null): Promise<ActionResult> {
  await forgetPrivatePages();
  return await signOutEverywhere(previous);
}

/** The browsers signed in, this one first said so, each with a way out. */
export function SessionList({
  sessions,
  timezone,
  now,
}: {
  sessions: readonly SessionEntry[];
  timezone: string;
  now: string;
}) {
  const t = useTranslations("settings.security");
  const format = useFormatter();
  const [signedOut, setSignedOut] = useState<string | null>(null);
  const news = useRef<HTMLParagraphElement>(null);
  // The button that was pressed leaves with its row: the focus goes to what is said instead.
  useEffect(() => {
    if (signedOut) news.current?.focus();
  }, [signedOut]);
  const nameOf = ({ browser, system }: SessionEntry) => {
    if (browser && system) return t("device", { browser, system });
    return browser ?? system ?? t("unknownDevice");
  };
  const date = (iso: string) =>
    format.dateTime(new Date(iso), { dateStyle: "medium", timeStyle: "short", timeZone: timezone });
  return (
    <div className="flex flex-col gap-5">
      <p ref={news} role="status" tabIndex={-1} className="font-medium text-success empty:hidden">
        {signedOut ? t("deviceSignedOut", { device: signedOut }) : null}
      </p>
      <ul className="flex flex-col divide-y divide-border">
        {sessions.map((session) => {
          const Icon = session.isHandheld ? Smartphone : Monitor;
          return (
            <li
              key={session.sessionId}
              className="flex flex-wrap items-center gap-x-4 gap-y-2 py-4"
            >
              <Icon aria-hidden="true" className="size-6 shrink-0 text-muted-foreground" />
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-center gap-2 font-semibold">
                  {nameOf(session)}
                  {session.isCurrent ? <Badge variant="success">{t("thisDevice")}</Badge> : null}
                </p>
                <p className="text-muted-foreground text-sm">
                  {session.isCurrent
                    ? t("startedOn", { date: date(session.startedAt) })
                    : t("lastSeen", {
                        ago: format.relativeTime(new Date(session.lastSeenAt), new Date(now)),
                        date: date(session.startedAt),
                      })}
                </p>
              </div>
              {session.isCurrent ? null : (
                <ActionForm
                  action={signOutDevice}
                  onSuccess={() => setSignedOut(nameOf(session))}
                  className="gap-2"
                >
                  <input type="hidden" name="sessionId" value={session.sessionId} />
                  <SubmitButton
                    variant="outline"
                    size="sm"
                    aria-label={t("signOutNamed", { device: nameOf(session) })}
                  >
                    {t("signOut")}
                  </SubmitButton>
                </ActionForm>
              )}
            </li>
          );
        })}
      </ul>
      <ActionForm action={leaveEverywhere} className="gap-2">
        <SubmitButton variant="danger" className="self-start" pendingLabel={t("signingOut")}>
          {t("signOutEverywhere")}
        </SubmitButton>
        <p className="text-muted-foreground text-sm">{t("signOutEverywhereHint")}</p>
      </ActionForm>
    </div>
  );
}
