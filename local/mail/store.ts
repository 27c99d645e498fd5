import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface MailMessage {
  id: string;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo: string[];
  subject: string;
  html: string;
  text: string;
  attachments: { filename: string; bytes: number }[];
  createdAt: string;
}

export type NewMail = Omit<MailMessage, "id" | "createdAt">;

/** Older messages make room: an inbox for trying things out, not an archive. */
export const MESSAGES_CAP = 500;

/** Caught mail, one file a message, the newest first. Without a folder it lives in memory. */
export class MailStore {
  #messages: MailMessage[] = [];

  constructor(private readonly folder: string | null) {
    if (folder) {
      mkdirSync(folder, { recursive: true });
      this.#messages = readdirSync(folder)
        .filter((file) => file.endsWith(".json"))
        .flatMap((file) => readMessage(path.join(folder, file)))
        .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    }
  }

  add(mail: NewMail): MailMessage {
    const message = { ...mail, id: randomUUID(), createdAt: new Date().toISOString() };
    this.#messages.unshift(message);
    if (this.folder) {
      // Written whole or not at all: a killed process leaves no half message.
      const file = path.join(this.folder, `${message.id}.json`);
      writeFileSync(`${file}.part`, JSON.stringify(message), { mode: 0o600 });
      renameSync(`${file}.part`, file);
    }
    for (const old of this.#messages.splice(MESSAGES_CAP)) {
      this.#remove(old);
    }
    return message;
  }

  /** `to` matches any part of any recipient, in any case. */
  list(to = ""): MailMessage[] {
    const wanted = to.trim().toLowerCase();
    return this.#messages.filter((message) =>
      [...message.to, ...message.cc, ...message.bcc].some((address) =>
        address.toLowerCase().includes(wanted),
      ),
    );
  }

  find(id: string): MailMessage | null {
    return this.#messages.find((message) => message.id === id) ?? null;
  }

  clear(): void {
    for (const message of this.#messages.splice(0)) {
      this.#remove(message);
    }
  }

  #remove(message: MailMessage): void {
    if (this.folder) {
      rmSync(path.join(this.folder, `${message.id}.json`), { force: true });
    }
  }
}

function readMessage(file: string): MailMessage[] {
  try {
    return [JSON.parse(readFileSync(file, "utf8")) as MailMessage];
  } catch {
    return [];
  }
}
