import localFont from "next/font/local";

// Letters of English and French come first and at once. Those of other European names come from a
// second file, fetched only by a page that has one of them. (The loader wants every value written out.)
const figtree = localFont({
  src: "../../../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
  weight: "300 900",
  display: "swap",
  variable: "--font-figtree",
});

const figtreeExtended = localFont({
  src: "../../../node_modules/@fontsource-variable/figtree/files/figtree-latin-ext-wght-normal.woff2",
  weight: "300 900",
  display: "swap",
  variable: "--font-figtree-extended",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-0151,U+0154-02BA,U+1E00-1E9F" }],
});

/** Headings only: one weight at one optical size, a quarter of the whole font (docs/decisions/0010-fonts.md). */
const fraunces = localFont({
  src: "./fraunces-display.woff2",
  weight: "500",
  display: "swap",
  variable: "--font-fraunces",
  adjustFontFallback: "Times New Roman",
});

const frauncesExtended = localFont({
  src: "./fraunces-display-ext.woff2",
  weight: "500",
  display: "swap",
  variable: "--font-fraunces-extended",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-0151,U+0154-02BA,U+1E00-1E9F" }],
});

/** For the root element: defines the variables globals.css builds its font stacks from. */
export const fontVariables = [figtree, figtreeExtended, fraunces, frauncesExtended]
  .map((font) => font.variable)
  .join(" ");
