import "server-only";
import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { env } from "@/lib/kernel/env";
import { equalsSafely, keyedHash } from "@/lib/kernel/hash";

const COOKIE = "nexus_device";
const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

function seal(deviceId: string): string {
  return keyedHash(env().APP_SECRET, "device-cookie", deviceId);
}

/** The id this browser was given when it was refused; null for every other browser and for a forged cookie. */
export async function findDeviceId(): Promise<string | null> {
  const value = (await cookies()).get(COOKIE)?.value ?? "";
  const [deviceId = "", signature = ""] = value.split(".");
  return deviceId !== "" && equalsSafely(signature, seal(deviceId)) ? deviceId : null;
}

/** The id of this browser, or the one it would get: nothing is stored until `keepDeviceId`. */
export async function proposeDeviceId(): Promise<string> {
  return (await findDeviceId()) ?? randomUUID();
}

/**
 * Marks this browser. Only called on a refusal: a visitor who was not refused is not marked. Strictly
 * necessary for the age check, hence no consent.
 */
export async function keepDeviceId(deviceId: string): Promise<void> {
  (await cookies()).set(COOKIE, `${deviceId}.${seal(deviceId)}`, {
    httpOnly: true,
    secure: env().APP_URL.startsWith("https:"),
    sameSite: "lax",
    path: "/",
    maxAge: ONE_YEAR_SECONDS,
  });
}
