import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { fontVariables } from "@/components/layout/fonts/fonts";
import { ServiceWorkerClient } from "@/components/layout/service-worker";
import { SkipLink } from "@/components/layout/skip-link";
import { ThemeProvider } from "@/components/layout/theme-provider";
import "@/app/globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.metadata");
  return {
    metadataBase: new URL(process.env.APP_URL || "http://localhost:3000"),
    title: { default: t("title"), template: "%s · NexusAI" },
    description: t("description"),
    applicationName: "NexusAI",
    appleWebApp: { capable: true, title: "NexusAI", statusBarStyle: "default" },
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  // The keyboard shrinks the page instead of covering what is being written.
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf6ef" },
    { media: "(prefers-color-scheme: dark)", color: "#171019" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const t = await getTranslations("shell.update");
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    // next-themes writes the class before React hydrates.
    <html lang={locale} className={fontVariables} suppressHydrationWarning>
      <body>
        <ThemeProvider {...(nonce ? { nonce } : {})}>
          <SkipLink />
          {children}
          <ServiceWorkerClient
            words={{ ready: t("ready"), apply: t("apply"), later: t("later") }}
          />
        </ThemeProvider>
      </body>
    </html>
  );
}
