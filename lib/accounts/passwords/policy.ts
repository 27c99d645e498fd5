import list from "@/lib/accounts/passwords/common.json";
import {
  normalizePassword,
  PASSWORD_MAX_BYTES,
  PASSWORD_MIN_LENGTH,
} from "@/lib/accounts/passwords/strength";

const PHRASES = new Set(list.phrases.split(" "));
const WORDS = new Set(list.words.split(" "));

/** What a hand does when it is asked for ten characters. */
const WALKS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "azertyuiop",
  "qsdfghjklm",
  "wxcvbn",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
  "q1w2e3r4t5y6u7i8o9p0",
].flatMap((walk) => [walk, [...walk].reverse().join("")]);

const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
  "€": "e",
};

function withoutLeet(text: string): string {
  return text.replace(/[013457@$!€]/g, (character) => LEET[character] ?? character);
}

/** Cut into the longest pieces of known walks: true when nothing but walks of 3 or more is left. */
function isWalk(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    let length = Math.min(text.length - at, 30);
    while (length >= 3 && !WALKS.some((walk) => walk.includes(text.slice(at, at + length)))) {
      length--;
    }
    if (length < 3) return false;
    at += length;
  }
  return true;
}

/** The shortest piece whose repetition makes the whole, e.g. `abc` of `abcabcabc`. */
function unitOf(text: string): string {
  const length = (text + text).indexOf(text, 1);
  return text.slice(0, length);
}

/** A common word dressed up with a few digits or signs: `Sunshine2026!`, `123p@ssw0rd`. */
function isDressedWord(text: string): boolean {
  const bare = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  // Read as letters, signs at the end may belong to the word (`pa$$`) or adorn it (`summer!!`).
  const cores = [bare, withoutLeet(bare), withoutLeet(text).replace(/[^a-z]+$|^[^a-z]+/g, "")];
  return cores.some((core) => WORDS.has(core) || PHRASES.has(core));
}

function isCommon(text: string): boolean {
  if (PHRASES.has(text) || PHRASES.has(withoutLeet(text))) return true;
  if (new Set(text).size < 5 || isWalk(text)) return true;
  const unit = unitOf(text);
  if (unit.length < text.length && (unit.length <= 4 || isDressedWord(unit))) return true;
  return isDressedWord(text);
}

/** One's own name or address with next to nothing added. */
function isPersonal(text: string, own: readonly string[]): boolean {
  return own
    .flatMap((value) => [value, value.split("@")[0] ?? ""])
    .map((value) => value.toLowerCase().trim())
    .some((value) => value.length >= 4 && text.includes(value) && text.length - value.length < 6);
}

export type PasswordProblem =
  | "password_too_short"
  | "password_too_long"
  | "password_common"
  | "password_personal";

/** Why a password cannot be taken, or null. `own`: the email and names of the person. */
export function passwordProblem(
  password: string,
  own: readonly string[] = [],
): PasswordProblem | null {
  const normalized = normalizePassword(password);
  if ([...normalized].length < PASSWORD_MIN_LENGTH) return "password_too_short";
  if (Buffer.byteLength(normalized) > PASSWORD_MAX_BYTES) return "password_too_long";
  const text = normalized.toLowerCase();
  if (isPersonal(text, own)) return "password_personal";
  return isCommon(text) ? "password_common" : null;
}
