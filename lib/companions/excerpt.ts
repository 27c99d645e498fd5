/** Where a long text may be cut: after a sentence near this length. */
const EXCERPT_LENGTH = 320;

/** The first sentences of a text and what is left; the whole when it is short or has no good place to stop. */
export function splitExcerpt(text: string, length: number = EXCERPT_LENGTH): [string, string] {
  if (text.length <= length * 1.3) return [text, ""];
  let end = 0;
  for (const stop of text.slice(0, length).matchAll(/[.!?…]+(?: ?[”»")])?(?=\s)/g)) {
    end = stop.index + stop[0].length;
  }
  if (end < length / 2) return [text, ""];
  return [text.slice(0, end), text.slice(end).trim()];
}
