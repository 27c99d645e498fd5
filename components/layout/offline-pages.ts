import { forgetPrivatePages as forget } from "@/lib/offline/kept-pages";
import type { PageMessage } from "@/lib/offline/protocol";

/** Takes the pages kept for reading offline off this device. Never fails: signing out must not depend on it. */
export async function forgetPrivatePages(): Promise<void> {
  try {
    const message: PageMessage = { type: "FORGET_PRIVATE_PAGES" };
    navigator.serviceWorker?.controller?.postMessage(message);
    await forget(window.caches);
  } catch {
    // No Cache API (plain http on a phone, private window): nothing was kept either.
  }
}
