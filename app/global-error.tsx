"use client";

import { useEffect, useState } from "react";
import { failureWords } from "@/components/layout/failure-words";
import "@/app/globals.css";

/** The root layout itself failed: no messages, no theme, no fonts to rely on. */
export default function GlobalFailure({ retry }: { error: unknown; retry: () => void }) {
  const [locale, setLocale] = useState("en");
  useEffect(() => {
    const chosen = /(?:^|; )nexus_locale=(\w+)/.exec(document.cookie)?.[1] ?? navigator.language;
    setLocale(chosen.startsWith("fr") ? "fr" : "en");
    const wantsDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.classList.toggle("dark", wantsDark);
  }, []);
  const words = failureWords(locale);
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
