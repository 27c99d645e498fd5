import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { CompanionForm } from "@/components/companions/form/companion-form";
import { valuesOf } from "@/components/companions/form/form-state";
import { Messages } from "@/components/layout/messages";
import { Alert } from "@/components/ui/alert";
import { requireViewer } from "@/lib/accounts/viewer";
import { needsReview, offeredVisibilities } from "@/lib/companions/policy";
import { findOwnCompanion } from "@/lib/companions/queries";
import { visitorDb } from "@/lib/supabase/clients";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("companions.form");
  return { title: t("editTitle"), robots: { index: false } };
}

export default async function EditCompanionPage({
  params,
}: {
  params: Promise<{ companionId: string }>;
}) {
  const companionId = z.uuid().safeParse((await params).companionId).data;
  if (!companionId) notFound();
  const viewer = await requireViewer(`/companions/mine/${companionId}/edit`);
  const [t, companion] = await Promise.all([
    getTranslations("companions.form"),
    visitorDb().then((db) => findOwnCompanion(db, viewer.accountId, companionId)),
  ]);
  if (!companion || companion.status === "suspended") notFound();
  const isListed = companion.status === "published" && needsReview(companion.visibility);
  return (
    <div className="mx-auto w-full max-w-4xl px-4 py-6 sm:px-6 sm:py-9">
      <header className="mb-6">
        <h1 className="text-title">{t("editNamed", { name: companion.name })}</h1>
      </header>
      {isListed ? <Alert className="mb-6">{t("relistNotice")}</Alert> : null}
      <Messages namespaces={["companions"]}>
        <CompanionForm
          accountId={viewer.accountId}
          companionId={companion.companionId}
          initial={valuesOf(companion)}
          visibilities={offeredVisibilities(companion.visibility)}
        />
      </Messages>
    </div>
  );
}
