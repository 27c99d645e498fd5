/** Names and messages the pages and the service worker agree on. Safe in both. */

/** What only its member may read: taken off the device at sign-out. */
export const PRIVATE_CACHE_PREFIX = "nexus-private";
export const PRIVATE_PAGES = `${PRIVATE_CACHE_PREFIX}-pages`;
export const PRIVATE_IMAGES = `${PRIVATE_CACHE_PREFIX}-images`;
/** Build files; their names change with their content. */
export const BUILD_FILES = "nexus-files";
/** The page shown when nothing else can be. */
export const OFFLINE_CACHE = "nexus-offline";
export const OFFLINE_PAGE = "/offline";

/** How many conversations can be read without a network, and for how long after they were last opened. */
export const KEPT_CONVERSATIONS = 20;
export const KEPT_FOR_DAYS = 3;

export type PageMessage =
  /** The member left this page or put it in the background: keep it as it is now. */
  | { type: "KEEP_PAGE"; path: string }
  /** The language changed: the offline page is fetched again. */
  | { type: "KEEP_OFFLINE_PAGE" }
  | { type: "FORGET_PRIVATE_PAGES" }
  /** The member agreed to the newer version. */
  | { type: "SKIP_WAITING" };

const CONVERSATION = /^\/chat\/[0-9a-f-]{36}$/;

export function isConversationPath(path: string): boolean {
  return CONVERSATION.test(path);
}

/** Faces of companions: beside a conversation kept for reading offline, and as private. */
export function isPortraitPath(path: string): boolean {
  return path.startsWith("/portraits/") || path.startsWith("/api/portraits/");
}

/** The pages kept for reading offline: conversations, and the list that leads to them. */
export function isKeptPath(path: string): boolean {
  return path === "/chat" || isConversationPath(path);
}
