import { Phone } from "lucide-react";
import { getLocale, getTranslations } from "next-intl/server";
import { type Hotline, hotlineFor, listHotlines } from "@/lib/compliance/crisis/hotlines";

/** The maintained table of crisis lines, countries named and sorted in the reader's language. */
export async function CrisisLines() {
  const t = await getTranslations("site.safety.crisis");
  const locale = await getLocale();
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const lines = listHotlines()
    .map(({ country, hotline }) => ({ country: names.of(country) ?? country, hotline }))
    .sort((a, b) => a.country.localeCompare(b.country, locale));
  return (
    <ul className="w-full overflow-hidden rounded-2xl border border-border bg-card">
      {lines.map(({ country, hotline }) => (
        <Line key={country} place={country} hotline={hotline} />
      ))}
      <Line place={t("elsewhere")} hotline={hotlineFor(null)} />
    </ul>
  );
}

/** A number is a `tel:` link; a directory is only a web address. */
function Line({ place, hotline }: { place: string; hotline: Hotline }) {
  const isPhone = /^[\d\s-]+$/.test(hotline.contact);
  return (
    <li className="grid gap-x-4 gap-y-0.5 border-border border-b px-4 py-3 last:border-0 sm:grid-cols-[10rem_1fr_auto] sm:items-center">
      <span className="font-semibold">{place}</span>
      <a
        href={hotline.url}
        rel="noreferrer"
        className="inline-flex min-h-10 items-center underline decoration-1 underline-offset-4 hover:decoration-2"
      >
        {hotline.name}
      </a>
      {isPhone ? (
        <a
          href={`tel:${hotline.contact.replace(/\D/g, "")}`}
          className="inline-flex min-h-10 items-center gap-2 whitespace-nowrap font-semibold text-primary"
        >
          <Phone aria-hidden="true" className="size-4" />
          {hotline.contact}
        </a>
      ) : null}
    </li>
  );
}
