import { getTranslations } from "next-intl/server";

/** The first thing Tab reaches; goes to the page's `<main id="main">`. */
export async function SkipLink() {
  const t = await getTranslations("shell");
  return (
    <a
      href="#main"
      className="-translate-y-24 fixed top-3 left-3 z-60 rounded-full bg-foreground px-5 py-3 font-semibold text-background transition-transform focus:translate-y-0 focus:shadow-lift"
    >
      {t("skipToContent")}
    </a>
  );
}
