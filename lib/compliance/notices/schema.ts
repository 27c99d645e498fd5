export const NOTICE_KINDS = ["AI_DISCLOSURE", "AI_DISCLOSURE_REPEAT", "BREAK"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/**
 * Edition of the notice texts (`chat.notices` in messages/). The database writes the same one into the
 * log of notices: raise both when the words change.
 */
export const NOTICE_TEXT_VERSION = "2026-11";
