import type { MetadataRoute } from "next";

/** The address is read when asked: one build serves any domain. */
export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      // Behind sign-in, or of no use to a search.
      disallow: [
        "/api/",
        "/auth/",
        "/settings",
        "/register",
        "/verify",
        "/reset-password",
        "/offline",
      ],
    },
    sitemap: new URL("/sitemap.xml", process.env.APP_URL || "http://localhost:3000").href,
  };
}
