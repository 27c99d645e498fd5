import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CrisisLines } from "@/components/site/crisis-lines";
import { SafetyTopic } from "@/components/site/safety-topic";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/link-button";
import { minimumAge } from "@/lib/compliance/minimum-age";
import { OPERATOR } from "@/lib/compliance/operator";

const TOPICS = [
  "crisis",
  "minors",
  "ai",
  "strings",
  "moderation",
  "report",
  "wellbeing",
  "data",
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site.safety");
  return { title: t("title"), description: t("description"), alternates: { canonical: "/safety" } };
}

export default async function SafetyPage() {
  const t = await getTranslations("site.safety");
  const email = OPERATOR.safetyEmail;
  const mail = (chunks: React.ReactNode) => (
    <a href={`mailto:${email}`} className="underline underline-offset-4">
      {chunks}
    </a>
  );
  return (
    <div className="px-4 pt-12 pb-20 sm:px-6 sm:pt-16">
      <div className="mx-auto max-w-6xl lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-14">
        <div className="lg:col-span-2">
          <h1 className="text-title">{t("title")}</h1>
          <p className="mt-4 max-w-2xl text-lg text-muted-foreground">{t("lead")}</p>
          <Alert variant="danger" title={t("urgent.title")} className="mt-8" role="note">
            {t("urgent.body")}
          </Alert>
        </div>
        <nav aria-labelledby="contents" className="mt-10 lg:sticky lg:top-24 lg:self-start">
          <h2 id="contents" className="font-sans font-semibold text-sm tracking-normal">
            {t("contents")}
          </h2>
          <ul className="mt-2 border-border border-l">
            {TOPICS.map((topic) => (
              <li key={topic}>
                <a
                  href={`#${topic}`}
                  className="flex min-h-10 items-center py-1.5 pl-4 text-muted-foreground leading-snug hover:text-foreground hover:underline"
                >
                  {t(`${topic}.title`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="mt-12 flex max-w-3xl flex-col gap-14 lg:mt-10">
          <SafetyTopic id="crisis" title={t("crisis.title")}>
            <p>{t("crisis.body")}</p>
            <CrisisLines />
            <LinkButton href="/safety/crisis-protocol" variant="outline">
              {t("crisis.protocol")}
            </LinkButton>
          </SafetyTopic>
          <SafetyTopic id="minors" title={t("minors.title")}>
            <p className="font-semibold">{t("minors.body", { age: minimumAge() })}</p>
            <p>{t.rich("minors.more", { email, mail })}</p>
          </SafetyTopic>
          <SafetyTopic id="ai" title={t("ai.title")}>
            <p>{t("ai.body")}</p>
          </SafetyTopic>
          <SafetyTopic id="strings" title={t("strings.title")}>
            <ul className="list-disc space-y-1.5 pl-5">
              {(["guilt", "secrecy", "money", "breaks", "method"] as const).map((item) => (
                <li key={item}>{t(`strings.items.${item}`)}</li>
              ))}
            </ul>
            <p>{t("strings.after")}</p>
          </SafetyTopic>
          <SafetyTopic id="moderation" title={t("moderation.title")}>
            <ol className="space-y-3">
              {(["before", "blocked", "reply", "record", "never"] as const).map((step, index) => (
                <li key={step} className="grid grid-cols-[2rem_1fr]">
                  <span aria-hidden="true" className="font-display text-primary text-xl leading-7">
                    {index + 1}
                  </span>
                  <span>{t(`moderation.steps.${step}`)}</span>
                </li>
              ))}
            </ol>
            <p>{t.rich("moderation.automated", { email, mail })}</p>
          </SafetyTopic>
          <SafetyTopic id="report" title={t("report.title")}>
            <p>{t.rich("report.body", { email, mail })}</p>
            <p>
              <Link href="/legal/community" className="underline underline-offset-4">
                {t("report.guidelines")}
              </Link>
            </p>
          </SafetyTopic>
          <SafetyTopic id="wellbeing" title={t("wellbeing.title")}>
            <p>{t("wellbeing.body")}</p>
          </SafetyTopic>
          <SafetyTopic id="data" title={t("data.title")}>
            <p>{t("data.body")}</p>
            <p>
              <Link href="/legal/privacy" className="underline underline-offset-4">
                {t("data.privacy")}
              </Link>
            </p>
          </SafetyTopic>
        </div>
      </div>
    </div>
  );
}
