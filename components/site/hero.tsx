import { Sparkles } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { SampleConversation } from "@/components/site/sample-conversation";
import { LinkButton } from "@/components/ui/link-button";

export async function Hero() {
  const t = await getTranslations("site.landing.hero");
  return (
    <section className="dusk-glow overflow-hidden px-4 pt-10 pb-14 sm:px-6 sm:pt-14 lg:pt-14 lg:pb-20">
      <div className="mx-auto grid max-w-6xl items-center gap-12 lg:grid-cols-[1.1fr_0.9fr] lg:gap-16">
        <div>
          <p className="inline-flex items-center gap-2 font-semibold text-iris text-sm">
            <Sparkles aria-hidden="true" className="size-4" />
            {t("eyebrow")}
          </p>
          <h1 className="mt-4 text-display">{t("title")}</h1>
          <p className="mt-6 max-w-xl text-lg text-muted-foreground sm:text-xl sm:leading-relaxed">
            {t("lead")}
          </p>
          <div className="mt-8 flex flex-wrap items-center gap-3">
            <LinkButton href="/sign-up" size="lg">
              {t("start")}
            </LinkButton>
            <LinkButton href="#cast" size="lg" variant="outline">
              {t("meet")}
            </LinkButton>
          </div>
          <p className="mt-4 text-muted-foreground text-sm">{t("note")}</p>
        </div>
        <SampleConversation />
      </div>
    </section>
  );
}
