"use client";

import { useTranslations } from "next-intl";
import { RadioCards } from "@/components/companions/form/radio-cards";
import { FormSection } from "@/components/companions/form/section";
import type { CompanionForm } from "@/components/companions/form/use-companion-form";
import { Alert } from "@/components/ui/alert";
import { needsReview } from "@/lib/companions/policy";
import { RATINGS, type Visibility } from "@/lib/companions/schema";

export function SharingSection({
  form,
  visibilities,
}: {
  form: CompanionForm;
  visibilities: Visibility[];
}) {
  const t = useTranslations("companions");
  const { rating, visibility } = form.values;
  return (
    <FormSection id="form-sharing" title={t("form.sharing.title")}>
      <RadioCards
        name="rating"
        legend={t("form.sharing.rating")}
        options={RATINGS.map((value) => ({
          value,
          label: t(`rating.${value}`),
          description: t(`form.sharing.ratings.${value}`),
        }))}
        chosen={rating}
        onChange={(value) => form.update({ rating: value })}
      />
      <RadioCards
        name="visibility"
        legend={t("form.sharing.visibility")}
        options={visibilities.map((value) => ({
          value,
          label: t(`visibility.${value}`),
          description: t(`form.sharing.visibilities.${value}`),
        }))}
        chosen={visibility}
        onChange={(value) => form.update({ visibility: value })}
      />
      {needsReview(visibility) ? <Alert>{t("form.sharing.reviewNotice")}</Alert> : null}
    </FormSection>
  );
}
