import { Gem, Lock, ShieldCheck, Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Rating, Visibility } from "@/lib/companions/schema";

/** What stands between a reader and a companion: nothing, a plan, or a verified age. */
export type Access = "open" | "plan" | "assurance";

/** Premium, exclusive and mature, in words; with a lock when the reader does not have it yet. */
export function AccessBadges({
  visibility,
  rating,
  access,
}: {
  visibility: Visibility;
  rating: Rating;
  access: Access;
}) {
  const t = useTranslations("companions.badges");
  return (
    <>
      {visibility === "premium" || visibility === "exclusive" ? (
        <Badge variant={visibility === "premium" ? "iris" : "warning"} className="shadow-soft">
          {access === "plan" ? (
            <Lock aria-hidden="true" />
          ) : visibility === "premium" ? (
            <Sparkles aria-hidden="true" />
          ) : (
            <Gem aria-hidden="true" />
          )}
          {t(visibility)}
        </Badge>
      ) : null}
      {rating === "MATURE" ? (
        <Badge variant="neutral" className="shadow-soft">
          {access === "assurance" ? (
            <Lock aria-hidden="true" />
          ) : (
            <ShieldCheck aria-hidden="true" />
          )}
          {t("mature")}
        </Badge>
      ) : null}
    </>
  );
}
