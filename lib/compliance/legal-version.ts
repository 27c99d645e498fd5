/** Version of the terms, privacy notice, cookie notice and community guidelines; consents are recorded with it. */
export const LEGAL_VERSION = "2026-11";

/** When that version came into force. ISO date. */
export const LEGAL_EFFECTIVE_ON = "2026-11-20";

/** Version of the public crisis protocol. */
export const CRISIS_PROTOCOL_VERSION = "2026-11";
