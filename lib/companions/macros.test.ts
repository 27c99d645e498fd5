import { describe, expect, it } from "vitest";
import { fillMacros, readDialogue } from "./macros";

describe("macros", () => {
  it("become the names, whatever their case or spacing", () => {
    const text = "{{char}}: good evening, {{ User }}. {{other}} $& {{user}}";
    expect(fillMacros(text, { user: "Cam$1ille", char: "Lina" })).toBe(
      "Lina: good evening, Cam$1ille. {{other}} $& Cam$1ille",
    );
  });
});

describe("example dialogue", () => {
  it("is read line by line, keeping what follows with its speaker", () => {
    expect(readDialogue("lost\n{{user}}: Hi\n{{char}}: Well.\nHello.\n\n{{user}}:  ")).toEqual([
      { speaker: "member", text: "Hi" },
      { speaker: "companion", text: "Well.\nHello." },
    ]);
  });
});
