import { MapPinOff } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SiteFrame } from "@/components/site/site-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.notFound");
  return { title: t("title") };
}

export default async function NotFound() {
  const t = await getTranslations("shell.notFound");
  return (
    <SiteFrame>
      <div className="grid flex-1 place-items-center py-16">
        <EmptyState
          as="h1"
          icon={<MapPinOff />}
          title={t("title")}
          action={
            <>
              <LinkButton href="/discover">{t("discover")}</LinkButton>
              <LinkButton href="/" variant="outline">
                {t("home")}
              </LinkButton>
            </>
          }
        >
          <p>{t("body")}</p>
        </EmptyState>
      </div>
    </SiteFrame>
  );
}
