"use client";

import { useTranslations } from "next-intl";
import { ChoiceChips } from "@/components/companions/form/choice-chips";
import { FormSection } from "@/components/companions/form/section";
import { Slider } from "@/components/companions/form/slider";
import type { CompanionForm } from "@/components/companions/form/use-companion-form";
import { useErrorWords } from "@/components/companions/form/use-error-words";
import { levelOf } from "@/components/companions/profile/trait-level";
import { Button } from "@/components/ui/button";
import { LIST_LIMITS, TRAITS } from "@/lib/companions/schema";
import { surpriseTraits } from "@/lib/companions/surprise";
import { TRAIT_PRESETS, type TraitPreset } from "@/lib/companions/trait-presets";
import { COMPANION_TAGS, CONVERSATION_STYLES } from "@/lib/companions/vocabulary";

const PRESETS = Object.keys(TRAIT_PRESETS) as TraitPreset[];

export function PersonalitySection({ form }: { form: CompanionForm }) {
  const t = useTranslations("companions");
  const words = useErrorWords();
  const { values, update, errorOf } = form;
  return (
    <FormSection
      id="form-personality"
      title={t("form.personality.title")}
      intro={t("form.personality.intro")}
    >
      <fieldset className="flex min-w-0 flex-wrap gap-2">
        <legend className="sr-only">{t("form.personality.presets")}</legend>
        {PRESETS.map((preset) => (
          <Button
            key={preset}
            variant="secondary"
            size="sm"
            onClick={() => update({ traits: TRAIT_PRESETS[preset] })}
          >
            {t(`presets.${preset}`)}
          </Button>
        ))}
        <Button
          variant="outline"
          size="sm"
          onClick={() => update({ traits: surpriseTraits(Math.floor(Math.random() * 2 ** 32)) })}
        >
          {t("form.surprise")}
        </Button>
      </fieldset>
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
        {TRAITS.map((trait) => (
          <Slider
            key={trait}
            label={t(`traits.${trait}`)}
            valueText={t(`level.${levelOf(values.traits[trait])}`)}
            low={t(`traitPoles.${trait}.low`)}
            high={t(`traitPoles.${trait}.high`)}
            value={values.traits[trait]}
            onChange={(value) => update({ traits: { ...values.traits, [trait]: value } })}
          />
        ))}
      </div>
      <ChoiceChips
        field="conversationStyles"
        legend={t("form.personality.styles")}
        hint={t("form.upTo", {
          maximum: LIST_LIMITS.conversationStyles,
          count: values.conversationStyles.length,
        })}
        options={CONVERSATION_STYLES.map((value) => ({
          value,
          label: t(`conversationStyles.${value}`),
        }))}
        chosen={values.conversationStyles}
        maximum={LIST_LIMITS.conversationStyles}
        error={words(errorOf("conversationStyles"))}
        onChange={(conversationStyles) => update({ conversationStyles })}
      />
      <ChoiceChips
        field="tags"
        legend={t("form.personality.tags")}
        hint={t("form.upTo", { maximum: LIST_LIMITS.tags, count: values.tags.length })}
        options={COMPANION_TAGS.map((value) => ({ value, label: t(`tags.${value}`) }))}
        chosen={values.tags}
        maximum={LIST_LIMITS.tags}
        error={words(errorOf("tags"))}
        onChange={(tags) => update({ tags })}
      />
    </FormSection>
  );
}
