/** Letters of other scripts and symbols that look like Latin letters, as people use them to slip past a filter. */
const CONFUSABLES: Record<string, string> = {
  а: "a",
  ɑ: "a",
  α: "a",
  в: "b",
  β: "b",
  с: "c",
  ϲ: "c",
  ԁ: "d",
  е: "e",
  ё: "e",
  ε: "e",
  є: "e",
  ɡ: "g",
  һ: "h",
  н: "h",
  і: "i",
  ї: "i",
  ι: "i",
  ı: "i",
  ј: "j",
  к: "k",
  κ: "k",
  ӏ: "l",
  ⅼ: "l",
  м: "m",
  п: "n",
  η: "n",
  о: "o",
  ο: "o",
  σ: "o",
  р: "p",
  ρ: "p",
  ԛ: "q",
  г: "r",
  ѕ: "s",
  т: "t",
  τ: "t",
  υ: "u",
  ս: "u",
  ν: "v",
  ѵ: "v",
  ԝ: "w",
  ω: "w",
  х: "x",
  χ: "x",
  у: "y",
  γ: "y",
  ƴ: "y",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ß: "ss",
};

const LEET: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
  "€": "e",
  "+": "t",
};

/** Invisible marks: format characters, variation selectors, Hangul fillers, the combining joiner. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u3164/gu;

/**
 * Readings of a text for the patterns: folded to plain lower-case ASCII, then with digits and signs
 * read as letters, then with spaced-out letters joined. Different readings only.
 */
export function readingsOf(text: string): string[] {
  const folded = fold(text);
  const unleeted = folded.replace(/[a-z0-9@$!€+]*[a-z][a-z0-9@$!€+]*/g, unleet);
  const joined = unleeted.replace(/\b[a-z](?:[\s.\-_*|]{1,2}[a-z]\b){2,}/g, (run) =>
    run.replace(/[^a-z]/g, ""),
  );
  const readings = [folded, unleeted, joined];
  // "fuuuuck" is "fuck" and "kiiiill" is "kill": a drawn-out letter stands for one or for two.
  return [
    ...new Set([
      ...readings.map((text) => squeeze(text, 1)),
      ...readings.map((text) => squeeze(text, 2)),
    ]),
  ];
}

function squeeze(text: string, letters: 1 | 2): string {
  return text.replace(/([a-z])\1{2,}/g, (_, letter: string) => letter.repeat(letters));
}

function fold(text: string): string {
  const plain = text
    .replace(INVISIBLE, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'");
  let folded = "";
  for (const letter of plain) folded += CONFUSABLES[letter] ?? letter;
  return folded.replace(/\s+/g, " ");
}

/** Reads digits as letters, but only inside a word: "4 years" and "10th" stay what they are. */
function unleet(word: string): string {
  const letters = word.replace(/[^a-z]/g, "").length;
  if (/^\d+(st|nd|rd|th|am|pm|h|k|km|kg|cm|mm|m|s|x|yo|e|eme|ere|ans)$/.test(word)) return word;
  const core = word.replace(/[!+$@]+$/, "");
  if (core.length < 3 || letters < core.length / 2 - 0.5) return word;
  return core.replace(/[0-9@$!€+]/g, (sign) => LEET[sign] ?? sign) + word.slice(core.length);
}
