/** `{{user}}` and `{{char}}` in a companion's words, as the conversation will show them. */
export function fillMacros(text: string, names: { user: string; char: string }): string {
  return text.replace(/\{\{\s*(user|char)\s*\}\}/gi, (_macro, who: string) =>
    who.toLowerCase() === "user" ? names.user : names.char,
  );
}

export interface DialogueLine {
  speaker: "member" | "companion";
  text: string;
}

/** Example dialogue as lines by speaker; what follows a line without a name belongs to it. */
export function readDialogue(text: string): DialogueLine[] {
  const lines: DialogueLine[] = [];
  for (const raw of text.split("\n")) {
    const match = raw.match(/^\s*\{\{\s*(user|char)\s*\}\}\s*:\s*(.*)$/i);
    const last = lines.at(-1);
    if (match) {
      const speaker = match[1]?.toLowerCase() === "user" ? "member" : "companion";
      lines.push({ speaker, text: match[2] ?? "" });
    } else if (last && raw.trim()) {
      last.text += `\n${raw.trim()}`;
    }
  }
  return lines.filter((line) => line.text.trim());
}
