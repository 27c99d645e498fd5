import "server-only";
import { env } from "@/lib/kernel/env";

const OPENAI_URL = "https://api.openai.com/v1";

/** Whether the inference server answers at all. Asks for its list of models: free, and no model runs. */
export async function isInferenceReachable(signal: AbortSignal): Promise<boolean> {
  const base = env().OPENAI_BASE_URL ?? OPENAI_URL;
  const response = await fetch(`${base.replace(/\/$/, "")}/models`, {
    headers: { authorization: `Bearer ${env().OPENAI_API_KEY}` },
    cache: "no-store",
    signal,
  });
  await response.body?.cancel();
  // A refusal is an answer too; only the vendor's own failures count as down.
  return response.status < 500;
}
