"use client";

import { HeartHandshake, X } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRoom, useRoomState } from "@/components/chat/room-context";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";

/** Codes with a next step other than trying again. */
const WAY_ON: Record<string, { href: string; label: "seePlans" | "signIn" | "checkAge" }> = {
  allowance_used_up: { href: "/pricing", label: "seePlans" },
  plan_required: { href: "/pricing", label: "seePlans" },
  session_ended: { href: "/sign-in", label: "signIn" },
  registration_required: { href: "/register", label: "checkAge" },
};

function Dismiss({ onClick }: { onClick: () => void }) {
  const t = useTranslations("chat");
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={t("dismiss")}
      onClick={onClick}
      className="-my-2 -mr-2"
    >
      <X aria-hidden="true" />
    </Button>
  );
}

/** Fixed, human-written, out of character: where to find help now. */
function CrisisCard({ hotline }: { hotline: { name: string; contact: string; url: string } }) {
  const t = useTranslations("chat.crisis");
  const { room } = useRoom();
  const isNumber = /^[\d\s-]+$/.test(hotline.contact);
  return (
    <section role="alert" className="flex gap-3 rounded-xl border-2 border-iris bg-card p-4">
      <HeartHandshake aria-hidden="true" className="mt-1 size-6 shrink-0 text-iris" />
      <div className="flex flex-1 flex-col gap-2">
        <h2 className="font-sans font-semibold text-lg">{t("title")}</h2>
        <p>{t("body")}</p>
        <p className="flex flex-wrap items-center gap-3">
          <a
            href={isNumber ? `tel:${hotline.contact.replace(/\D/g, "")}` : hotline.url}
            className="font-semibold text-lg underline underline-offset-4"
          >
            {hotline.contact}
          </a>
          <a
            href={hotline.url}
            target="_blank"
            rel="noopener noreferrer"
            className="underline underline-offset-4"
          >
            {hotline.name}
          </a>
        </p>
        <p className="text-muted-foreground text-sm">{t("emergency")}</p>
      </div>
      <Dismiss onClick={() => room.dismissFailure()} />
    </section>
  );
}

/** What stands between the messages and the composer: a due notice, a refusal, a failure. */
export function RoomNotices() {
  const t = useTranslations("chat");
  const words = useTranslations("errors");
  const format = useFormatter();
  const { room, companion } = useRoom();
  const notice = useRoomState((state) => state.notice);
  const failure = useRoomState((state) => state.failure);
  const hotline = useRoomState((state) => state.hotline);
  const wayOn = failure ? WAY_ON[failure.code] : undefined;
  if (!notice && !failure) return null;
  return (
    <div className="mx-auto flex w-full max-w-3xl flex-col gap-2 px-3 pt-2 sm:px-4">
      {notice ? (
        <Alert variant="info" title={t("notice.title")}>
          <div className="flex items-start justify-between gap-2">
            <p>
              {notice === "BREAK"
                ? t("notice.break", { name: companion.name })
                : t("notice.repeat", { name: companion.name })}
            </p>
            <Dismiss onClick={() => room.dismissNotice()} />
          </div>
        </Alert>
      ) : null}
      {hotline ? (
        <CrisisCard hotline={hotline} />
      ) : failure ? (
        <Alert variant={failure.code.startsWith("blocked_") || wayOn ? "warning" : "danger"}>
          <div className="flex items-start justify-between gap-2">
            <div className="flex flex-col items-start gap-1">
              <p>{words.has(failure.code) ? words(failure.code) : words("internal")}</p>
              {failure.resetsAt ? (
                <p>{t("resetsAt", { time: format.relativeTime(new Date(failure.resetsAt)) })}</p>
              ) : null}
              {wayOn ? (
                <LinkButton href={wayOn.href} variant="link" size="sm">
                  {t(wayOn.label)}
                </LinkButton>
              ) : null}
            </div>
            <Dismiss onClick={() => room.dismissFailure()} />
          </div>
        </Alert>
      ) : null}
    </div>
  );
}
