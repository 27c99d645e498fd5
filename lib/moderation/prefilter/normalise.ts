/** Look-alikes people use to slip past a word list: Cyrillic, Greek, small capitals and leetspeak to Latin. */
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
  ᴀ: "a",
  ʙ: "b",
  ᴄ: "c",
  ᴅ: "d",
  ᴇ: "e",
  ꜰ: "f",
  ɢ: "g",
  ʜ: "h",
  ɪ: "i",
  ᴊ: "j",
  ᴋ: "k",
  ʟ: "l",
  ᴍ: "m",
  ɴ: "n",
  ᴏ: "o",
  ᴘ: "p",
  ʀ: "r",
  ꜱ: "s",
  ᴛ: "t",
  ᴜ: "u",
  ᴠ: "v",
  ᴡ: "w",
  ʏ: "y",
  ᴢ: "z",
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

/** Letters that draw nothing, and a ligature that Unicode spells out as eighteen characters. */
const BLANK = /[\u115f\u1160\u2800\u3164\uffa0\ufdfa\ufdfb]/g;

/** Lower case, without accents, zero-width and control characters, look-alikes folded. For matching, never for showing. */
export function normalise(text: string): string {
  return (
    text
      .replace(BLANK, "")
      .normalize("NFKD")
      .replace(/[\p{Mn}\p{Cf}\p{Cc}]/gu, (mark) => (mark === "\n" || mark === "\t" ? " " : ""))
      .toLowerCase()
      .replace(/[^\x20-\x7e]|[@$!|]/gu, (character) => CONFUSABLES[character] ?? character)
      // Digits count as letters only inside a word: "s3x", never "16 ans".
      .replace(/(?<=[a-z])[0134578](?=[a-z]|$|[^a-z0-9])/g, (digit) => LEET[digit] ?? digit)
      .replace(/\s+/g, " ")
  );
}

const SPELLED_OUT = /\b(?:[a-z][\s._*-]{1,2}){2,}[a-z]\b/g;

/**
 * The same with the letters of spaced-out words joined: "s . e . x" becomes "sex". Pictures within a word and
 * letters drawn out go too.
 */
export function joinSpelledOut(normalised: string): string {
  return normalised
    .replace(/(?<=[a-z])\p{Extended_Pictographic}+(?=[a-z])/gu, "")
    .replace(/([a-z])\1{2,}/g, "$1")
    .replace(SPELLED_OUT, (run) => {
      const word = run.replace(/[^a-z]/g, "");
      // "a c h i l d": the first letter may be a word of its own. Both readings are kept.
      return /^[aiy]/.test(word) ? `${word} ${word[0]} ${word.slice(1)}` : word;
    });
}
