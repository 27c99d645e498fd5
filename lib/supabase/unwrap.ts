import type { PostgrestError } from "@supabase/supabase-js";
import { AppError } from "@/lib/kernel/errors";

/** Codes our own triggers raise; they travel to the browser as they are. */
const RAISED = new Set([
  "companion_limit_reached",
  "companion_needs_review",
  "companion_suspended",
]);

/** A database failure as an AppError: one place that knows Postgres and PostgREST codes. */
export function toDatabaseError(
  error: PostgrestError | { message: string; code?: string },
): AppError {
  if (RAISED.has(error.message)) return new AppError("conflict", error.message, {}, error);
  switch (error.code) {
    case "42501":
      return new AppError("forbidden", "forbidden", {}, error);
    case "PGRST116":
      return new AppError("not_found", "not_found", {}, error);
    case "PGRST301":
    case "PGRST303":
      return new AppError("unauthenticated", "session_ended", {}, error);
    case "23505":
      return new AppError("conflict", "already_exists", {}, error);
    case "23514":
    case "22001":
    case "22P02":
    // A value no column of ours can hold: a NUL in a text, a time that is none, a number too large.
    case "22P05":
    case "22021":
    case "22007":
    case "22008":
    case "22003":
      return new AppError("invalid", "invalid_input", {}, error);
    default:
      // No code: the request never reached Postgres.
      return new AppError(
        error.code ? "internal" : "unavailable",
        error.code ? "internal" : "database_unavailable",
        {},
        error,
      );
  }
}

interface DatabaseResult {
  data: unknown;
  error: PostgrestError | null;
}

/** The only reader of supabase-js results: returns the data or throws an AppError. */
export function unwrap<R extends DatabaseResult>(result: R): Extract<R, { error: null }>["data"] {
  if (result.error) throw toDatabaseError(result.error);
  return result.data;
}
