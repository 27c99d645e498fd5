import type { Person, World } from "@/tests/entry/world";

export type Values = Record<string, unknown>;

/** Something about an input that is not as it should be, and what is answered then. */
export interface Case {
  what: string;
  /** Put over the row's own input; undefined takes a field away. */
  change: Values | ((world: World, person: Person) => Values | Promise<Values>);
  answer: string | RegExp;
}

/** What every server action is held to. An answer is `ok`, `to <path>`, or a code with its fields. */
export interface ActionRow {
  /** `<file>#<name>`. */
  action: string;
  /** `form`: `(previous, FormData)`; `bare form`: `(FormData)`; `object`: one value; `none`: nothing of the visitor's. */
  shape: "form" | "bare form" | "object" | "none";
  /** Who it is for. Visitors' actions answer everybody alike. */
  by: "visitor" | "member" | "unregistered";
  /** What a page would send, all of it right. */
  input?: (world: World, person: Person) => Values | Promise<Values>;
  /** What the browser must hold besides. */
  prepare?: (world: World, person: Person) => void | Promise<void>;
  works: string | RegExp;
  /** Needs a member of its own: it changes who that is or ends the session. */
  changesPerson?: boolean;
  signedOut?: string | RegExp;
  unregistered?: string | RegExp;
  suspended?: string | RegExp;
  ended?: string | RegExp;
  cases?: Case[];
  /** Aimed at what a stranger owns. */
  foreign?: Case & { isIntact: (world: World) => Promise<boolean> };
  /** The name of each limit and what it counts. */
  limits?: Record<string, "address" | "account" | "email">;
}

/** What a member's action answers to those who may not. */
export const MEMBERS_ONLY = {
  by: "member",
  signedOut: "session_ended",
  unregistered: "registration_needed",
  ended: "session_ended",
} as const;
