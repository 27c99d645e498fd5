import { createSerwistRoute } from "@serwist/turbopack";

const distDir = process.env.NEXT_DIST_DIR || ".next";

/**
 * The service worker, built once with the application and served as a file: `/serwist/sw.js`.
 * Why a route: docs/decisions/0009-service-worker.md.
 */
export const { dynamic, dynamicParams, revalidate, generateStaticParams, GET } = createSerwistRoute(
  {
    swSrc: "app/sw.ts",
    globPatterns: [`${distDir}/static/**/*.{css,woff2}`, "public/icons/icon-192.png"],
    useNativeEsbuild: true,
    // One classic script: module workers are younger than the browsers we support.
    esbuildOptions: { format: "iife", sourcemap: false },
  },
);
