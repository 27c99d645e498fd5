import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  APPEARANCE_OPTIONS,
  type Appearance,
  appearanceSchema,
  DEFAULT_APPEARANCE,
  parseAppearance,
} from "@/lib/companions/appearance";
import { EMOTIONS, type Emotion } from "@/lib/companions/emotion";
import { Portrait } from "./portrait";

const MAX_BYTES = 12 * 1024;
const AVATAR_PX = 40;

const seed = readFileSync(
  new URL("../../../supabase/seeds/companions.sql", import.meta.url),
  "utf8",
).split("$catalogue$")[1];

const companions = z
  .array(z.object({ slug: z.string(), appearance: appearanceSchema }))
  .parse(JSON.parse(seed ?? ""));

function draw(appearance: Appearance, emotion: Emotion = "CONTENTMENT", size?: number): string {
  return renderToStaticMarkup(
    <Portrait
      appearance={appearance}
      emotion={emotion}
      {...(size === undefined ? {} : { size })}
    />,
  );
}

/** References to ids the drawing does not define, and numbers that went wrong. */
function faultsOf(markup: string): string[] {
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  const references = [...markup.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map((match) => match[1]);
  return [
    ...references.filter((reference) => !ids.includes(reference)).map((id) => `missing #${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `repeated #${id}`),
    ...(/NaN|undefined|Infinity/.exec(markup) ?? []),
  ];
}

describe("a portrait", () => {
  it.each(companions)("of $slug is sound and light in every emotion", ({ appearance }) => {
    for (const emotion of EMOTIONS) {
      const markup = draw(appearance, emotion);
      expect(faultsOf(markup)).toEqual([]);
      expect(Buffer.byteLength(markup)).toBeLessThan(MAX_BYTES);
      expect(faultsOf(draw(appearance, emotion, AVATAR_PX))).toEqual([]);
    }
  });

  it("draws every option of every feature differently", () => {
    for (const [feature, options] of Object.entries(APPEARANCE_OPTIONS)) {
      if (feature === "color" || feature === "accessories") continue;
      const drawings = options.map((option) => {
        const markup = draw(parseAppearance({ ...DEFAULT_APPEARANCE, [feature]: option }));
        expect(faultsOf(markup)).toEqual([]);
        // Ids are derived from the input, so they would differ even if nothing else did.
        return markup.replaceAll(/p[0-9a-z]{5,6}/g, "");
      });
      expect(new Set(drawings).size, feature).toBe(options.length);
    }
  });

  it("draws every accessory", () => {
    const bare = draw(DEFAULT_APPEARANCE).length;
    for (const accessory of APPEARANCE_OPTIONS.accessories) {
      const markup = draw({ ...DEFAULT_APPEARANCE, accessories: [accessory] });
      expect(faultsOf(markup)).toEqual([]);
      expect(markup.length, accessory).toBeGreaterThan(bare);
    }
  });

  it("shows each emotion in the eyes and in the mouth, even as an avatar", () => {
    for (const size of [undefined, AVATAR_PX]) {
      const faces = EMOTIONS.map((emotion) => {
        const markup = draw(DEFAULT_APPEARANCE, emotion, size);
        const face = markup.slice(markup.indexOf("portrait-eyes"));
        return face.replaceAll(/p[0-9a-z]{5,6}/g, "");
      });
      expect(new Set(faces).size).toBe(EMOTIONS.length);
    }
  });

  it("is the same for the same companion, and shares no id with another", () => {
    const [first, second] = companions;
    if (first === undefined || second === undefined) throw new Error("the seed is empty");
    expect(draw(first.appearance)).toBe(draw(first.appearance));
    const ids = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const others = new Set(ids(draw(second.appearance)));
    expect(ids(draw(first.appearance)).filter((id) => others.has(id))).toEqual([]);
  });

  it("is an image when it has a title and decoration when it has none", () => {
    const titled = renderToStaticMarkup(
      <Portrait appearance={DEFAULT_APPEARANCE} emotion="JOY" title="Maëlle, joyful" />,
    );
    expect(titled).toContain('role="img"');
    expect(titled).toContain("<title>Maëlle, joyful</title>");
    expect(titled).not.toContain("aria-hidden");
    const decorative = draw(DEFAULT_APPEARANCE, "JOY");
    expect(decorative).toContain('aria-hidden="true"');
    expect(decorative).not.toContain("<title>");
  });

  it("carries no inline style and no script, which the content security policy would refuse", () => {
    const markup = draw(DEFAULT_APPEARANCE, "SADNESS");
    expect(markup).not.toMatch(/ style="|<style|<script/);
  });
});
