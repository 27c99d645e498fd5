import { sentenceKey, splitSentences } from "./grammar/sentences";
import type { ManneredTag, Persona } from "./persona";
import type { Phrasebook, PhraseKey } from "./phrases/phrasebook";
import { hashText, rotated, shuffled } from "./seeded";

/** How many of the companion's own last messages may not be repeated. */
const MEMORY_TURNS = 24;

/** Fixed words a template must have before it counts as recognisable when filled in differently. */
const RECOGNISABLE_LETTERS = 14;

export type Slots = Record<string, string | null | undefined>;

export type Writer = {
  /** Adds a sentence for the first of these purposes that still has a fresh one. */
  say(...keys: PhraseKey[]): boolean;
  /** As `say`, for words so important that repeating them is better than leaving them out. */
  insist(key: PhraseKey): void;
  /** Adds words that come from elsewhere, unless they were said before. */
  quote(sentence: string | null | undefined): boolean;
  /** From lists that are not in the phrasebook. */
  sayOneOf(lines: readonly string[], name: string): boolean;
  fill(slots: Slots): void;
  hasRoom(): boolean;
  endsWithQuestion(): boolean;
  text(): string;
};

/** Chooses sentences for one reply: in manner, filled in, and not said in the last twenty turns. */
export function createWriter(options: {
  book: Phrasebook;
  persona: Persona;
  /** The companion's earlier messages, oldest first. */
  said: string[];
  /** Depends on the conversation only; the seed of a regeneration is apart. */
  situation: string;
  seed: number;
  longest: number;
  /** Nothing light: playful and exuberant lines are left out. */
  isSerious: boolean;
}): Writer {
  const { book, persona, situation, seed, longest } = options;
  const recent = options.said.slice(-MEMORY_TURNS);
  const used = new Set(recent.flatMap(splitSentences).map(sentenceKey));
  const usedText = ` ${recent.map(sentenceKey).join(" | ")} `;
  const parts: string[] = [];
  const slots: Slots = {};
  let picks = 0;

  function candidates(lines: readonly string[], name: string): string[] {
    const open = lines.flatMap((line) => {
      const { tag, text } = readTag(line);
      const isTooLight = options.isSerious && (tag === "p" || tag === "x");
      return !tag || (persona.tags.has(tag) && !isTooLight) ? [{ tag, text }] : [];
    });
    // A companion's own manner comes first more often than not.
    const ordered = shuffled(open, `${situation}/${name}`);
    const favoured = [
      ...ordered.filter((line) => line.tag && hashText(`${situation}${line.text}`) % 2 === 0),
      ...ordered,
    ];
    const unique = [...new Set(favoured.map((line) => line.text))];
    // The first choice turns with the seed, so that neighbouring seeds never agree on it.
    const steps = picks === 0 ? seed : seed === 0 ? 0 : hashText(`${seed}/${name}`);
    return rotated(unique, steps);
  }

  function write(lines: readonly string[], name: string, mayRepeat: boolean): boolean {
    let fallback: string | null = null;
    for (const template of candidates(lines, name)) {
      const filled = fillIn(template, slots, persona);
      if (!filled) continue;
      fallback ??= filled;
      if (isFresh(template, filled)) {
        add(filled);
        return true;
      }
    }
    if (mayRepeat && fallback) {
      add(fallback);
      return true;
    }
    return false;
  }

  function isFresh(template: string, filled: string): boolean {
    if (splitSentences(filled).some((sentence) => used.has(sentenceKey(sentence)))) return false;
    const fixed = template
      .replace(/\{g:([^|}]*)\|[^}]*\}/g, "$1")
      .split(/\{[^}]+\}/)
      .map(sentenceKey)
      .filter(Boolean);
    if (fixed.join("").length < RECOGNISABLE_LETTERS) return true;
    return !fixed.every((fragment) => usedText.includes(` ${fragment} `));
  }

  function add(sentence: string): void {
    picks += 1;
    parts.push(sentence);
    for (const each of splitSentences(sentence)) used.add(sentenceKey(each));
  }

  const countSentences = () => splitSentences(parts.join(" ")).length;

  return {
    say: (...keys) => keys.some((key) => write(book[key], key, false)),
    insist: (key) => {
      write(book[key], key, true);
    },
    quote(sentence) {
      if (!sentence || splitSentences(sentence).some((each) => used.has(sentenceKey(each))))
        return false;
      add(sentence);
      return true;
    },
    sayOneOf: (lines, name) => write(lines, name, false),
    fill: (more) => Object.assign(slots, more),
    hasRoom: () => countSentences() < longest,
    endsWithQuestion: () => /\?\s*$/.test(parts.at(-1) ?? ""),
    text() {
      const whole = parts.join(" ");
      return persona.isReserved ? whole.replace(/ ?!(?=\s|$)/g, ".") : whole;
    },
  };
}

function readTag(line: string): { tag: ManneredTag | null; text: string } {
  const match = /^\[([pertx])\] (.*)$/s.exec(line);
  return match?.[1] && match[2]
    ? { tag: match[1] as ManneredTag, text: match[2] }
    : { tag: null, text: line };
}

/** Null when a slot of the template is empty, or a gender is needed and there is none. */
function fillIn(template: string, slots: Slots, persona: Persona): string | null {
  let isComplete = true;
  const filled = template.replace(
    /\{(g:)?([^}]+)\}/g,
    (_, gendered: string | undefined, name: string) => {
      if (gendered) {
        const [masculine = "", feminine = ""] = name.split("|");
        if (persona.gender === "nonbinary") isComplete = false;
        return persona.gender === "woman" ? feminine : masculine;
      }
      const value = slots[name];
      if (!value) isComplete = false;
      return value ?? "";
    },
  );
  return isComplete ? filled.replace(/([.!?…])\.(?=\s|$)/g, "$1").trim() : null;
}
