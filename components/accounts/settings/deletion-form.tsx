"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { ActionForm } from "@/components/accounts/action-form";
import { FormCheckbox, FormField } from "@/components/accounts/form-field";
import { Alert } from "@/components/ui/alert";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { cancelDeletion, requestDeletion } from "@/lib/accounts/deletion/actions";

/** Asks for erasure, or takes it back while it can be. */
export function DeletionForm({
  dueOn,
  days,
}: {
  /** In words, in the member's own time zone; null when nothing was asked for. */
  dueOn: string | null;
  days: number;
}) {
  const t = useTranslations("settings.data");
  const [done, setDone] = useState<"requested" | "cancelled" | null>(null);
  const news = useRef<HTMLDivElement>(null);
  // The form that was sent is replaced by the other: the focus goes to what is said of it.
  useEffect(() => {
    if (done) news.current?.focus();
  }, [done]);
  return (
    <div className="flex flex-col gap-5">
      {/* Outlives the form whose success it announces. */}
      <div ref={news} role="status" tabIndex={-1} className="font-medium text-success empty:hidden">
        {done === "cancelled" && !dueOn ? t("deletionCancelled") : null}
        {done === "requested" && dueOn ? t("deletionRequested") : null}
      </div>
      {dueOn ? (
        <ActionForm key="open" action={cancelDeletion} onSuccess={() => setDone("cancelled")}>
          <Alert variant="warning" title={t("deletionOpen", { date: dueOn })}>
            {t("deletionOpenHint")}
          </Alert>
          <SubmitButton className="self-start" pendingLabel={t("saving")}>
            {t("cancelDeletion")}
          </SubmitButton>
        </ActionForm>
      ) : (
        <ActionForm key="closed" action={requestDeletion} onSuccess={() => setDone("requested")}>
          <FormField name="reason" label={t("reason")} hint={t("reasonHint")} note={t("optional")}>
            {(control) => <Textarea {...control} maxLength={1000} />}
          </FormField>
          <FormCheckbox
            name="understood"
            required
            data-missing="confirmation_required"
            label={t("understood", { days })}
          />
          <SubmitButton variant="danger" className="self-start" pendingLabel={t("saving")}>
            {t("requestDeletion")}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  );
}
