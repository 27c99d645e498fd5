"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useTransition } from "react";

/** Long enough to finish a word, short enough to feel immediate. */
const TYPING_PAUSE_MS = 300;

/** A form's fields as the catalogue's query, empty ones left out. The page number goes: it is another list. */
function queryOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim()) query.append(name, value.trim());
  }
  query.sort();
  return query.toString();
}

function withoutPage(params: URLSearchParams): string {
  const query = new URLSearchParams(params);
  query.delete("page");
  query.sort();
  return query.toString();
}

/** Sets the fields to what the address says, after back, forward or a link. */
function showQuery(form: HTMLFormElement, params: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === "checkbox") {
      field.checked = params.getAll(field.name).includes(field.value);
    } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
      if (field.name) field.value = params.get(field.name) ?? "";
    }
  }
}

/**
 * The filters around the results. Without JavaScript an ordinary GET form; with it every change
 * updates the address, typing after a pause, and the results stay in place, dimmed, until the new
 * ones are here.
 */
export function CatalogueForm({ filters, children }: { filters: ReactNode; children: ReactNode }) {
  const router = useRouter();
  const params = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef<string | null>(null);
  const [isPending, startTransition] = useTransition();

  useEffect(() => {
    const here = withoutPage(params);
    // What we asked for ourselves: the fields are already there, and may be further on.
    if (asked.current === here) return;
    const isFirst = asked.current === null;
    asked.current = here;
    // Before this ran somebody may already have typed.
    if (!isFirst && form.current) showQuery(form.current, params);
  }, [params]);
  useEffect(() => {
    // Following a link within the pause: the search that was still to come must not call it back.
    const leave = (event: MouseEvent) => {
      if ((event.target as Element).closest("a[href]")) clearTimeout(timer.current);
    };
    document.addEventListener("click", leave, true);
    return () => {
      document.removeEventListener("click", leave, true);
      clearTimeout(timer.current);
    };
  }, []);

  function ask(): void {
    clearTimeout(timer.current);
    if (!form.current) return;
    const query = queryOf(form.current);
    if (query === asked.current) return;
    asked.current = query;
    startTransition(() => {
      router.replace(query ? `/discover?${query}` : "/discover", { scroll: false });
    });
  }

  function onInput(event: FormEvent<HTMLFormElement>): void {
    clearTimeout(timer.current);
    const field = event.target as HTMLElement;
    const isTyping =
      field instanceof HTMLInputElement && field.type === "search" && field.value !== "";
    // Emptied by its own cross: not worth waiting for.
    timer.current = setTimeout(ask, isTyping ? TYPING_PAUSE_MS : 0);
  }

  return (
    <>
      <search>
        <form
          ref={form}
          action="/discover"
          onInput={onInput}
          onSubmit={(event) => {
            event.preventDefault();
            ask();
          }}
        >
          {filters}
        </form>
      </search>
      <div
        aria-busy={isPending}
        className="transition-opacity duration-200 aria-busy:opacity-55 aria-busy:delay-150"
      >
        {children}
      </div>
    </>
  );
}
