import {
  BadgeCheck,
  BotMessageSquare,
  HeartHandshake,
  LockKeyhole,
  ScanSearch,
} from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/site/section";
import { LinkButton } from "@/components/ui/link-button";

const POINTS = [
  { key: "ai", icon: BotMessageSquare },
  { key: "adults", icon: BadgeCheck },
  { key: "check", icon: ScanSearch },
  { key: "strings", icon: HeartHandshake },
  { key: "words", icon: LockKeyhole },
] as const;

/** Night falls here in both themes: the class brings the dark palette to what is inside. */
export async function CareSection() {
  const t = await getTranslations("site.landing.care");
  return (
    <div className="dark bg-background text-foreground">
      <Section id="care" title={t("title")} lead={t("lead")} className="dusk-glow">
        <ul className="mt-12 grid gap-x-10 gap-y-9 sm:grid-cols-2 lg:grid-cols-3">
          {POINTS.map(({ key, icon: Icon }) => (
            <li key={key}>
              <Icon aria-hidden="true" className="size-7 text-primary" strokeWidth={1.6} />
              <h3 className="mt-4 text-xl leading-tight">{t(`${key}.title`)}</h3>
              <p className="mt-2 text-muted-foreground">{t(`${key}.body`)}</p>
            </li>
          ))}
          <li className="flex items-end">
            <LinkButton href="/safety">{t("more")}</LinkButton>
          </li>
        </ul>
      </Section>
    </div>
  );
}
