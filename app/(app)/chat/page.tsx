import { MessagesSquare } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requireViewer } from "@/lib/accounts/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("chat");
  return { title: t("conversations") };
}

export default async function ChatIndexPage() {
  await requireViewer();
  const t = await getTranslations("chat");
  return (
    <div className="grid h-full place-items-center">
      <EmptyState
        as="h1"
        icon={<MessagesSquare aria-hidden="true" />}
        title={t("pickTitle")}
        action={
          <LinkButton href="/discover" variant="secondary">
            {t("discover")}
          </LinkButton>
        }
      >
        {t("pickBody")}
      </EmptyState>
    </div>
  );
}
