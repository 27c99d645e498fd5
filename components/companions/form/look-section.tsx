"use client";

import { Dices, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ChoiceChips } from "@/components/companions/form/choice-chips";
import { LOOK_GROUPS, swatchColor } from "@/components/companions/form/look-features";
import { FormSection } from "@/components/companions/form/section";
import { Swatches } from "@/components/companions/form/swatches";
import type { CompanionForm } from "@/components/companions/form/use-companion-form";
import { useErrorWords } from "@/components/companions/form/use-error-words";
import { Portrait } from "@/components/companions/portrait/portrait";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { type Accessory, APPEARANCE_OPTIONS, type Appearance } from "@/lib/companions/appearance";
import { EMOTIONS, type Emotion, RESTING_EMOTION } from "@/lib/companions/emotion";
import { surpriseAppearance } from "@/lib/companions/surprise";

const ACCESSORIES_MAXIMUM = 5;
const ORIGIN_LIMIT = 80;

export function LookSection({ form }: { form: CompanionForm }) {
  const t = useTranslations("companions");
  const words = useErrorWords();
  const [emotion, setEmotion] = useState<Emotion>(RESTING_EMOTION);
  const [before, setBefore] = useState<Appearance | null>(null);
  const { appearance, gender, age, name } = form.values;
  const set = (change: Partial<Appearance>) =>
    form.update({ appearance: { ...appearance, ...change } });

  function surprise(): void {
    setBefore(appearance);
    const years = Number(age);
    const look = surpriseAppearance(Math.floor(Math.random() * 2 ** 32), {
      gender,
      age: Number.isFinite(years) && years >= 18 ? years : 30,
    });
    set({ ...look, culturalBackground: appearance.culturalBackground });
  }

  return (
    <FormSection id="form-look" title={t("form.look.title")} intro={t("form.look.intro")}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-7 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="max-lg:-mx-5 max-lg:sm:-mx-7 max-lg:sticky max-lg:top-16 max-lg:z-10 max-lg:border-border max-lg:border-b max-lg:bg-card max-lg:px-5 max-lg:py-3 max-lg:sm:px-7 lg:order-last">
          <div className="flex gap-4 lg:sticky lg:top-24 lg:flex-col">
            <div className="aspect-square w-28 shrink-0 overflow-hidden rounded-2xl bg-muted shadow-soft sm:w-36 lg:w-full">
              <Portrait
                appearance={appearance}
                emotion={emotion}
                title={t("profile.portraitAlt", {
                  name: name.trim() || t("form.look.unnamed"),
                  mood: t(`emotions.${emotion}`),
                })}
                className="size-full"
              />
            </div>
            <div className="flex min-w-0 flex-1 flex-col gap-2">
              <div className="flex gap-2">
                <Button
                  variant="secondary"
                  size="sm"
                  onClick={surprise}
                  className="min-w-0 flex-1 gap-1.5 px-3"
                >
                  <Dices aria-hidden="true" />
                  <span className="truncate">{t("form.surprise")}</span>
                </Button>
                <Button
                  variant="outline"
                  size="sm"
                  aria-label={t("form.look.undo")}
                  aria-disabled={before === null}
                  onClick={() => {
                    if (!before) return;
                    form.update({ appearance: before });
                    setBefore(null);
                  }}
                  className="px-3"
                >
                  <Undo2 aria-hidden="true" />
                </Button>
              </div>
              <Select
                aria-label={t("form.look.mood")}
                value={emotion}
                onChange={(event) => setEmotion(event.target.value as Emotion)}
              >
                {EMOTIONS.map((mood) => (
                  <option key={mood} value={mood}>
                    {t(`emotions.${mood}`)}
                  </option>
                ))}
              </Select>
            </div>
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          {LOOK_GROUPS.map(({ group, swatches, lists }) => (
            <fieldset key={group} className="flex min-w-0 flex-col gap-5">
              <legend className="mb-4 font-display text-xl">{t(`form.look.${group}`)}</legend>
              {swatches.map(({ name: feature, options, values }) => (
                <Swatches
                  key={feature}
                  name={feature}
                  legend={t(`features.${feature}`)}
                  options={values.map((value) => ({
                    value,
                    label: t(`options.${options}.${value}`),
                    color: swatchColor(feature, value, appearance.skinTone),
                  }))}
                  chosen={appearance[feature]}
                  onChange={(value) => set({ [feature]: value })}
                />
              ))}
              <div className="grid grid-cols-2 gap-x-3 gap-y-4 sm:gap-x-4">
                {lists.map(({ name: feature, options, values }) => (
                  <Field key={feature} label={t(`features.${feature}`)}>
                    {(control) => (
                      <Select
                        {...control}
                        value={appearance[feature]}
                        onChange={(event) => set({ [feature]: event.target.value })}
                      >
                        {values.map((value) => (
                          <option key={value} value={value}>
                            {t(`options.${options}.${value}`)}
                          </option>
                        ))}
                      </Select>
                    )}
                  </Field>
                ))}
              </div>
            </fieldset>
          ))}
          <ChoiceChips<Accessory>
            field="appearance.accessories"
            legend={t("features.accessories")}
            hint={t("form.upTo", {
              maximum: ACCESSORIES_MAXIMUM,
              count: appearance.accessories.length,
            })}
            options={APPEARANCE_OPTIONS.accessories.map((value) => ({
              value,
              label: t(`options.accessories.${value}`),
            }))}
            chosen={appearance.accessories}
            maximum={ACCESSORIES_MAXIMUM}
            error={words(form.errorOf("appearance.accessories"))}
            onChange={(accessories) => set({ accessories })}
          />
          <Field
            label={t("form.look.origin")}
            hint={t("form.look.originHint")}
            note={t("form.optional")}
            error={words(form.errorOf("appearance.culturalBackground"))}
          >
            {(control) => (
              <Input
                {...control}
                data-field="appearance.culturalBackground"
                maxLength={ORIGIN_LIMIT}
                autoComplete="off"
                value={appearance.culturalBackground}
                onChange={(event) => set({ culturalBackground: event.target.value })}
              />
            )}
          </Field>
        </div>
      </div>
    </FormSection>
  );
}
