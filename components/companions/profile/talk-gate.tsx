import { KeyRound, Lock, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { TalkButton } from "@/components/companions/profile/talk-button";
import { LinkButton } from "@/components/ui/link-button";
import type { TalkVerdict } from "@/lib/companions/policy";
import type { Visibility } from "@/lib/companions/schema";

const START_ERRORS = [
  "session_ended",
  "account_suspended",
  "registration_required",
  "companion_not_found",
  "assurance_required",
  "plan_required",
  "database_unavailable",
  "rate_limited",
  "internal",
] as const;

/** The way into a conversation, or what stands before it and the way on. */
export function TalkGate({
  companionId,
  slug,
  name,
  visibility,
  verdict,
}: {
  companionId: string;
  slug: string;
  name: string;
  visibility: Visibility;
  verdict: TalkVerdict;
}) {
  const t = useTranslations("companions.talk");
  const errors = useTranslations("errors");
  const next = encodeURIComponent(`/companions/${slug}`);
  if (verdict.verdict === "yes") {
    return (
      <TalkButton
        companionId={companionId}
        conversationId={crypto.randomUUID()}
        label={t("start", { name })}
        pendingLabel={t("starting")}
        errors={Object.fromEntries(START_ERRORS.map((code) => [code, errors(code)]))}
      />
    );
  }
  switch (verdict.code) {
    case "sign_in_required":
      return (
        <div className="flex flex-wrap items-center gap-3">
          <LinkButton
            href={`/sign-up?next=${next}`}
            size="lg"
            className="h-auto min-h-13 whitespace-normal py-2.5 text-center max-sm:w-full"
          >
            {t("signUp", { name })}
          </LinkButton>
          <LinkButton
            href={`/sign-in?next=${next}`}
            variant="outline"
            size="lg"
            className="max-sm:w-full"
          >
            {t("signIn")}
          </LinkButton>
        </div>
      );
    case "registration_required":
      return (
        <Gate icon={<KeyRound />} words={t("registration")}>
          <LinkButton href={`/register?next=${next}`}>{t("register")}</LinkButton>
        </Gate>
      );
    case "assurance_required":
      return (
        <Gate icon={<ShieldCheck />} words={t("assurance", { name })}>
          <LinkButton href="/discover?rating=GENERAL" variant="secondary">
            {t("others")}
          </LinkButton>
          <LinkButton href="/safety" variant="link">
            {t("safety")}
          </LinkButton>
        </Gate>
      );
    case "plan_required":
      return (
        <Gate
          icon={<Lock />}
          words={t(visibility === "exclusive" ? "exclusive" : "premium", { name })}
        >
          <LinkButton href="/pricing">{t("plans")}</LinkButton>
          <LinkButton href="/discover" variant="link">
            {t("others")}
          </LinkButton>
        </Gate>
      );
    case "companion_not_found":
      return <Gate icon={<Lock />} words={t("unavailable", { name })} />;
  }
}

function Gate({
  icon,
  words,
  children,
}: {
  icon: React.ReactNode;
  words: string;
  children?: React.ReactNode;
}) {
  return (
    <div className="flex gap-4 rounded-2xl border border-border bg-card p-4 shadow-soft sm:p-5">
      <span
        aria-hidden="true"
        className="grid size-11 shrink-0 place-items-center rounded-full bg-secondary text-secondary-foreground [&_svg]:size-5"
      >
        {icon}
      </span>
      <div>
        <p>{words}</p>
        {children ? <div className="mt-3 flex flex-wrap items-center gap-3">{children}</div> : null}
      </div>
    </div>
  );
}
