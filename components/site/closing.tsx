import { getTranslations } from "next-intl/server";
import { BrandMark } from "@/components/layout/brand";
import { LinkButton } from "@/components/ui/link-button";

export async function Closing() {
  const t = await getTranslations("site.landing.closing");
  return (
    <section
      aria-labelledby="closing"
      className="dusk-glow px-4 py-20 text-center sm:px-6 sm:py-28"
    >
      <BrandMark className="mx-auto size-16" />
      <h2 id="closing" className="mx-auto mt-6 max-w-2xl text-title">
        {t("title")}
      </h2>
      <p className="mx-auto mt-4 max-w-md text-lg text-muted-foreground">{t("body")}</p>
      <LinkButton href="/sign-up" size="lg" className="mt-8">
        {t("start")}
      </LinkButton>
    </section>
  );
}
