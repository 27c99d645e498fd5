import "server-only";
import { PostgrestClient } from "@supabase/postgrest-js";
import { env } from "@/lib/kernel/env";
import { callHttp, readText } from "@/lib/kernel/http";
import type { Db } from "@/lib/supabase/clients";
import type { Database } from "@/lib/supabase/database.types";

/** Tables and functions of a client, and nothing else: no auth, storage or realtime. */
export type DataDb = Pick<Db, "rpc" | "from">;

const ANSWER_MS = 30_000;
const ANSWER_CAP_BYTES = 16 * 1024 * 1024;

/**
 * A data client for one bearer, made in microseconds: what a chat turn uses, where building the full
 * client, reading its session and calling fetch took longer than the database. Row level security
 * follows the token, as ever.
 */
export function dataDb(apiKey: string, token: string): DataDb {
  return new PostgrestClient<Database>(`${env().SUPABASE_URL}/rest/v1`, {
    headers: { apikey: apiKey, authorization: `Bearer ${token}` },
    schema: "public",
    fetch: fetchData,
  }) as unknown as DataDb;
}

/** The part of fetch that postgrest-js uses. */
async function fetchData(input: unknown, init: RequestInit = {}): Promise<Response> {
  const answer = await callHttp(String(input), {
    method: init.method ?? "GET",
    headers: init.headers as Record<string, string>,
    body: init.body as string | undefined,
    signal: init.signal ?? undefined,
    timeoutMs: ANSWER_MS,
  });
  const text = await readText(answer, ANSWER_CAP_BYTES);
  const read = {
    ok: answer.status >= 200 && answer.status < 300,
    status: answer.status,
    statusText: "",
    headers: {
      get: (name: string) => {
        const value = answer.headers[name.toLowerCase()];
        return Array.isArray(value) ? value.join(", ") : (value ?? null);
      },
    },
    text: async () => text,
  };
  return read as unknown as Response;
}
