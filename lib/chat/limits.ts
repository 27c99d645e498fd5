/** Longest message a member can send, in UTF-16 units. In a file of its own: the browser needs the number, not the schema. */
export const MESSAGE_MAX_LENGTH = 4000;
