import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

/** What every client component inside may use; the rest is asked for where it is needed. */
const ALWAYS = ["shell", "errors"];

/**
 * Gives the client components inside the words of these namespaces (and `shell`, `errors`). Nested
 * ones do not add up: name all that the part of the page needs. Server components need none of this,
 * nor do public pages, which carry no messages at all.
 */
export async function Messages({
  namespaces = [],
  children,
}: {
  namespaces?: string[];
  children: ReactNode;
}) {
  const all: Record<string, unknown> = await getMessages();
  const wanted = [...ALWAYS, ...namespaces];
  const messages = Object.fromEntries(
    wanted.flatMap((name) => (name in all ? [[name, all[name]]] : [])),
  );
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
