import "server-only";
import type { Provider } from "@/lib/accounts/sign-in/schema";
import { env } from "@/lib/kernel/env";

/** The providers the operator has set up. */
export function enabledProviders(): Provider[] {
  const { AUTH_GOOGLE_ENABLED, AUTH_GITHUB_ENABLED } = env();
  return [
    ...(AUTH_GOOGLE_ENABLED ? (["google"] as const) : []),
    ...(AUTH_GITHUB_ENABLED ? (["github"] as const) : []),
  ];
}
