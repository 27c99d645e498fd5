import { expect, it } from "vitest";
import { formatPrice } from "@/components/site/price";

/** Readers of money see no difference between kinds of spaces. */
const plain = (text: string) => text.replace(/\s/g, " ");

it("writes an amount as the reader's language does, decimals only where there are cents", () => {
  expect(plain(formatPrice(999, "EUR", "en"))).toBe("€9.99");
  expect(plain(formatPrice(999, "EUR", "fr"))).toBe("9,99 €");
  expect(plain(formatPrice(19_900, "EUR", "fr"))).toBe("199 €");
});
