"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext } from "react";

/** Codes of the fields in error, by name. */
export const FormContext = createContext<Readonly<Record<string, string>>>({});

/** The words for the first of these fields that is in error. */
export function useFieldError(...names: string[]): string | undefined {
  const fields = useContext(FormContext);
  const words = useErrorWords();
  const code = names.map((name) => fields[name]).find((found) => found !== undefined);
  return code === undefined ? undefined : words(code);
}

/** Words for a code; a code without words gets those for bad input. */
export function useErrorWords(): (code: string) => string {
  const t = useTranslations("errors");
  return (code) => {
    const key = code as "invalid_input";
    return t.has(key) ? t(key) : t("invalid_input");
  };
}
