/** A number from 0 up to 2³², the same for the same text (FNV-1a with a final mix). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** From 0 to 1, the same for the same text. */
export function chanceOf(text: string): number {
  return hashText(text) / 2 ** 32;
}

/** The list in an order that depends on `key` alone. */
export function shuffled<Item>(items: readonly Item[], key: string): Item[] {
  return items
    .map((item, index) => ({ item, rank: hashText(`${key}#${index}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** The list turned by `steps`, so that each seed starts at another item. */
export function rotated<Item>(items: readonly Item[], steps: number): Item[] {
  if (items.length === 0) return [];
  const start = ((steps % items.length) + items.length) % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
