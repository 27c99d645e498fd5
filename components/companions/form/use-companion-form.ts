"use client";

import { useCallback, useEffect, useRef, useState, useTransition } from "react";
import {
  clearDraft,
  draftKey,
  readDraft,
  writeDraft,
} from "@/components/companions/form/draft-store";
import {
  type FormText,
  type FormValues,
  inputOf,
  isSame,
  reviveValues,
} from "@/components/companions/form/form-state";
import { saveCompanion } from "@/lib/companions/actions";
import type { CompanionInput, CompanionStatus } from "@/lib/companions/schema";
import type { Locale } from "@/lib/i18n/locale";
import type { Failure } from "@/lib/kernel/errors";

const KEEP_AFTER_MS = 400;

export interface CompanionForm {
  values: FormValues;
  update: (change: Partial<FormValues>) => void;
  updateText: (locale: Locale, change: Partial<FormText>) => void;
  /** The code beside a field, by its path or that of anything inside it. */
  errorOf: (path: string) => string | undefined;
  failure: Failure | null;
  isPending: boolean;
  isDirty: boolean;
  /** When what is shown was kept by this browser, from an earlier visit. */
  restoredAt: string | null;
  startOver: () => void;
  submit: (intent: CompanionInput["intent"]) => void;
}

/** The form's state: values, what this browser keeps of them, errors by field, one save at a time. */
export function useCompanionForm({
  accountId,
  companionId,
  initial,
  onRefused,
  onSaved,
}: {
  accountId: string;
  /** Null for a new companion: its id is made here, and is the idempotency key of every save. */
  companionId: string | null;
  initial: FormValues;
  /** After the errors are set. */
  onRefused: (failure: Failure) => void;
  onSaved: (saved: { companionId: string; status: CompanionStatus; name: string }) => void;
}): CompanionForm {
  const key = draftKey(accountId, companionId);
  const [values, setValues] = useState(initial);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const id = useRef(companionId);
  const isDone = useRef(false);
  const latest = useRef(values);
  latest.current = values;
  const isDirty = !isSame(values, initial);

  // Kept words exist only in the browser: shown after the first paint, which is the server's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const draft = readDraft(key);
    id.current ??= draft?.companionId ?? crypto.randomUUID();
    if (!draft) return;
    const kept = reviveValues(draft.values, initial);
    if (isSame(kept, initial)) clearDraft(key);
    else {
      setValues(kept);
      setRestoredAt(draft.savedAt);
    }
  }, [key]);

  const keep = useCallback(() => {
    if (isDone.current || !id.current) return;
    if (isSame(latest.current, initial)) return;
    writeDraft(key, {
      companionId: id.current,
      savedAt: new Date().toISOString(),
      values: latest.current,
    });
  }, [key, initial]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the values restarts the pause
  useEffect(() => {
    const timer = setTimeout(keep, KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [values, keep]);

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => {
      keep();
      if (!isDone.current) event.preventDefault();
    };
    // A phone may drop a hidden page without asking anybody.
    const hide = () => {
      if (document.visibilityState === "hidden") keep();
    };
    addEventListener("beforeunload", warn);
    document.addEventListener("visibilitychange", hide);
    return () => {
      // Leaving by a link of the product asks nothing: the words are here on return.
      keep();
      removeEventListener("beforeunload", warn);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [isDirty, keep]);

  const forget = (path: string) =>
    setFailure((current) => {
      if (!current?.fields) return current;
      const fields = Object.entries(current.fields).filter(
        ([field]) => field !== path && !field.startsWith(`${path}.`),
      );
      return { ...current, fields: Object.fromEntries(fields) };
    });

  function update(change: Partial<FormValues>): void {
    setValues((current) => ({ ...current, ...change }));
    for (const field of Object.keys(change)) if (field !== "texts") forget(field);
  }

  function updateText(locale: Locale, change: Partial<FormText>): void {
    setValues((current) => ({
      ...current,
      texts: { ...current.texts, [locale]: { ...current.texts[locale], ...change } },
    }));
    for (const field of Object.keys(change)) forget(`texts.${locale}.${field}`);
  }

  function errorOf(path: string): string | undefined {
    const fields = failure?.fields ?? {};
    return (
      fields[path] ?? Object.entries(fields).find(([field]) => field.startsWith(`${path}.`))?.[1]
    );
  }

  function startOver(): void {
    clearDraft(key);
    setValues(initial);
    setFailure(null);
    setRestoredAt(null);
    if (companionId === null) id.current = crypto.randomUUID();
  }

  function submit(intent: CompanionInput["intent"]): void {
    if (isPending || !id.current) return;
    const input = inputOf(latest.current, id.current, intent);
    const name = latest.current.name.trim();
    keep();
    startTransition(async () => {
      try {
        const result = await saveCompanion(input);
        if (!result.ok) {
          setFailure(result.failure);
          onRefused(result.failure);
          return;
        }
        isDone.current = true;
        clearDraft(key);
        setFailure(null);
        onSaved({ ...result.data, name });
      } catch {
        // The request never arrived, or its answer did not: the id makes another try harmless.
        setFailure({ code: "network" });
      }
    });
  }

  return {
    values,
    update,
    updateText,
    errorOf,
    failure,
    isPending,
    isDirty,
    restoredAt,
    startOver,
    submit,
  };
}
