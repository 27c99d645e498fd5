import { capitalise } from "./sentences";

/** Verbs of life stories and of facts about people, in the third person singular. Anything else ending in -s is read as a noun. */
const VERBS = new Set(
  `accepts adds admits adores answers appreciates argues asks avoids bakes believes belongs bikes blushes
  breeds brings builds buys calls cannot carries catches cheats cheers claims climbs coaches collects comes commutes
  competes composes cooks counts covers cries cycles dances dates designs directs discovers does dislikes
  dives does draws dreams drinks drives eats edits enjoys expects explains explores falls feeds feels
  fences finds fixes follows forgets forgives forecasts gardens gets gives goes grows has hates hears helps
  hides hikes hopes hosts hunts insists invents irons is jogs jokes judges jumps keeps knits knows laughs
  leads learns leaves lends lies likes listens lives loans looks loses loves maintains makes manages means
  meets misses moves needs never notices nurses offers opens organises organizes owns owes packs paints
  plans plants plays practises practices pretends prefers prays promises puts quarrels quits raises reads
  refuses rehearses remembers repairs reports restores rides roasts rows rules runs sails saves says scares
  seems sees sells sends sets sews shapes shares shoots sings sits sketches skates skis sleeps smells smiles
  smokes spends sleeps speaks starts stays steals stitches studies surfs suffers supports swears sweeps swims
  takes talks teaches tells tends tests thinks throws tidies trains translates travels treats trusts tunes
  turns tutors uses visits volunteers waits wakes walks wants watches wears weaves wins wishes wonders works
  worries writes yearns considers distrusts kills drafts prompts pours sulks hums jots studies switches denies apologises apologizes expects hopes hires fights forgives`
    .split(/\s+/)
    .filter(Boolean),
);

const BASE_FORMS: Record<string, string> = { is: "am", has: "have", does: "do", goes: "go" };

const ADVERB =
  "(?:never|still|also|no longer|lately|always|often|now|once|just|rarely|sometimes|usually|really|quite|only|almost|both|\\w+ly) ";

/**
 * "She keeps bees" → "I keep bees", for a subject known by name and pronoun. Null when the sentence
 * is not about them, or when a pronoun could as well mean somebody else.
 */
export function toFirstPersonEnglish(
  sentence: string,
  subject: { name: string; gender: "woman" | "man" | "nonbinary" },
): string | null {
  const first = escapeForPattern(subject.name.split(" ")[0] ?? subject.name);
  const full = escapeForPattern(subject.name);
  const pronouns = { woman: "she", man: "he", nonbinary: "they" }[subject.gender];
  const own = { woman: "her", man: "his", nonbinary: "their" }[subject.gender];
  const object = { woman: "her", man: "him", nonbinary: "them" }[subject.gender];
  let text = sentence.replace(/[’]/g, "'").replace(/\s*\((?:they|she|he)\)/i, "");
  if (/^I\b|\bI'm\b/.test(text)) return text;
  if (/^(Born|Raised)\b/.test(text) && !new RegExp(`\\b${pronouns}\\b`, "i").test(text)) {
    return `I was ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  }
  if (isAmbiguous(text, subject.gender) || isUnfit(text, pronouns)) return null;

  text = text
    .replace(new RegExp(`(?<!\\p{L})(?:${full}|${first})'s\\b`, "gu"), "my")
    .replace(new RegExp(`(?<!\\p{L})(?:${full}|${first})(?!\\p{L})`, "gu"), "¤")
    .replace(new RegExp(`\\b${pronouns}\\b(?!-)`, "gi"), "¤");
  text = text
    .replace(new RegExp(`\\b${object}self\\b`, "gi"), "myself")
    .replace(/\bthemsel(?:f|ves)\b/gi, subject.gender === "nonbinary" ? "myself" : "themselves");
  if (subject.gender === "woman") {
    text = text
      .replace(
        /\bher(?= (?:to|how|that|and|in|with|at|from|for|on|when|everything|a|an|the|seasick|what|up|out|off|away|back|\w+ly)\b|[.,;:!?]|$)/g,
        "me",
      )
      .replace(/\b(h|H)er\b/g, (_, letter: string) => (letter === "H" ? "My" : "my"));
  } else {
    text = text
      .replace(new RegExp(`\\b${object}\\b`, "g"), "me")
      .replace(new RegExp(`\\b${own}\\b`, "gi"), (word) => (/^[A-Z]/.test(word) ? "My" : "my"));
  }
  if (!text.includes("¤") && !/^my\b/i.test(text)) return null;
  return capitalise(conjugate(text).replaceAll("¤", "I").replace(/\s+/g, " ").trim());
}

function conjugate(text: string): string {
  const verb = new RegExp(`(¤(?:'s)? (?:${ADVERB})*)([A-Za-z'-]+)`, "g");
  let subjectSeen = text.startsWith("¤") || /¤/.test(text);
  const withMain = text
    .replace(/¤'s\b/g, "¤ is")
    .replace(/¤'re\b/g, "¤ are")
    .replace(verb, (_, lead: string, word: string) => lead + toBase(word, true));
  subjectSeen = subjectSeen && !/^My\b/.test(text);
  if (!subjectSeen) return withMain;
  // Verbs that share the subject: "She collects letters and reads them".
  return withMain.replace(
    new RegExp(
      `((?:, |; |\\band |\\bbut |\\bthen |\\bor )(?:then |${ADVERB})*)([a-z]+s|are|cannot)\\b`,
      "g",
    ),
    (whole, lead: string, word: string) =>
      word === "are" || VERBS.has(word) ? lead + toBase(word, true) : whole,
  );
}

function toBase(word: string, afterSubject: boolean): string {
  if (word === "are" && afterSubject) return "am";
  if (word === "were" && afterSubject) return "was";
  if (word === "isn't" || word === "aren't") return "am not";
  if (word === "doesn't") return "don't";
  if (word === "hasn't") return "haven't";
  const irregular = BASE_FORMS[word];
  if (irregular) return irregular;
  if (
    !/s$/.test(word) ||
    /(ss|us|'s)$/.test(word) ||
    /^(was|always|perhaps|as|his|this|its|sometimes|never)$/.test(word)
  )
    return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(sh|ch|x|ss|zz|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Fragments of quotations, sentences about somebody met before, advice to the reader. */
function isUnfit(text: string, pronoun: string): boolean {
  if ((text.match(/[“"]/g)?.length ?? 0) !== (text.match(/[”"]/g)?.length ?? 0)) return true;
  if (/\bhers\b|^(?:His|Her|Their) name means\b|^(?:Describe|Ask|Give|Tell|It|There)\b/.test(text))
    return true;
  const opening = /^(She|He|They)\b/.exec(text)?.[1]?.toLowerCase();
  return opening !== undefined && opening !== pronoun;
}

/** Two people of the same pronoun in one sentence: "she" might be either. */
function isAmbiguous(text: string, gender: "woman" | "man" | "nonbinary"): boolean {
  const women =
    /\b(mother|grandmother|sister|aunt|daughter|wife|girlfriend|widow|mum|mom|woman|girl)\b/i;
  const men =
    /\b(father|grandfather|brother|uncle|son|husband|boyfriend|widower|dad|man|boy|someone|teacher|critic)\b/i;
  if (gender === "woman")
    return women.test(text) && /\bshe\b/i.test(text.slice(text.search(women)));
  if (gender === "man") return men.test(text) && /\bhe\b/i.test(text.slice(text.search(men)));
  return /\bthem\b/i.test(text) || /\b\w+s (?:who|that)\b.*\bthey\b/.test(text);
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
