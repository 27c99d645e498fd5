import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/components/site/section";
import { SHOWCASE, showcasePortrait } from "@/components/site/showcase";
import { LinkButton } from "@/components/ui/link-button";
import { isLocale } from "@/lib/i18n/locale";

export async function CastSection() {
  const t = await getTranslations("site.landing.cast");
  const given = await getLocale();
  const locale = isLocale(given) ? given : "en";
  return (
    <Section id="cast" title={t("title")} lead={t("lead")}>
      <ul className="mt-10 grid grid-cols-2 gap-x-4 gap-y-8 sm:gap-x-6 lg:grid-cols-4">
        {SHOWCASE.map((companion) => (
          <li key={companion.slug}>
            <Link href={`/companions/${companion.slug}`} className="group block rounded-2xl">
              <span className="block overflow-hidden rounded-2xl border border-border bg-muted shadow-soft">
                {/* biome-ignore lint/performance/noImgElement: a 4 KB drawing needs no image optimizer */}
                <img
                  src={showcasePortrait(companion.slug, "CONTENTMENT")}
                  alt=""
                  width={400}
                  height={400}
                  loading="lazy"
                  className="aspect-square w-full transition-transform duration-300 group-hover:scale-[1.03]"
                />
              </span>
              <span className="mt-3 block font-display text-lg leading-tight group-hover:underline">
                {companion.name}
              </span>
              <span className="mt-0.5 block text-muted-foreground text-sm">
                {t("age", { age: companion.age })}
              </span>
              <span className="mt-1.5 block text-[0.95rem] leading-snug">
                {companion.tagline[locale]}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <LinkButton href="/discover" variant="outline" className="mt-10">
        {t("all")}
      </LinkButton>
    </Section>
  );
}
