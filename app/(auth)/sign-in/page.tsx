import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { EmailLinkForm } from "@/components/accounts/email-link-form";
import { LocalInbox } from "@/components/accounts/local-inbox";
import { ProviderButtons } from "@/components/accounts/provider-buttons";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { localPath, registerPath } from "@/lib/accounts/paths";
import { enabledProviders } from "@/lib/accounts/sign-in/providers";
import { findViewer } from "@/lib/accounts/viewer";
import { localInboxUrl } from "@/lib/notifications/local-inbox";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("title"), alternates: { canonical: "/sign-in" } };
}

/** Why a visitor was brought here; anything else in the address says nothing. */
const REASONS = [
  "session_ended",
  "signed_out_everywhere",
  "provider_failed",
  "link_expired",
] as const;

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const query = await searchParams;
  const next = localPath(query.next);
  const viewer = await findViewer();
  if (viewer) redirect(viewer.registeredAt === null ? registerPath(next) : next);

  const t = await getTranslations("auth.signIn");
  const reason = REASONS.find((known) => known === query.reason);
  const isByLink = query.with === "link";
  const other = new URLSearchParams({ ...(isByLink ? {} : { with: "link" }), next });
  return (
    <AuthCard title={t("title")} lead={t("lead")}>
      {reason ? (
        <Alert variant={reason === "signed_out_everywhere" ? "success" : "warning"}>
          {t(`reason.${reason}`)}
        </Alert>
      ) : null}
      <ProviderButtons providers={enabledProviders()} next={next} />
      {isByLink ? (
        <EmailLinkForm purpose="signIn" next={next} inbox={<LocalInbox url={localInboxUrl()} />} />
      ) : (
        <SignInForm next={next} />
      )}
      <LinkButton href={`/sign-in?${other}`} variant="ghost" replace scroll={false}>
        {t(isByLink ? "withPassword" : "withLink")}
      </LinkButton>
      <p className="border-border border-t pt-5 text-center">
        {t("newHere")}{" "}
        <Link
          href={`/sign-up?${new URLSearchParams({ next })}`}
          className="inline-flex min-h-10 items-center font-semibold text-primary underline underline-offset-4"
        >
          {t("signUp")}
        </Link>
      </p>
    </AuthCard>
  );
}
