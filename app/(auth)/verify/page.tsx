import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { LocalInbox } from "@/components/accounts/local-inbox";
import { ResendForm } from "@/components/accounts/resend-form";
import { findPendingSignUp } from "@/lib/accounts/sign-in/pending-sign-up";
import { localInboxUrl } from "@/lib/notifications/local-inbox";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.verify");
  return { title: t("title"), robots: { index: false } };
}

/** Says the same whether or not the address already had an account: the difference is in the mail. */
export default async function VerifyPage() {
  const pending = await findPendingSignUp();
  if (!pending) redirect("/sign-in");
  const t = await getTranslations("auth.verify");
  return (
    <AuthCard title={t("title")}>
      <div>
        <p>
          {t.rich("sent", {
            email: pending.email,
            strong: (words) => <strong className="break-all">{words}</strong>,
          })}
        </p>
        <LocalInbox url={localInboxUrl()} />
      </div>
      <p className="text-muted-foreground">{t("missing")}</p>
      <ResendForm />
      <p className="border-border border-t pt-5">
        {t("wrongAddress")}{" "}
        <Link
          href="/sign-up"
          className="inline-flex min-h-10 items-center font-semibold text-primary underline underline-offset-4"
        >
          {t("startOver")}
        </Link>
      </p>
    </AuthCard>
  );
}
