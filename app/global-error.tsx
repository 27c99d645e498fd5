"use client";

import { useEffect, useState } from "react";
import "@/app/globals.css";

const WORDS = {
  en: {
    title: "NexusAI stumbled",
    body: "Nothing you wrote was lost or sent twice. Try again; if it persists, come back in a few minutes.",
    retry: "Try again",
  },
  fr: {
    title: "NexusAI a trébuché",
    body: "Rien de ce que vous avez écrit n’est perdu ni parti deux fois. Réessayez ; si cela persiste, revenez dans quelques minutes.",
    retry: "Réessayer",
  },
};

/** The root layout itself failed: no messages, no theme, no fonts to rely on, so it brings its own words. */
export default function GlobalFailure({ retry }: { error: unknown; retry: () => void }) {
  const [locale, setLocale] = useState<keyof typeof WORDS>("en");
  useEffect(() => {
    const chosen = /(?:^|; )nexus_locale=(\w+)/.exec(document.cookie)?.[1] ?? navigator.language;
    setLocale(chosen.startsWith("fr") ? "fr" : "en");
    const wantsDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.classList.toggle("dark", wantsDark);
  }, []);
  const words = WORDS[locale];
  return (
    <html lang={locale}>
      <body>
        <title>{words.title}</title>
        <main className="mx-auto grid min-h-dvh max-w-md place-content-center gap-4 px-6 text-center">
          <h1 className="text-3xl">{words.title}</h1>
          <p className="text-muted-foreground">{words.body}</p>
          <button
            type="button"
            onClick={retry}
            className="mx-auto h-11 rounded-full bg-primary px-6 font-semibold text-primary-foreground"
          >
            {words.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
