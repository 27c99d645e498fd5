import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Access, AccessBadges } from "@/components/companions/catalogue/access-badges";
import { CardPending } from "@/components/companions/catalogue/card-pending";
import { PortraitImage } from "@/components/companions/portrait-image";
import type { CompanionCard as Card } from "@/lib/companions/views";

/** One companion of the catalogue: the whole card is its link, named by the companion. */
export function CompanionCard({
  companion,
  access,
  priority,
}: {
  companion: Card;
  access: Access;
  priority: "first" | "early" | "lazy";
}) {
  const t = useTranslations("companions");
  const { name, age, tagline, tags, visibility, rating } = companion;
  return (
    <article className="group relative flex h-full flex-col overflow-hidden rounded-2xl border border-border bg-card shadow-soft transition-[transform,box-shadow] duration-200 focus-within:shadow-lift hover:-translate-y-0.5 hover:shadow-lift">
      <div className="relative aspect-square overflow-hidden">
        <PortraitImage
          appearance={companion.appearance}
          priority={priority}
          className="size-full transition-transform duration-500 group-hover:scale-[1.035]"
        />
        <div className="absolute inset-x-2 top-2 flex flex-wrap gap-1.5">
          <AccessBadges visibility={visibility} rating={rating} access={access} />
        </div>
      </div>
      <div className="flex flex-1 flex-col gap-1.5 p-3.5 sm:p-4">
        <h2 className="text-lg leading-tight sm:text-xl">
          <Link
            href={`/companions/${companion.slug}`}
            prefetch={false}
            className="outline-none after:absolute after:inset-0 after:rounded-2xl focus-visible:after:outline-2 focus-visible:after:outline-ring focus-visible:after:-outline-offset-2"
          >
            {name}
            <CardPending />
          </Link>
          <span className="ml-1.5 font-sans text-base text-muted-foreground tracking-normal">
            <span className="sr-only">{t("card.age")} </span>
            {age}
          </span>
        </h2>
        <p className="line-clamp-4 text-muted-foreground text-sm leading-snug sm:text-[0.95rem]">
          {tagline}
        </p>
        {access === "open" ? (
          <p className="mt-auto truncate pt-2 text-muted-foreground text-xs">
            {tags
              .slice(0, 3)
              .map((tag) => t(`tags.${tag}`))
              .join(" · ")}
          </p>
        ) : (
          <p className="mt-auto pt-2 font-medium text-xs">
            {t(`card.locked.${lockOf(access, visibility)}`)}
          </p>
        )}
      </div>
    </article>
  );
}

function lockOf(access: "plan" | "assurance", visibility: Card["visibility"]) {
  if (access === "assurance") return "assurance";
  return visibility === "exclusive" ? "exclusive" : "premium";
}
