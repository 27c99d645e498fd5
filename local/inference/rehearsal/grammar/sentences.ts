/** Splits text into sentences; a quotation or an ellipsis does not end one in the middle. */
export function splitSentences(text: string): string[] {
  return text
    .replace(/\s+/g, " ")
    .split(/(?<=[.!?…](?: ?[”»)"])?)\s+(?=[\p{Lu}"“«¿¡*\p{Extended_Pictographic}])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** For comparing sentences: letters and digits only, lower case, no accents. */
export function sentenceKey(sentence: string): string {
  return plainText(sentence)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Lower case without accents, with straight apostrophes. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`´]/g, "'")
    .replace(/œ/gi, "oe")
    .toLowerCase();
}

export function capitalise(text: string): string {
  return text.replace(
    /^(\P{L}*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** Lower-cases the first letter unless it belongs to a name or to "I". */
export function decapitalise(text: string): string {
  return /^(I\b|[A-ZÉÈ][a-zéèêà]+ [A-ZÉÈ])/.test(text)
    ? text
    : text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** Whether a French word takes an elided article or pronoun before it. */
export function startsWithVowel(word: string): boolean {
  return (
    /^[aeiouyh]/i.test(plainText(word)) &&
    !/^(h[ée]ros|hockey|hip|handball|onze|yaourt|yoga|yeux|haricots?|hamster|hasard|haut|honte|housse|hibou)/i.test(
      plainText(word),
    )
  );
}

/** Whether two texts share most of their telling words. */
export function isAboutSame(a: string, b: string): boolean {
  const words = (text: string) => new Set(plainText(text).match(/[a-z]{4,}/g) ?? []);
  const [left, right] = [words(a), words(b)];
  const both = [...left].filter((word) => right.has(word)).length;
  return both >= 2 && both / Math.min(left.size, right.size) >= 0.6;
}

/** Whether two texts share a telling word, in any of its forms. */
export function isRelated(a: string, b: string): boolean {
  const stems = (text: string) =>
    (plainText(text).match(/[a-z]{5,}/g) ?? []).map((word) => word.slice(0, 6));
  const left = new Set(stems(a));
  return stems(b).some((stem) => left.has(stem));
}
