/** bcrypt, which the auth server uses, reads no further than 72 bytes. */
export const PASSWORD_MIN_LENGTH = 10;
export const PASSWORD_MAX_BYTES = 72;

/** Passwords are compared as typed on any keyboard: composed and decomposed accents are one. */
export function normalizePassword(password: string): string {
  return password.normalize("NFKC");
}

/**
 * A hint while typing, 0 (too short) to 3: length first, then variety. The server decides, with the
 * list of common passwords, which is too heavy for the browser.
 */
export function passwordStrength(password: string): 0 | 1 | 2 | 3 {
  const length = [...normalizePassword(password)].length;
  if (length < PASSWORD_MIN_LENGTH) return 0;
  const distinct = new Set(password.toLowerCase()).size;
  if (distinct < 6) return 1;
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(password));
  const points = length + kinds.length * 2 + Math.min(distinct, 14) / 2;
  if (points >= 26) return 3;
  return points >= 21 ? 2 : 1;
}
