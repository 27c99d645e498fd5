"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm } from "@/components/accounts/action-form";
import { Alert } from "@/components/ui/alert";
import { SubmitButton } from "@/components/ui/submit-button";
import { confirmLink } from "@/lib/accounts/sign-in/actions";
import type { LinkType } from "@/lib/accounts/sign-in/schema";

/**
 * The press that redeems an emailed link. Opening the link is not enough: mail scanners open links too,
 * and this one works only once.
 */
export function ConfirmForm({
  tokenHash,
  type,
  next,
}: {
  tokenHash: string;
  type: LinkType;
  next: string;
}) {
  const t = useTranslations("auth.confirm");
  const [isHalfChanged, setIsHalfChanged] = useState(false);
  if (isHalfChanged) {
    return (
      <Alert variant="success" title={t("halfTitle")}>
        {t("half")}
      </Alert>
    );
  }
  return (
    <ActionForm action={confirmLink} onSuccess={() => setIsHalfChanged(true)}>
      <input type="hidden" name="tokenHash" value={tokenHash} />
      <input type="hidden" name="type" value={type} />
      <input type="hidden" name="next" value={next} />
      <SubmitButton size="lg" pendingLabel={t("submitting")}>
        {t(`${type}.action`)}
      </SubmitButton>
    </ActionForm>
  );
}
