import type { MetadataRoute } from "next";
import { getLocale, getTranslations } from "next-intl/server";

export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations("shell");
  return {
    id: "/",
    name: "NexusAI",
    short_name: "NexusAI",
    description: t("metadata.description"),
    lang: await getLocale(),
    dir: "ltr",
    start_url: "/discover",
    scope: "/",
    display: "standalone",
    background_color: "#171019",
    theme_color: "#171019",
    categories: ["entertainment", "lifestyle"],
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: t("nav.chats"), url: "/chat" },
      { name: t("nav.discover"), url: "/discover" },
    ],
  };
}
