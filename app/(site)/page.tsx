import { CareSection } from "@/components/site/care-section";
import { CastSection } from "@/components/site/cast-section";
import { Closing } from "@/components/site/closing";
import { Hero } from "@/components/site/hero";
import { MoodsSection } from "@/components/site/moods-section";
import { PillarsSection } from "@/components/site/pillars-section";
import { PlansTeaser } from "@/components/site/plans-teaser";
import { readPlans } from "@/lib/billing/public-plans";

export default async function LandingPage() {
  const plans = await readPlans();
  return (
    <>
      <Hero />
      <CastSection />
      <PillarsSection />
      <MoodsSection />
      <CareSection />
      <PlansTeaser plans={plans} />
      <Closing />
    </>
  );
}
