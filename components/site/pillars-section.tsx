import { getTranslations } from "next-intl/server";
import { Section } from "@/components/site/section";

const PILLARS = ["thread", "mind", "face", "yours"] as const;

export async function PillarsSection() {
  const t = await getTranslations("site.landing.pillars");
  return (
    <Section id="pillars" title={t("title")} className="bg-sunken">
      <ol className="mt-10 grid gap-x-10 gap-y-10 sm:grid-cols-2">
        {PILLARS.map((pillar, index) => (
          <li key={pillar} className="grid grid-cols-[auto_1fr] grid-rows-[auto_1fr] gap-x-5">
            <span
              aria-hidden="true"
              className="row-span-2 font-display text-5xl text-primary leading-none"
            >
              {index + 1}
            </span>
            <h3 className="text-2xl leading-tight">{t(`${pillar}.title`)}</h3>
            <p className="mt-2 text-muted-foreground">{t(`${pillar}.body`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
