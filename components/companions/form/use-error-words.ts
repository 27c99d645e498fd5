"use client";

import { useTranslations } from "next-intl";

/** Words for a code of the server; a code this version has no words for says that the field is wrong. */
export function useErrorWords(): (code: string | undefined) => string | undefined {
  const t = useTranslations("errors");
  return (code) => (code === undefined ? undefined : t(t.has(code) ? code : "invalid_input"));
}
