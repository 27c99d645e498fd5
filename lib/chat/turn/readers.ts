import { AppError } from "@/lib/kernel/errors";

/** Tabs and devices of one member that watch replies in this process at once. A script would open thousands. */
export const READERS_AT_ONCE = 16;

const readers = new Map<string, number>();

/** How many streams of this member are open here. */
export function openReaders(accountId: string): number {
  return readers.get(accountId) ?? 0;
}

/** Takes a place for one stream and returns the way to give it back, once. Throws `too_many_streams`. */
export function takeReader(accountId: string): () => void {
  const open = openReaders(accountId);
  if (open >= READERS_AT_ONCE) {
    throw new AppError("rate_limited", "too_many_streams", { retryAfterSeconds: 5 });
  }
  readers.set(accountId, open + 1);
  let isOpen = true;
  return () => {
    if (!isOpen) return;
    isOpen = false;
    const left = openReaders(accountId) - 1;
    if (left > 0) readers.set(accountId, left);
    else readers.delete(accountId);
  };
}
