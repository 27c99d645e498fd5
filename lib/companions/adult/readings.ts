/** Letters of other scripts that look like Latin ones, after lower-casing. */
const LOOKALIKES: Record<string, string> = {
  // Cyrillic
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  һ: "h",
  н: "h",
  і: "i",
  ј: "j",
  к: "k",
  ӏ: "l",
  м: "m",
  о: "o",
  р: "p",
  ԛ: "q",
  ѕ: "s",
  т: "t",
  у: "y",
  ԝ: "w",
  х: "x",
  // Greek
  α: "a",
  β: "b",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  γ: "y",
  ω: "w",
  // Latin beyond the alphabet
  ı: "i",
  ɩ: "i",
  ɑ: "a",
  ɡ: "g",
  ł: "l",
  ø: "o",
  đ: "d",
  ħ: "h",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ᴀ: "a",
  ʙ: "b",
  ᴄ: "c",
  ᴅ: "d",
  ᴇ: "e",
  ɢ: "g",
  ʜ: "h",
  ɪ: "i",
  ʟ: "l",
  ᴍ: "m",
  ɴ: "n",
  ᴏ: "o",
  ʀ: "r",
  ꜱ: "s",
  ᴛ: "t",
  ᴜ: "u",
  ʏ: "y",
};

const LEET: Record<string, string> = {
  "0": "o",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "€": "e",
};

// "à" is kept: "à seize ans, elle partit" (narrative) and "elle a seize ans" (a claim) differ by it alone.
const GRAVE_A = "\uE000";

/**
 * The text as a reader sees it: lower case, plain letters and quotes, no accents (but "à"), nothing invisible.
 * Sentence marks and line breaks stay, because context is judged within a sentence.
 */
export function plainReading(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Cf}|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u3164|\uFFA0/gu, "")
    .replace(/à/g, GRAVE_A)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll(GRAVE_A, "à")
    .replace(/[^\x20-\x7eà\n]/gu, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[‘’ʼ′´`]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[^\S\n]+/gu, " ");
}

function unleet(text: string, one: "i" | "l"): string {
  return text.replace(/[a-z0-9@$€|!]+/g, (word) => {
    if (!/[a-z]/.test(word) || !/[0-9@$€|!]/.test(word)) return word;
    return word
      .replace(/[1|]/g, one)
      .replace(/!(?=[a-z0-9])/g, "i")
      .replace(/[034575@$€]/g, (sign) => LEET[sign] ?? sign);
  });
}

/** "s c h o o l", "s.c.h.o.o.l", "sch.ool", "1 6 ans" in one piece. */
function joinSpelledOut(text: string): string {
  return text
    .replace(/(?<![a-z0-9à])(?:[a-z0-9][ ._*|/·•~-]{1,3}){3,}[a-z0-9](?![a-z0-9à])/g, (run) =>
      run.replace(/[^a-z0-9]/g, ""),
    )
    .replace(/(?<=[a-z])[._*|·•~]+(?=[a-z])/g, "")
    .replace(/(?<![\d.,])1 (?=[0-7] ?(?:ans|years?|yo|y\/o)\b)/g, "1");
}

function squeeze(text: string, keep: 1 | 2): string {
  return text.replace(/([a-z])\1{2,}/g, (_run, letter: string) => letter.repeat(keep));
}

/**
 * The ways a text can be read once disguises are undone: leetspeak (1 as i or l), letters spelled out,
 * letters repeated. The first is the plain reading; a text without disguises has only that one.
 */
export function readingsOf(text: string): string[] {
  const plain = plainReading(text);
  const readings = new Set([plain]);
  // "l6 ans", "I6 ans": a letter for the digit one.
  readings.add(plain.replace(/(?<![a-z0-9])[il|](?=[0-7] ?-?(?:ans|years?|yo|y\/o)\b)/g, "1"));
  for (const one of ["i", "l"] as const) readings.add(unleet(plain, one));
  for (const reading of [...readings]) readings.add(joinSpelledOut(reading));
  for (const reading of [...readings]) {
    readings.add(squeeze(reading, 1));
    readings.add(squeeze(reading, 2));
  }
  return [...readings];
}
