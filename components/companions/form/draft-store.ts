/** What was typed and not saved yet, kept in this browser. */
export interface Draft {
  companionId: string;
  savedAt: string;
  values: unknown;
}

const PREFIX = "nexus.companion";

/** One draft per member and companion: another member of this browser never meets it. */
export function draftKey(accountId: string, companionId: string | null): string {
  return `${PREFIX}.${accountId}.${companionId ?? "new"}`;
}

export function readDraft(key: string): Draft | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

/** False when the browser keeps nothing (private window, full storage). */
export function writeDraft(key: string, draft: Draft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function clearDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === "object" &&
    value !== null &&
    "companionId" in value &&
    typeof value.companionId === "string" &&
    "savedAt" in value &&
    typeof value.savedAt === "string" &&
    "values" in value
  );
}
