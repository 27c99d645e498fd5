import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import {
  DATA_SECURITY_POLICY,
  FIXED_HEADERS,
  TRANSPORT_HEADER,
} from "./lib/entry/security-headers";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    // Messages are compiled with the application: the browser needs no parser (12 KB less on every page).
    messages: {
      path: "./messages",
      format: "json",
      locales: "infer",
      sourceLocale: "en",
      precompile: true,
    },
  },
});

const config: NextConfig = {
  // One folder a running server: a second `next dev` or a test build beside it names its own.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  experimental: {
    serverActions: { bodySizeLimit: "64kb" },
  },
  headers: async () => [
    { source: "/:path*", headers: FIXED_HEADERS },
    {
      source: "/:path*",
      has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
      headers: [TRANSPORT_HEADER],
    },
    {
      // A proxy that kept an old worker would keep every visitor on an old version.
      source: "/serwist/:path*",
      headers: [{ key: "Cache-Control", value: "public, max-age=0, must-revalidate" }],
    },
    // The policy of pages comes from middleware.ts: it needs a nonce.
    ...["/api/:path*", "/portraits/:path*"].map((source) => ({
      source,
      headers: [{ key: "Content-Security-Policy", value: DATA_SECURITY_POLICY }],
    })),
  ],
};

export default withNextIntl(config);
