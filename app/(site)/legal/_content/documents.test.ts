import { describe, expect, it } from "vitest";
import { LEGAL_PAGES, writeLegalPage } from "@/app/(site)/legal/_content/documents";
import type { Block } from "@/components/site/document";

const FACTS = {
  minimumAge: 18,
  operator: "Operator",
  supportEmail: "support@site.example",
  safetyEmail: "safety@site.example",
  privacyEmail: "privacy@site.example",
};

const shape = (block: Block) => {
  if (typeof block === "string") return "text";
  return "list" in block ? `list of ${block.list.length}` : `table of ${block.rows.length}`;
};

describe.each(LEGAL_PAGES)("%s", (page) => {
  const [en, fr] = [writeLegalPage(page, "en", FACTS), writeLegalPage(page, "fr", FACTS)];

  it("says the same things in the same order in both languages", () => {
    const outline = (document: typeof en) =>
      document.sections.map(({ id, blocks }) => ({ id, blocks: blocks.map(shape) }));
    expect(outline(fr)).toEqual(outline(en));
  });

  it("has whole tables and fragments of its own", () => {
    for (const document of [en, fr]) {
      const ids = document.sections.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const tables = document.sections
        .flatMap(({ blocks }) => blocks)
        .filter((block) => typeof block !== "string" && "rows" in block);
      for (const { head, rows } of tables) {
        expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
      }
    }
  });
});
