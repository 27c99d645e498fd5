import { Plus, UsersRound } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnCompanionCard } from "@/components/companions/mine/own-companion-card";
import { PlanGate, PlanLimit } from "@/components/companions/mine/plan-limit";
import { Messages } from "@/components/layout/messages";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requireViewer } from "@/lib/accounts/viewer";
import { findViewerPlan } from "@/lib/billing/viewer-plan";
import { companionsLeft } from "@/lib/companions/policy";
import { listOwnCompanions } from "@/lib/companions/queries";
import { visitorDb } from "@/lib/supabase/clients";

const SAVED = ["draft", "in_review", "published"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("companions.mine");
  return { title: t("title"), robots: { index: false } };
}

export default async function MyCompanionsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const viewer = await requireViewer("/companions/mine");
  const [t, companions, plan, query] = await Promise.all([
    getTranslations("companions.mine"),
    visitorDb().then((db) => listOwnCompanions(db, viewer.accountId)),
    findViewerPlan(),
    searchParams,
  ]);
  const limit = plan ? plan.companionsLimit : 0;
  const left = companionsLeft(limit, companions.length);
  const saved = SAVED.find((status) => status === query.saved);
  return (
    <div className="mx-auto w-full max-w-5xl px-4 py-6 sm:px-6 sm:py-9">
      <header className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="mb-1.5 text-title">{t("title")}</h1>
          <PlanLimit owned={companions.length} limit={limit} />
        </div>
        {left === 0 ? null : (
          <LinkButton href="/companions/new">
            <Plus aria-hidden="true" />
            {t("create")}
          </LinkButton>
        )}
      </header>
      {saved ? (
        <Alert variant="success" className="mb-6">
          {t(`saved.${saved}`)}
        </Alert>
      ) : null}
      {companions.length > 0 ? (
        <Messages namespaces={["companions"]}>
          <ul className="grid gap-4 lg:grid-cols-2">
            {companions.map((companion) => (
              <li key={companion.companionId}>
                <OwnCompanionCard companion={companion} />
              </li>
            ))}
          </ul>
        </Messages>
      ) : left === 0 ? null : (
        <EmptyState
          icon={<UsersRound />}
          title={t("emptyTitle")}
          action={<LinkButton href="/companions/new">{t("create")}</LinkButton>}
        >
          {t("emptyBody")}
        </EmptyState>
      )}
      {left === 0 ? (
        <div className={companions.length > 0 ? "mt-8" : undefined}>
          <PlanGate limit={limit ?? 0} />
        </div>
      ) : null}
    </div>
  );
}
