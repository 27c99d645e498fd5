import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { RegisterForm } from "@/components/accounts/register-form";
import { SignOutButton } from "@/components/layout/sign-out-button";
import { listCountries } from "@/lib/accounts/countries";
import { localPath } from "@/lib/accounts/paths";
import { requireSignedIn } from "@/lib/accounts/viewer";
import { currentLocale } from "@/lib/i18n/current-locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.register");
  return { title: t("title"), robots: { index: false } };
}

export default async function RegisterPage({ searchParams }: PageProps<"/register">) {
  const next = localPath((await searchParams).next);
  const viewer = await requireSignedIn();
  if (viewer.registeredAt !== null) redirect(next);
  const t = await getTranslations("auth.register");
  return (
    <AuthCard title={t("title")} lead={t("lead", { email: viewer.email })}>
      <RegisterForm
        countries={listCountries(await currentLocale())}
        displayName={viewer.displayName}
        next={next}
      />
      <div className="border-border border-t pt-4">
        <SignOutButton label={t("signOut")} />
      </div>
    </AuthCard>
  );
}
