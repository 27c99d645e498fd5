import { communityEn } from "@/app/(site)/legal/_content/community.en";
import { communityFr } from "@/app/(site)/legal/_content/community.fr";
import { cookiesEn, cookiesFr } from "@/app/(site)/legal/_content/cookies";
import type { LegalFacts } from "@/app/(site)/legal/_content/facts";
import { privacyEn } from "@/app/(site)/legal/_content/privacy.en";
import { privacyFr } from "@/app/(site)/legal/_content/privacy.fr";
import { termsEn } from "@/app/(site)/legal/_content/terms.en";
import { termsFr } from "@/app/(site)/legal/_content/terms.fr";
import type { VersionedDocument } from "@/components/site/document";
import type { Locale } from "@/lib/i18n/locale";

export const LEGAL_PAGES = ["terms", "privacy", "cookies", "community"] as const;
export type LegalPage = (typeof LEGAL_PAGES)[number];

type Writer = (facts: LegalFacts) => VersionedDocument;

const WRITERS: Record<LegalPage, Record<Locale, Writer>> = {
  terms: { en: termsEn, fr: termsFr },
  privacy: { en: privacyEn, fr: privacyFr },
  cookies: { en: () => cookiesEn, fr: () => cookiesFr },
  community: { en: communityEn, fr: communityFr },
};

export function isLegalPage(value: string): value is LegalPage {
  return LEGAL_PAGES.includes(value as LegalPage);
}

export function writeLegalPage(page: LegalPage, locale: Locale, facts: LegalFacts) {
  return WRITERS[page][locale](facts);
}
