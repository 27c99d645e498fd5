import type { Person, World } from "@/tests/entry/world";

/** One request, and what is answered: the status, then the code or where it leads. */
export interface RouteCase {
  what: string;
  /** A member unless said otherwise. */
  by?: "signed out" | "stranger" | "unregistered" | "suspended" | "ended" | "free";
  request?: (world: World, asker: Person) => RouteRequest | Promise<RouteRequest>;
  answer: string | RegExp;
  /** What must hold in the database afterwards. */
  afterwards?: (world: World, request: RouteRequest) => Promise<void>;
}

export interface RouteRequest {
  params?: Record<string, string>;
  search?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface RouteRow {
  /** `<file>#<method>`. */
  route: string;
  cases: RouteCase[];
}
