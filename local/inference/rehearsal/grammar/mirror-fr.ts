/** First person → second person where adding or keeping an -s is not enough. */
const FORMS: Record<string, string> = {
  ai: "as",
  suis: "es",
  vais: "vas",
  serai: "seras",
  aurai: "auras",
};

const SWAPS: Record<string, string> = {
  mon: "ton",
  ma: "ta",
  mes: "tes",
  moi: "toi",
  mien: "tien",
  mienne: "tienne",
  "moi-même": "toi-même",
};

const CLITICS = "((?:(?:ne|n'|y|en|l'|le|la|les|lui|leur) ?)*)";

/** "J'ai peint ma cuisine" → "tu as peint ta cuisine". Null when it speaks to or of someone it would mix up. */
export function mirrorFrench(clause: string): string | null {
  const text = clause
    .replace(/’/g, "'")
    .replace(/^(J|j)(?=(?:ai|aime|étais|avais|arrive|adore)\b)/, "$1'");
  if (
    /(?<!\p{L})(?:tu|te|t'|toi|ton|ta|tes|vous|votre|vos|nous|notre|nos|on)(?!\p{L})/iu.test(text)
  )
    return null;
  if (/(?<!p{L})t'/i.test(text)) return null;
  if (!/(?<!\p{L})(?:je |j'|mon |ma |mes )/iu.test(text)) return null;
  const conjugated = text.replace(
    new RegExp(`(?<!\\p{L})(je |j')((?:ne |n')?)((?:me |m')?)${CLITICS}([\\p{L}]+)`, "giu"),
    (_, _subject: string, negation = "", reflexive = "", clitics = "", verb = "") => {
      const second = toSecond(verb);
      const self = reflexive ? (/^[aeiouyéèêh]/i.test(clitics || second) ? "t'" : "te ") : "";
      const not = negation && (/^[aeiouyéèêh]/i.test(self || clitics || second) ? "n'" : "ne ");
      return `tu ${not}${self}${clitics}${second}`;
    },
  );
  return conjugated
    .replace(/(?<!\p{L})me (?=\p{L})/giu, "te ")
    .replace(/(?<!\p{L})m'(?=\p{L})/giu, "t'")
    .replace(/\p{L}+(?:-même)?/gu, (word) => SWAPS[word.toLowerCase()] ?? word)
    .replace(/^T/, "t");
}

function toSecond(verb: string): string {
  const lower = verb.toLowerCase();
  const form = FORMS[lower];
  if (form) return form;
  if (/rai$/.test(lower)) return lower.replace(/ai$/, "as");
  if (/e$/.test(lower)) return `${lower}s`;
  return lower;
}
