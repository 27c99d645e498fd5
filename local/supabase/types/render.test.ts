import { expect, test } from "vitest";
import type { Catalogue } from "@/local/supabase/types/catalogue";
import { renderTypes } from "@/local/supabase/types/render";

const column = (name: string, type: string, extra = {}) => ({
  name,
  type,
  isNullable: false,
  hasDefault: false,
  isAlwaysGenerated: false,
  ...extra,
});

const CATALOGUE: Catalogue = {
  relations: [
    {
      name: "notes",
      isView: false,
      columns: [
        column("body", "text", { isNullable: true }),
        column("created_at", "timestamptz", { hasDefault: true }),
        column("id", "int8", { hasDefault: true, isAlwaysGenerated: true }),
        column("mood", "moods"),
        column("tags", "_text"),
      ],
      relationships: [
        {
          name: "notes_fkey",
          columns: ["id"],
          isOneToOne: true,
          referencedTable: "people",
          referencedColumns: ["id"],
        },
      ],
    },
  ],
  functions: [
    {
      name: "find_notes",
      args: [
        { name: "p_query", type: "text", mode: "i" },
        { name: "p_limit", type: "int4", mode: "i" },
        { name: "id", type: "int8", mode: "t" },
        { name: "extra", type: "jsonb", mode: "t" },
      ],
      inputCount: 2,
      defaultCount: 1,
      returns: "record",
      isSet: true,
      returnsTable: null,
    },
    {
      name: "ping",
      args: [],
      inputCount: 0,
      defaultCount: 0,
      returns: "void",
      isSet: false,
      returnsTable: null,
    },
  ],
  enums: [{ name: "moods", values: ["glad", "sad"] }],
};

test("writes rows, inserts, relationships, functions and enums as supabase-js reads them", () => {
  const types = renderTypes(CATALOGUE).replace(/\s+/g, " ");
  const mood = 'mood: Database["public"]["Enums"]["moods"]';
  expect(types).toContain(
    `Row: { body: string | null; created_at: string; id: number; ${mood}; tags: string[]; }`,
  );
  expect(types).toContain(
    `Insert: { body?: string | null; created_at?: string; id?: never; ${mood}; tags: string[]; }`,
  );
  expect(types).toContain('foreignKeyName: "notes_fkey"; columns: ["id"]; isOneToOne: true;');
  expect(types).toContain(
    "find_notes: { Args: { p_query: string | null; p_limit?: number | null; }; Returns: { id: number; extra: Json; }[]; };",
  );
  expect(types).toContain("ping: { Args: never; Returns: undefined; };");
  expect(types).toContain('Enums: { moods: "glad" | "sad"; };');
});
