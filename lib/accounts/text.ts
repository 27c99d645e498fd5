/** Characters that show nothing and can hide or reorder what is around them. */
const INVISIBLE =
  /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** One line as a person meant it: composed, without control or reordering characters, single spaces. */
export function cleanLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").replace(INVISIBLE, "").trim();
}

/** The same for several lines: line breaks stay, at most two in a row. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map(cleanLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
