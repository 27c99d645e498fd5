"use server";

import { redirect } from "next/navigation";
import { closeSession } from "@/lib/accounts/session";

/** Signs this browser out and goes to the landing page. For a form's `action`. */
export async function signOut(): Promise<void> {
  await closeSession();
  redirect("/");
}
