"use client";

import { CloudMoon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** What an error boundary shows: what happened in plain words, another try, a way out, a reference. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("shell.error");
  const digest = (error as { digest?: unknown } | null)?.digest;
  return (
    <div role="alert" className="grid flex-1 place-items-center">
      <EmptyState
        as="h1"
        icon={<CloudMoon />}
        title={t("title")}
        action={
          <>
            <Button onClick={retry}>{t("retry")}</Button>
            <LinkButton href="/" variant="outline">
              {t("home")}
            </LinkButton>
          </>
        }
      >
        <p>{t("body")}</p>
        {typeof digest === "string" ? (
          <p className="mt-3 font-mono text-sm">{t("reference", { digest })}</p>
        ) : null}
      </EmptyState>
    </div>
  );
}
