import { UserRoundX } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { findViewer } from "@/lib/accounts/viewer";

/** Gone, private, or shared by a link that only members can open: the page does not tell which. */
export default async function CompanionNotFound() {
  const t = await getTranslations("companions.profile");
  const viewer = await findViewer();
  return (
    <EmptyState
      as="h1"
      icon={<UserRoundX />}
      title={t("notFoundTitle")}
      action={
        <>
          <LinkButton href="/discover">{t("notFoundDiscover")}</LinkButton>
          {viewer ? null : (
            <LinkButton href="/sign-in" variant="outline">
              {t("notFoundSignIn")}
            </LinkButton>
          )}
        </>
      }
    >
      {t(viewer ? "notFoundMember" : "notFoundVisitor")}
    </EmptyState>
  );
}
