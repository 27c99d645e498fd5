import { WifiOff } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { KeptConversations } from "@/components/layout/kept-conversations";
import { ReloadButton } from "@/components/layout/reload-button";
import { SiteFrame } from "@/components/site/site-frame";
import { EmptyState } from "@/components/ui/empty-state";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.offline");
  return { title: t("title"), robots: { index: false } };
}

/** Kept by the service worker and shown in place of any page that cannot be reached. */
export default async function OfflinePage() {
  const t = await getTranslations("shell.offline");
  return (
    <SiteFrame>
      <div className="mx-auto w-full max-w-xl flex-1 py-10">
        <EmptyState
          as="h1"
          icon={<WifiOff />}
          title={t("title")}
          action={<ReloadButton label={t("retry")} />}
          className="pb-6"
        >
          <p>{t("body")}</p>
        </EmptyState>
        <KeptConversations title={t("kept")} />
      </div>
    </SiteFrame>
  );
}
