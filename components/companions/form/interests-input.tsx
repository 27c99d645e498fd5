"use client";

import { X } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { INTEREST_LIMIT, LIST_LIMITS } from "@/lib/companions/schema";

/** Free words one by one: Enter or a comma adds, and so does leaving the field, so that nothing typed is lost. */
export function InterestsInput({
  field,
  label,
  hint,
  removeLabel,
  words,
  error,
  onChange,
}: {
  field: string;
  label: string;
  hint: string;
  removeLabel: (word: string) => string;
  words: string[];
  error?: string | undefined;
  onChange: (words: string[]) => void;
}) {
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);

  function add(text: string): void {
    const known = new Set(words.map((word) => word.toLowerCase()));
    const added = text
      .split(",")
      .map((word) => word.trim().replace(/\s+/g, " ").slice(0, INTEREST_LIMIT))
      .filter((word) => word && !known.has(word.toLowerCase()));
    setTyped("");
    if (added.length > 0) onChange([...words, ...new Set(added)].slice(0, LIST_LIMITS.interests));
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    // Enter also ends a composition in some input methods: that one is not ours.
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add(typed);
    }
  }

  return (
    <div className="flex flex-col gap-3">
      <Field
        label={label}
        hint={hint}
        error={error}
        note={`${words.length} / ${LIST_LIMITS.interests}`}
      >
        {(control) => (
          <Input
            {...control}
            ref={input}
            data-field={field}
            value={typed}
            maxLength={200}
            disabled={words.length >= LIST_LIMITS.interests}
            enterKeyHint="done"
            autoComplete="off"
            onChange={(event) =>
              event.target.value.includes(",")
                ? add(event.target.value)
                : setTyped(event.target.value)
            }
            onKeyDown={onKeyDown}
            onBlur={() => add(typed)}
          />
        )}
      </Field>
      {words.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {words.map((word) => (
            <li
              key={word}
              className="inline-flex items-center rounded-full bg-muted pl-3.5 text-sm"
            >
              {word}
              <button
                type="button"
                aria-label={removeLabel(word)}
                onClick={() => {
                  onChange(words.filter((other) => other !== word));
                  input.current?.focus();
                }}
                className="grid size-10 place-items-center rounded-full text-muted-foreground hover:text-foreground"
              >
                <X aria-hidden="true" className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
