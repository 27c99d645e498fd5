/** Look-alikes people use to slip past a word list: Cyrillic, Greek, full-width and leetspeak to Latin. */
const CONFUSABLES: Record<string, string> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  у: "y",
  і: "i",
  ѕ: "s",
  ј: "j",
  һ: "h",
  к: "k",
  м: "m",
  т: "t",
  в: "b",
  н: "h",
  α: "a",
  ε: "e",
  ο: "o",
  ρ: "p",
  ι: "i",
  ν: "v",
  κ: "k",
  τ: "t",
  υ: "u",
  "@": "a",
  $: "s",
  "€": "e",
  "!": "i",
  "|": "l",
};

const LEET: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
};

/** Lower case, without accents, zero-width and control characters, look-alikes folded. For matching, never for showing. */
export function normalise(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/[\p{Mn}\p{Cf}\p{Cc}]/gu, (mark) => (mark === "\n" || mark === "\t" ? " " : ""))
      .toLowerCase()
      .replace(/[^\x20-\x7e]|[@$!|]/gu, (character) => CONFUSABLES[character] ?? character)
      // Digits count as letters only inside a word: "s3x", never "16 ans".
      .replace(/(?<=[a-z])[0134578](?=[a-z])/g, (digit) => LEET[digit] ?? digit)
      .replace(/\s+/g, " ")
  );
}

/** The same with the letters of spaced-out words joined: "s . e . x" becomes "sex". */
export function joinSpelledOut(normalised: string): string {
  return normalised.replace(/\b(?:[a-z][\s._*-]{1,2}){2,}[a-z]\b/g, (run) =>
    run.replace(/[^a-z]/g, ""),
  );
}
