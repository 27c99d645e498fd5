import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { ConfirmForm } from "@/components/accounts/confirm-form";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { linkInput } from "@/lib/accounts/sign-in/schema";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.confirm");
  // The address holds a token: it is not passed on to other sites.
  return { title: t("title"), robots: { index: false }, referrer: "same-origin" };
}

/** Opening an emailed link changes nothing: the press of the button does. */
export default async function ConfirmPage({ searchParams }: PageProps<"/auth/confirm">) {
  const { token_hash: tokenHash, type, next } = await searchParams;
  const link = linkInput.safeParse({ tokenHash, type, next });
  const t = await getTranslations("auth.confirm");
  if (!link.success) {
    return (
      <AuthCard title={t("title")}>
        <Alert variant="warning">{t("broken")}</Alert>
        <LinkButton href="/sign-in?with=link">{t("askAgain")}</LinkButton>
      </AuthCard>
    );
  }
  const elsewhere = link.data.type === "recovery" ? "/forgot-password" : "/sign-in?with=link";
  return (
    <AuthCard title={t(`${link.data.type}.title`)} lead={t(`${link.data.type}.lead`)}>
      <ConfirmForm {...link.data} />
      <LinkButton href={elsewhere} variant="ghost" size="sm">
        {t("askAgain")}
      </LinkButton>
    </AuthCard>
  );
}
