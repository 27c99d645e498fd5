import { Plus, SearchX } from "lucide-react";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { Access } from "@/components/companions/catalogue/access-badges";
import { CataloguePages } from "@/components/companions/catalogue/catalogue-pages";
import { CATALOGUE_GRID } from "@/components/companions/catalogue/catalogue-skeleton";
import { CompanionCard } from "@/components/companions/catalogue/companion-card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Viewer } from "@/lib/accounts/schema";
import { findViewer } from "@/lib/accounts/viewer";
import { findViewerPlan } from "@/lib/billing/viewer-plan";
import {
  activeFilterCount,
  type CatalogueFilters,
  catalogueHref,
} from "@/lib/companions/catalogue-filters";
import { coversVisibility, MATURE_ASSURANCE_LEVEL, type TalkRights } from "@/lib/companions/policy";
import { searchCompanions } from "@/lib/companions/queries";
import type { CompanionCard as Card } from "@/lib/companions/views";
import { COMPANION_TAGS } from "@/lib/companions/vocabulary";
import type { Locale } from "@/lib/i18n/locale";
import { visitorDb } from "@/lib/supabase/clients";

/** Cards a phone shows without scrolling; a wide screen's first row follows without priority. */
const FIRST = 2;
const EARLY = 4;

/** Neither laid out nor drawn before it comes near; shadows may still leave the box. */
const OUT_OF_SIGHT =
  "[contain-intrinsic-size:auto_22rem] [content-visibility:auto] [overflow-clip-margin:2.5rem]";

/** The companions that match, how many there are, and the way on when there are none. */
export async function CatalogueResults({ filters }: { filters: CatalogueFilters }) {
  const viewer = await findViewer();
  const t = await getTranslations("companions");
  // Themes are stored by their English name: a reader types them in their own language.
  const typed = filters.q.toLowerCase();
  const theme = COMPANION_TAGS.find((tag) => t(`tags.${tag}`).toLowerCase() === typed);
  const query = theme && theme !== typed ? `${filters.q} or ${theme}` : filters.q;
  const [page, plan] = await Promise.all([
    searchCompanions(await visitorDb(), { ...filters, q: query }, (await getLocale()) as Locale),
    viewer ? findViewerPlan() : null,
  ]);
  const isFiltered = filters.q !== "" || activeFilterCount(filters) > 0;
  return (
    <>
      <div className="mt-5 mb-4 flex min-h-10 flex-wrap items-center justify-between gap-x-4">
        <p role="status" className="text-muted-foreground text-sm">
          {t(filters.q ? "discover.countByMatch" : "discover.countByPopularity", {
            count: page.total,
          })}
        </p>
        {isFiltered ? (
          <LinkButton href="/discover" variant="link" size="sm" scroll={false}>
            {t("discover.clear")}
          </LinkButton>
        ) : null}
      </div>
      {page.companions.length > 0 ? (
        <ul className={CATALOGUE_GRID}>
          {page.companions.map((companion, index) => (
            <li key={companion.companionId} className={index < EARLY ? undefined : OUT_OF_SIGHT}>
              <CompanionCard
                companion={companion}
                access={accessTo(companion, viewer, plan)}
                priority={index < FIRST ? "first" : index < EARLY ? "early" : "lazy"}
              />
            </li>
          ))}
          <li>
            <CreateCard label={t("discover.createTitle")} words={t("discover.createBody")} />
          </li>
        </ul>
      ) : (
        <EmptyState
          icon={<SearchX />}
          title={t(filters.page > 1 ? "discover.pastTheEnd" : "discover.emptyTitle")}
          action={
            <>
              <LinkButton
                href={filters.page > 1 ? catalogueHref({ ...filters, page: 1 }) : "/discover"}
              >
                {t(filters.page > 1 ? "discover.firstPage" : "discover.showAll")}
              </LinkButton>
              <LinkButton href="/companions/new" variant="outline">
                {t("discover.createTitle")}
              </LinkButton>
            </>
          }
        >
          {t("discover.emptyBody")}
        </EmptyState>
      )}
      <CataloguePages filters={filters} total={page.total} />
    </>
  );
}

function accessTo(companion: Card, viewer: Viewer | null, plan: TalkRights | null): Access {
  if (companion.rating === "MATURE" && (viewer?.assuranceLevel ?? 0) < MATURE_ASSURANCE_LEVEL) {
    return "assurance";
  }
  const rights = plan ?? { hasPremiumCompanions: false, hasExclusiveCompanions: false };
  return coversVisibility(rights, companion.visibility) ? "open" : "plan";
}

function CreateCard({ label, words }: { label: string; words: string }) {
  return (
    <Link
      href="/companions/new"
      prefetch={false}
      className="flex h-full min-h-56 flex-col items-center justify-center gap-3 rounded-2xl border border-input border-dashed p-4 text-center transition-colors hover:bg-accent"
    >
      <span className="grid size-14 place-items-center rounded-full bg-secondary text-secondary-foreground">
        <Plus aria-hidden="true" className="size-6" />
      </span>
      <span className="font-display text-lg leading-tight">{label}</span>
      <span className="text-muted-foreground text-sm leading-snug">{words}</span>
    </Link>
  );
}
