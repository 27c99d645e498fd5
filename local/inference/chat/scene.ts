import { type ChatMessage, messageText } from "./chat-request";

export type SceneLanguage = "en" | "fr";

export type Traits = Partial<
  Record<
    | "openness"
    | "conscientiousness"
    | "extraversion"
    | "agreeableness"
    | "neuroticism"
    | "humor"
    | "empathy"
    | "playfulness"
    | "intelligence",
    number
  >
>;

export type Companion = {
  name: string;
  age: number | null;
  gender: "woman" | "man" | "nonbinary";
  tagline: string;
  description: string;
  backstory: string;
  speakingStyle: string;
  interests: string[];
  styles: string[];
  traits: Traits;
  exampleDialogue: string;
};

/** A chat request of the product, read back into what it is about. */
export type Scene = {
  companion: Companion | null;
  member: { name: string | null; language: SceneLanguage | null };
  /** As the product wrote it: `2026-11-20 08:12 Europe/Paris`. */
  now: string | null;
  mood: { emotion: string; intensity: number } | null;
  remembered: string[];
  history: { role: "user" | "assistant"; text: string }[];
  message: string;
};

const FIELD =
  /^(Name|Age|Gender|Tagline|Description|Backstory|Speaking style|Interests|Conversation styles|Traits|Example dialogue|Language):[ \t]?/;

/** Reads the prompt that lib/chat/turn composes. Anything missing is left empty: other clients may ask too. */
export function readScene(messages: ChatMessage[]): Scene {
  const system = messages
    .filter((message) => message.role === "system")
    .map(messageText)
    .join("\n");
  const talk = messages.filter((message) => message.role !== "system");
  const last = talk.at(-1)?.role === "user" ? talk.at(-1) : undefined;
  const contextPart = last?.parts.find((part) => part.trimStart().startsWith("<context>"));
  const member = readFields(readBlock(system, "member"));
  const context = contextPart ? readBlock(contextPart, "context") : "";
  const language = member.get("Language")?.trim().slice(0, 2).toLowerCase();
  return {
    companion: readCompanion(readBlock(system, "companion")),
    member: {
      name: member.get("Name")?.trim() || null,
      language: language === "fr" || language === "en" ? language : null,
    },
    now: /^Now:\s*(.+)$/m.exec(context)?.[1]?.trim() ?? null,
    mood: readMood(context),
    remembered: readRemembered(context),
    history: (last ? talk.slice(0, -1) : talk).map((message) => ({
      role: message.role === "assistant" ? "assistant" : "user",
      text: messageText({ ...message, parts: withoutContext(message.parts) }),
    })),
    message: last ? withoutContext(last.parts).join("\n").trim() : "",
  };
}

function withoutContext(parts: string[]): string[] {
  return parts.filter((part) => !part.trimStart().startsWith("<context>"));
}

function readBlock(text: string, tag: string): string {
  const start = text.indexOf(`<${tag}>`);
  const end = text.lastIndexOf(`</${tag}>`);
  return start >= 0 && end > start ? text.slice(start + tag.length + 2, end) : "";
}

/** `Field: value` lines; a value runs on until the next known field. */
function readFields(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  let current: string | null = null;
  for (const line of block.split("\n")) {
    const match = FIELD.exec(line);
    // The first of each name wins: an example dialogue may contain lines that look like fields.
    if (match?.[1] && !fields.has(match[1]) && current !== "Example dialogue") {
      current = match[1];
      fields.set(current, line.slice(match[0].length));
    } else if (current) {
      fields.set(current, `${fields.get(current)}\n${line}`);
    }
  }
  return fields;
}

function readCompanion(block: string): Companion | null {
  const fields = readFields(block);
  const text = (name: string) => (fields.get(name) ?? "").replaceAll(/\s+/g, " ").trim();
  const list = (name: string) =>
    text(name)
      .split(/[,;]/)
      .map((item) => item.trim())
      .filter(Boolean);
  const name = text("Name");
  if (!name) return null;
  const gender = text("Gender").toLowerCase();
  const age = Number.parseInt(text("Age"), 10);
  return {
    name,
    age: Number.isFinite(age) ? age : null,
    gender: gender === "woman" || gender === "man" ? gender : "nonbinary",
    tagline: text("Tagline"),
    description: text("Description"),
    backstory: text("Backstory"),
    speakingStyle: text("Speaking style"),
    interests: list("Interests"),
    styles: list("Conversation styles").map((style) => style.toLowerCase()),
    traits: readTraits(text("Traits")),
    exampleDialogue: (fields.get("Example dialogue") ?? "").trim(),
  };
}

function readTraits(text: string): Traits {
  const traits: Record<string, number> = {};
  for (const [, name, value] of text.matchAll(/([a-z]+)\s*=\s*([\d.]+)/g)) {
    if (name) traits[name] = Number(value);
  }
  return traits;
}

function readMood(context: string): Scene["mood"] {
  const match = /^Mood:\s*([A-Z]+)\s*([\d.]+)?/m.exec(context);
  return match?.[1] ? { emotion: match[1], intensity: Number(match[2] ?? 0.5) } : null;
}

function readRemembered(context: string): string[] {
  const start = context.indexOf("Remembered:");
  if (start < 0) return [];
  return context
    .slice(start)
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .map((line) => line.slice(2).trim())
    .filter((line) => line && line.toLowerCase() !== "none");
}
