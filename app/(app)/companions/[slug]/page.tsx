import { Bot, Eye, Pencil } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { AccessBadges } from "@/components/companions/catalogue/access-badges";
import { Backstory } from "@/components/companions/profile/backstory";
import { FirstWords } from "@/components/companions/profile/first-words";
import { MoodPortrait } from "@/components/companions/profile/mood-portrait";
import { TalkGate } from "@/components/companions/profile/talk-gate";
import { TraitBars } from "@/components/companions/profile/trait-bars";
import { VoiceWords } from "@/components/companions/profile/voice-words";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { findViewer } from "@/lib/accounts/viewer";
import { findViewerPlan } from "@/lib/billing/viewer-plan";
import { EMOTIONS, RESTING_EMOTION } from "@/lib/companions/emotion";
import { mayTalk } from "@/lib/companions/policy";
import { portraitUrl } from "@/lib/companions/portrait-url";
import { findCompanionBySlug } from "@/lib/companions/queries";
import { textFor } from "@/lib/companions/views";
import type { Locale } from "@/lib/i18n/locale";
import { visitorDb } from "@/lib/supabase/clients";

interface Props {
  params: Promise<{ slug: string }>;
}

/** One read for the page and its metadata. */
const loadCompanion = cache(async (slug: string) =>
  /^[a-z0-9-]{2,80}$/.test(slug) ? findCompanionBySlug(await visitorDb(), slug) : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const companion = await loadCompanion((await params).slug);
  if (!companion) return {};
  const t = await getTranslations("companions.profile");
  const words = textFor(companion, (await getLocale()) as Locale);
  const title = t("metaTitle", { name: companion.name });
  const description = words?.text.tagline ?? "";
  const isListed =
    companion.status === "published" &&
    companion.visibility !== "private" &&
    companion.visibility !== "unlisted";
  return {
    title,
    description,
    alternates: { canonical: `/companions/${companion.slug}` },
    openGraph: { type: "profile", title, description, url: `/companions/${companion.slug}` },
    twitter: { card: "summary_large_image", title, description },
    ...(isListed ? {} : { robots: { index: false, follow: false } }),
  };
}

export default async function CompanionPage({ params }: Props) {
  const { slug } = await params;
  const locale = (await getLocale()) as Locale;
  const viewer = await findViewer();
  const [companion, plan, t] = await Promise.all([
    loadCompanion(slug),
    viewer ? findViewerPlan() : null,
    getTranslations("companions"),
  ]);
  const words = companion && textFor(companion, locale);
  if (!companion || !words) notFound();
  const { name, age, traits, voice, appearance } = companion;
  const { text } = words;
  // Not translated: the house writes it in English, members in a language we do not know.
  const isOriginReadable = locale === "en" || companion.creatorAccountId !== null;
  const origin = isOriginReadable ? appearance.culturalBackground : "";
  const isOwn = viewer !== null && companion.creatorAccountId === viewer.accountId;
  const verdict = mayTalk(
    viewer && {
      accountId: viewer.accountId,
      isRegistered: viewer.registeredAt !== null,
      assuranceLevel: viewer.assuranceLevel,
    },
    plan ?? { hasPremiumCompanions: false, hasExclusiveCompanions: false },
    companion,
  );
  const lock = verdict.verdict === "no" ? verdict.code : null;
  return (
    <article className="mx-auto w-full max-w-6xl px-4 pb-10 sm:px-6 sm:py-9">
      {isOwn && companion.status !== "published" ? (
        <Alert variant="info" className="mb-6 max-sm:mt-4">
          {t(`profile.ownerNotice.${companion.status}`)}
        </Alert>
      ) : null}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:items-start">
        <div className="lg:sticky lg:top-24">
          <MoodPortrait
            legend={t("profile.moods")}
            resting={RESTING_EMOTION}
            moods={EMOTIONS.map((emotion) => ({
              emotion,
              label: t(`emotions.${emotion}`),
              src: portraitUrl(appearance, emotion),
            }))}
            alts={Object.fromEntries(
              EMOTIONS.map((emotion) => [
                emotion,
                t("profile.portraitAlt", { name, mood: t(`emotions.${emotion}`) }),
              ]),
            )}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-9">
          <header className="flex flex-col gap-4">
            <div>
              <h1 className="text-title">{name}</h1>
              <p className="mt-1 text-muted-foreground">
                {[t("profile.age", { age }), t(`gender.${companion.gender}`), origin]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            <p lang={words.locale} className="font-display text-xl leading-snug sm:text-2xl">
              {text.tagline}
            </p>
            <TalkGate
              companionId={companion.companionId}
              slug={companion.slug}
              name={name}
              visibility={companion.visibility}
              verdict={verdict}
            />
            <div className="flex flex-wrap gap-2">
              <AccessBadges
                visibility={companion.visibility}
                rating={companion.rating}
                access={
                  lock === "plan_required"
                    ? "plan"
                    : lock === "assurance_required"
                      ? "assurance"
                      : "open"
                }
              />
              {companion.rating === "MATURE" ? null : (
                <Badge variant="outline">{t(`rating.${companion.rating}`)}</Badge>
              )}
              {companion.tags.map((tag) => (
                <Badge key={tag}>{t(`tags.${tag}`)}</Badge>
              ))}
            </div>
            <p className="flex items-start gap-2 text-muted-foreground text-sm">
              <Bot aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
              {t("profile.aiNotice", { name })}
            </p>
            {isOwn ? (
              <div className="flex flex-wrap items-center gap-3">
                <LinkButton
                  href={`/companions/mine/${companion.companionId}/edit`}
                  variant="outline"
                  size="sm"
                >
                  <Pencil aria-hidden="true" />
                  {t("profile.edit")}
                </LinkButton>
                <span className="inline-flex items-center gap-1.5 text-muted-foreground text-sm">
                  <Eye aria-hidden="true" className="size-4" />
                  {t(`visibility.${companion.visibility}`)} · {t(`status.${companion.status}`)}
                </span>
              </div>
            ) : null}
          </header>
          {text.description || text.backstory ? (
            <Section title={t("profile.about")}>
              {text.description ? (
                <p lang={words.locale} className="max-w-prose whitespace-pre-line leading-relaxed">
                  {text.description}
                </p>
              ) : null}
              {text.backstory ? (
                <div className="mt-4">
                  <Backstory
                    text={text.backstory}
                    more={t("profile.readMore")}
                    lang={words.locale}
                  />
                </div>
              ) : null}
            </Section>
          ) : null}
          <Section title={t("profile.greeting")}>
            <FirstWords
              name={name}
              reader={viewer?.displayName || t("profile.reader")}
              appearance={appearance}
              greeting={text.greeting}
              exampleDialogue={text.exampleDialogue}
              lang={words.locale}
            />
          </Section>
          <Section title={t("profile.personality")}>
            <TraitBars traits={traits} />
          </Section>
          <div className="grid gap-9 sm:grid-cols-2">
            {companion.conversationStyles.length > 0 ? (
              <Section title={t("profile.styles")}>
                <Words
                  words={companion.conversationStyles.map((style) =>
                    t(`conversationStyles.${style}`),
                  )}
                />
              </Section>
            ) : null}
            {text.interests.length > 0 ? (
              <Section title={t("profile.interests")}>
                <Words words={text.interests} lang={words.locale} />
              </Section>
            ) : null}
            <Section title={t("profile.voice")}>
              <VoiceWords voice={voice} />
              {text.speakingStyle ? (
                <p lang={words.locale} className="mt-2 text-muted-foreground">
                  {text.speakingStyle}
                </p>
              ) : null}
            </Section>
            <Section title={t("profile.languages")}>
              <Words
                words={(Object.keys(companion.texts) as Locale[])
                  .sort()
                  .map((language) => t(`language.${language}`))}
              />
            </Section>
          </div>
        </div>
      </div>
    </article>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3 text-xl sm:text-2xl">{title}</h2>
      {children}
    </section>
  );
}

function Words({ words, lang }: { words: string[]; lang?: string }) {
  return (
    <ul lang={lang} className="flex flex-wrap gap-2">
      {words.map((word) => (
        <li key={word} className="rounded-full bg-muted px-3.5 py-1.5 text-sm">
          {word}
        </li>
      ))}
    </ul>
  );
}
