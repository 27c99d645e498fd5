import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/accounts/auth-card";
import { ProviderButtons } from "@/components/accounts/provider-buttons";
import { SignUpForm } from "@/components/accounts/sign-up-form";
import { listCountries } from "@/lib/accounts/countries";
import { localPath, registerPath } from "@/lib/accounts/paths";
import { enabledProviders } from "@/lib/accounts/sign-in/providers";
import { findViewer } from "@/lib/accounts/viewer";
import { findDeviceId } from "@/lib/compliance/age/device";
import { isRefused } from "@/lib/compliance/age/refusals";
import { currentLocale } from "@/lib/i18n/current-locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signUp");
  return { title: t("title"), alternates: { canonical: "/sign-up" } };
}

export default async function SignUpPage({ searchParams }: PageProps<"/sign-up">) {
  const next = localPath((await searchParams).next);
  const viewer = await findViewer();
  if (viewer) redirect(viewer.registeredAt === null ? registerPath(next) : next);

  // A browser refused before is told so before it is asked for anything.
  const deviceId = await findDeviceId();
  if (deviceId && (await isRefused({ deviceId }))) redirect("/not-eligible");

  const t = await getTranslations("auth.signUp");
  return (
    <AuthCard title={t("title")} lead={t("lead")}>
      <ProviderButtons providers={enabledProviders()} next={next} />
      <SignUpForm countries={listCountries(await currentLocale())} next={next} />
      <p className="border-border border-t pt-5 text-center">
        {t("haveAccount")}{" "}
        <Link
          href={`/sign-in?${new URLSearchParams({ next })}`}
          className="inline-flex min-h-10 items-center font-semibold text-primary underline underline-offset-4"
        >
          {t("signIn")}
        </Link>
      </p>
    </AuthCard>
  );
}
