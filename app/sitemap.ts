import type { MetadataRoute } from "next";
import { SHOWCASE_SLUGS } from "@/components/site/showcase";
import { LEGAL_EFFECTIVE_ON } from "@/lib/compliance/legal-version";

const PAGES = ["/", "/pricing", "/safety", "/discover"];
const TEXTS = [
  "/safety/crisis-protocol",
  "/legal/terms",
  "/legal/privacy",
  "/legal/cookies",
  "/legal/community",
];

/** The public pages. The address is read when asked: one build serves any domain. */
export const dynamic = "force-dynamic";

export default function sitemap(): MetadataRoute.Sitemap {
  const base = process.env.APP_URL || "http://localhost:3000";
  const companions = SHOWCASE_SLUGS.map((slug) => `/companions/${slug}`);
  return [
    ...[...PAGES, ...companions].map((path) => ({ url: new URL(path, base).href })),
    ...TEXTS.map((path) => ({ url: new URL(path, base).href, lastModified: LEGAL_EFFECTIVE_ON })),
  ];
}
