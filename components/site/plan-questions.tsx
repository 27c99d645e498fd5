import { getLocale, getTranslations } from "next-intl/server";
import { formatPrice } from "@/components/site/price";

/** The developers' tier is not a plan of the table: it comes on top of VIP. Euros a month, in cents. */
const DEVELOPER_PRICE_CENTS = 19_900;

const QUESTIONS = ["unlimited", "tokens", "year", "moderation", "developers"] as const;

export async function PlanQuestions({ perMinute }: { perMinute: number | null }) {
  const t = await getTranslations("site.pricing.questions");
  const locale = await getLocale();
  const values = {
    perMinute: perMinute ?? 30,
    price: formatPrice(DEVELOPER_PRICE_CENTS, "EUR", locale),
  };
  return (
    <section aria-labelledby="questions" className="mt-16 max-w-3xl">
      <h2 id="questions" className="text-3xl">
        {t("title")}
      </h2>
      <div className="mt-4">
        {QUESTIONS.map((question) => (
          <details key={question} className="group border-border border-b">
            <summary className="flex min-h-14 list-none items-center justify-between gap-4 py-3 font-semibold text-lg [&::-webkit-details-marker]:hidden">
              {t(`${question}.q`)}
              <span
                aria-hidden="true"
                className="text-2xl text-primary transition-transform group-open:rotate-45"
              >
                +
              </span>
            </summary>
            <p className="pb-5 text-muted-foreground">{t(`${question}.a`, values)}</p>
          </details>
        ))}
      </div>
    </section>
  );
}
