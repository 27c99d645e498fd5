import path from "node:path";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  // Next and React come from the repository's own node_modules.
  turbopack: { root: path.resolve(import.meta.dirname, "../../..") },
};
