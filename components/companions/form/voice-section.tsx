"use client";

import { useTranslations } from "next-intl";
import { FormSection } from "@/components/companions/form/section";
import { Slider } from "@/components/companions/form/slider";
import type { CompanionForm } from "@/components/companions/form/use-companion-form";
import { levelOf, paceLevelOf, pitchLevelOf } from "@/components/companions/profile/trait-level";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { Voice } from "@/lib/companions/schema";
import { VOICE_MODELS, type VoiceModel } from "@/lib/companions/vocabulary";

export function VoiceSection({ form }: { form: CompanionForm }) {
  const t = useTranslations("companions");
  const { voice } = form.values;
  const set = (change: Partial<Voice>) => form.update({ voice: { ...voice, ...change } });
  return (
    <FormSection id="form-voice" title={t("form.voice.title")} intro={t("form.voice.intro")}>
      <Field label={t("form.voice.model")} className="sm:max-w-xs">
        {(control) => (
          <Select
            {...control}
            value={voice.model}
            onChange={(event) => set({ model: event.target.value as VoiceModel })}
          >
            {VOICE_MODELS.map((model) => (
              <option key={model} value={model}>
                {model.charAt(0).toUpperCase() + model.slice(1)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="grid gap-x-10 gap-y-5 sm:grid-cols-3">
        <Slider
          label={t("form.voice.pitch")}
          valueText={t(`voiceWords.pitch.${pitchLevelOf(voice.pitch)}`)}
          low={t("form.voice.deep")}
          high={t("form.voice.high")}
          min={-1}
          max={1}
          value={voice.pitch}
          onChange={(pitch) => set({ pitch })}
        />
        <Slider
          label={t("form.voice.pace")}
          valueText={t(`voiceWords.pace.${paceLevelOf(voice.pace)}`)}
          low={t("form.voice.slow")}
          high={t("form.voice.fast")}
          min={0.5}
          max={1.5}
          value={voice.pace}
          onChange={(pace) => set({ pace })}
        />
        <Slider
          label={t("form.voice.warmth")}
          valueText={t(`voiceWords.warmth.${levelOf(voice.warmth)}`)}
          low={t("form.voice.cool")}
          high={t("form.voice.warm")}
          value={voice.warmth}
          onChange={(warmth) => set({ warmth })}
        />
      </div>
    </FormSection>
  );
}
