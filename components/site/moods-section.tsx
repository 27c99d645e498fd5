import { getTranslations } from "next-intl/server";
import { Section } from "@/components/site/section";
import { MOODS, MOODS_SLUG, showcasePortrait } from "@/components/site/showcase";

export async function MoodsSection() {
  const t = await getTranslations("site.landing.moods");
  return (
    <Section id="moods" title={t("title")} lead={t("lead")}>
      <ul className="mt-10 grid grid-cols-3 gap-3 sm:gap-5 lg:grid-cols-6">
        {MOODS.map((mood) => (
          <li key={mood}>
            <figure>
              {/* biome-ignore lint/performance/noImgElement: a 4 KB drawing needs no image optimizer */}
              <img
                src={showcasePortrait(MOODS_SLUG, mood)}
                alt=""
                width={200}
                height={200}
                loading="lazy"
                className="aspect-square w-full rounded-2xl border border-border bg-muted"
              />
              <figcaption className="mt-2 text-center font-medium text-sm">{t(mood)}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
