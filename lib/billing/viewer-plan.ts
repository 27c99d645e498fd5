import "server-only";
import { cache } from "react";
import { findMyPlan } from "@/lib/billing/queries";
import { visitorDb } from "@/lib/supabase/clients";

/** The signed-in member's plan, read once per request however many parts of the page ask. */
export const findViewerPlan = cache(async () => findMyPlan(await visitorDb()));
