/** Prefix of every cache that holds what only its member may read. The service worker uses it too. */
export const PRIVATE_CACHE_PREFIX = "nexus-private";

/** Removes the pages kept on this device for reading offline. Never fails: signing out must not depend on it. */
export async function forgetPrivatePages(): Promise<void> {
  try {
    navigator.serviceWorker?.controller?.postMessage({ type: "FORGET_PRIVATE_PAGES" });
    const names = await caches.keys();
    const ours = names.filter((name) => name.startsWith(PRIVATE_CACHE_PREFIX));
    await Promise.all(ours.map((name) => caches.delete(name)));
  } catch {
    // No Cache API (plain http on a phone, private window): nothing was kept either.
  }
}
