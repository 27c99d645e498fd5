"use client";

import { ThemeProvider as NextThemes } from "next-themes";
import { type ReactNode, useState } from "react";

declare global {
  // Read by get-nonce: the style elements Radix adds to lock the scroll pass the content security policy.
  var __webpack_nonce__: string | undefined;
}

export function ThemeProvider({ nonce: given, children }: { nonce?: string; children: ReactNode }) {
  // The document's own: when the layout is rendered again in place, it comes with that request's nonce.
  const [nonce] = useState(given);
  if (typeof window !== "undefined" && nonce) globalThis.__webpack_nonce__ ??= nonce;
  return (
    <NextThemes
      attribute="class"
      defaultTheme="system"
      storageKey="nexus_theme"
      disableTransitionOnChange
      {...(nonce ? { nonce } : {})}
      // React warns of scripts it renders in the browser; this one has done its work by then.
      scriptProps={{ type: typeof window === "undefined" ? "text/javascript" : "text/plain" }}
    >
      {children}
    </NextThemes>
  );
}
