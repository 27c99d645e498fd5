/** French puts a space before double punctuation and inside guillemets; it must not break the line. */
export function spaced(text: string, locale: string): string {
  if (locale !== "fr") return text;
  return text.replace(/ (?=[?!;:»])/g, "\u00a0").replace(/« /g, "«\u00a0");
}
