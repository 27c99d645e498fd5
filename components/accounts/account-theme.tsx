"use client";

import { useTheme } from "next-themes";
import { useEffect } from "react";
import type { Theme } from "@/lib/accounts/schema";

/** Brings a member's theme to a browser where none was chosen yet; a choice made there stays. */
export function AccountTheme({ theme }: { theme: Theme }) {
  const { setTheme } = useTheme();
  useEffect(() => {
    if (theme !== "system" && localStorage.getItem("nexus_theme") === null) setTheme(theme);
  }, [theme, setTheme]);
  return null;
}
