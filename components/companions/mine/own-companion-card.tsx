import { Eye, MessageCircleHeart, Pencil } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { DeleteCompanion } from "@/components/companions/mine/delete-companion";
import { PortraitImage } from "@/components/companions/portrait-image";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import type { CompanionStatus } from "@/lib/companions/schema";
import type { OwnCompanion } from "@/lib/companions/views";

const STATUS_VARIANT = {
  draft: "neutral",
  in_review: "warning",
  published: "success",
  suspended: "danger",
} as const satisfies Record<CompanionStatus, string>;

export function OwnCompanionCard({ companion }: { companion: OwnCompanion }) {
  const t = useTranslations("companions");
  const format = useFormatter();
  const { companionId, name, status, visibility, slug } = companion;
  return (
    <Card id={`companion-${companionId}`} className="relative flex gap-4 p-3.5 sm:gap-5 sm:p-4">
      <PortraitImage
        appearance={companion.appearance}
        size={128}
        className="size-24 shrink-0 self-start rounded-xl sm:size-32"
      />
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <h2 className="text-xl leading-tight">
          <Link href={`/companions/${slug}`} className="rounded-md hover:underline">
            {name}
          </Link>
        </h2>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-muted-foreground text-sm">
          <Badge variant={STATUS_VARIANT[status]}>{t(`status.${status}`)}</Badge>
          <span className="inline-flex items-center gap-1.5">
            <Eye aria-hidden="true" className="size-4" />
            {t(`visibility.${visibility}`)}
          </span>
        </div>
        <p className="line-clamp-2 text-[0.95rem] leading-snug">{companion.tagline}</p>
        <p className="text-muted-foreground text-xs">
          {t("mine.changed", {
            when: format.dateTime(new Date(companion.updatedAt), { dateStyle: "medium" }),
          })}
        </p>
        <div className="mt-1 flex flex-wrap gap-2">
          <LinkButton href={`/companions/${slug}`} size="sm">
            <MessageCircleHeart aria-hidden="true" />
            {t("mine.talk")}
            <span className="sr-only"> {name}</span>
          </LinkButton>
          {status === "suspended" ? null : (
            <LinkButton href={`/companions/mine/${companionId}/edit`} variant="secondary" size="sm">
              <Pencil aria-hidden="true" />
              {t("profile.edit")}
              <span className="sr-only"> {name}</span>
            </LinkButton>
          )}
          {status === "suspended" ? null : (
            <DeleteCompanion companionId={companionId} name={name} />
          )}
        </div>
      </div>
    </Card>
  );
}
