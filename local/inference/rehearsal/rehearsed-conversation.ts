import { parseChatRequest } from "@/local/inference/chat/chat-request";
import { readScene } from "@/local/inference/chat/scene";
import { composeReply } from "./compose-reply";

/** A companion as the product's prompt carries it. Everything but the name may be left out. */
export type Cast = {
  name: string;
  age?: number;
  gender?: "woman" | "man" | "nonbinary";
  description?: string;
  backstory?: string;
  interests?: string[];
  styles?: string[];
  traits?: Record<string, number>;
};

export type Script = {
  cast: Cast;
  member: string;
  language: "en" | "fr";
  greeting?: string;
  remembered?: string[];
  lines: string[];
  seed?: number;
};

/** The system prompt in the layout of `lib/chat/turn`. */
export function systemPrompt(cast: Cast, member: string, language: "en" | "fr"): string {
  const traits = Object.entries(cast.traits ?? {}).map(
    ([name, value]) => `${name}=${value.toFixed(2)}`,
  );
  return [
    "<platform>\nrules\n</platform>\n<companion>",
    `Name: ${cast.name}`,
    `Age: ${cast.age ?? 30}`,
    `Gender: ${cast.gender ?? "woman"}`,
    `Description: ${cast.description ?? ""}`,
    `Backstory: ${cast.backstory ?? ""}`,
    `Interests: ${(cast.interests ?? []).join(", ")}`,
    `Conversation styles: ${(cast.styles ?? []).join(", ")}`,
    `Traits: ${traits.join(" ")}`,
    `</companion>\n<member>\nName: ${member}\nLanguage: ${language}\n</member>`,
  ].join("\n");
}

/** Plays a script to the end and returns the companion's replies. For the tests of this folder. */
export function playScript(script: Script): string[] {
  const { cast, member, language, lines, remembered = [], seed } = script;
  const context = `<context>\nNow: 2026-11-20 08:12 Europe/Paris\nMood: JOY 0.60\nRemembered:\n${
    remembered.map((item) => `- ${item}`).join("\n") || "- none"
  }\n</context>`;
  const messages: { role: string; content: unknown }[] = [
    { role: "system", content: systemPrompt(cast, member, language) },
    { role: "assistant", content: script.greeting ?? "…" },
  ];
  return lines.map((line) => {
    const content = [
      { type: "text", text: context },
      { type: "text", text: line },
    ];
    const request = parseChatRequest({ messages: [...messages, { role: "user", content }] });
    const reply = composeReply(readScene(request.messages), seed ?? 0);
    messages.push({ role: "user", content: line }, { role: "assistant", content: reply });
    return reply;
  });
}
