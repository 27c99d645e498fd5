import {
  type Context,
  contextOf,
  isNegated,
  isPast,
  isSomebodyElse,
  isWorkWithTheYoung,
} from "./context";

const TENS_EN = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand";
const TENS_FR = "vingts?|trente|quarante|cinquante|soixante|cent|cents|mille|dix";
/** Not the tail of a larger number: "twenty-one", "vingt et un", "1.16", "116". */
const HEAD = `(?<![\\d.,:/])(?<![a-zà]-?)(?<!(?:${TENS_EN}|${TENS_FR})(?:[ -]et|[ -]and)?[ -])`;
const MINOR_EN =
  "(?:1[0-7]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)";
const MINOR_FR =
  "(?:1[0-7]|[1-9]|dix[ -]sept|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)";
const TEEN =
  "(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|dix[ -]sept|dix|onze|douze|treize|quatorze|quinze|seize)";

const HEDGE =
  "(?:(?:only|just|still|barely|nearly|almost|about|around|actually|really|currently|secretly|now|also|maybe|perhaps|forever|like|a|an|que|juste|seulement|tout juste|a peine|à peine|bientot|presque|deja|encore|environ|toujours|eternellement|vraiment)\\s+)*";

/** A number that stands for an age by itself must end there: "she is 16 km away" says nothing. */
const ENDS =
  '(?=\\s*(?:$|\\n|[,;:!?)"\\]]|\\.(?!\\d)|-(?:\\s|$)|(?:and|but|now|today|again|forever|et|mais|maintenant|pour toujours)\\b(?! (?:a half|demie?)\\b)))';

const YEARS_OLD = new RegExp(
  `${HEAD}${MINOR_EN}(?:[\\s-]*(?:years?|yrs?|yr|y)[\\s-]*(?:and a half[\\s-]*)?(?:olds?\\b|o\\b)|[\\s-]*(?:yo\\b|y\\/o\\b|y\\.o\\b))`,
  "g",
);
const ANS = new RegExp(`${HEAD}${MINOR_FR}\\s?(?:ans|printemps)(?: et demie?)?\\b`, "g");

const PERSON =
  "girls?|boys?|female|male|student|teen\\w*|virgin|princess|prince|genius|prodigy|elf|vampire|android|robot|witch|wizard|cat-?girl|neko|angel|demon|fairy|brat|tomboy|lady|woman|man|sweetheart|beauty|babe|cutie|schoolgirl|schoolboy|runaway|orphan|dancer|cheerleader|ballerina|singer|idol|model|nympho\\w*|slut|lolita|maid|servant|slave|pupil|kid|child";

const PREDICATE =
  /(?:^|[,:;(\n"*-]\s*|[.!?]\s+|\b(?:i'?m|i am|am|is|are|'s|'re|be|as|play|plays|playing|meet|become|becomes|body of|mind of|named|roleplay))\s*(?:(?:only|just|still|barely|nearly|almost|about|around|actually|really|currently|secretly|now|also|a|an|the|your|this|cute|sweet|little|young|innocent|tiny|shy|pretty|sexy|adorable)\s+)*$/;

function isClaimEn(context: Context): boolean {
  const next = context.after.match(/^[\s-]*([a-z'-]+)?/)?.[1];
  if (next !== undefined && new RegExp(`^(?:${PERSON})$`).test(next)) return true;
  if (next !== undefined && /\b(?:i'?m|i am|you're|you are)\b/.test(context.before)) return true;
  return PREDICATE.test(context.before);
}

const DURATION_BEFORE =
  /\b(?:depuis|pendant|durant|il y a|y a|voila|apres|avant|en|sur|sous|dans|d'ici|tous les|toutes les|chaque|les|des|quelques?|plus de|moins de|pres de|au bout de|ca fait|cela fait|voici|sa fait|jusqu'à|contrat de|bail de|peine de|garantie de|serie de|mariage de|carriere de|pour|total de)\s*$/;
const DURATION_AFTER =
  /^\s*(?:(?:d'|de |du )(?!(?:pure? |belle |tendre )?(?:age|innocence|purete|jeunesse))|plus (?:t|j)|apres|auparavant|durant|passes|ensemble|que\b|qu')/;
const CLAIM_FR = new RegExp(
  `(?:\\bj'ai|\\bje n'ai|\\btu as|\\b(?:elle|il|iel|on|qui)\\s+[aà]|\\bn'ai|\\bn'a|\\bayant|\\bd'avoir|\\bavoir|\\bagee?s? de|\\bgee?s? de|\\bage\\s*:|\\bfait|\\bparait|\\bsemble avoir|\\bdonne(?:rait)?|\\bferait|\\bhaut de (?:mes|ses|tes)|\\bfeter (?:mes|ses|tes)|\\bai|\\bas|\\baur(?:a|ai|as))\\s+${HEDGE}$`,
);
const PERSON_OF_FR =
  /\b(?:filles?|fillettes?|garcons?|ado|adolescente?|etudiante?|eleve|lyceenne?|collegienne?|ecoliere?|gamine?|enfant|demoiselle|vierge|princesse|jeune (?:femme|homme|fille|beaute|vierge)|brunette|blonde|rousse|brune|beaute|nana|meuf|coquine|vampire|elfe|sorciere|corps|visage|physique|apparence)\s+(?:agee?\s+)?de\s+(?:tout juste |à peine |seulement )?$/;

function isClaimFr(context: Context, names: readonly string[]): boolean {
  if (DURATION_AFTER.test(context.after)) return false;
  if (CLAIM_FR.test(context.before) && !/\b(?:ca|cela|voila)\s+fait\s+$/.test(context.before)) {
    return true;
  }
  const named = names.some((name) =>
    new RegExp(`\\b${name}\\s+a\\s+${HEDGE}$`).test(context.before),
  );
  if (named || PERSON_OF_FR.test(context.before)) return true;
  if (DURATION_BEFORE.test(context.before)) return false;
  // Set apart: "Lina, 16 ans, adore", "16 ans et toute sa vie".
  return (
    /(?:^|[,:;(\n"*-]\s*|[.!?]\s+)(?:tout juste |à peine |bientot |seulement )?$/.test(
      context.before,
    ) && /^\s*(?:$|[,;:!?).\n"*-]|et\b|toutes? (?:ses|mes) dents)/.test(context.after)
  );
}

/** Claims that need no more context than their own words. */
function bareClaims(names: readonly string[]): RegExp[] {
  const named = names.length > 0 ? `|\\b(?:${names.join("|")}) is` : "";
  const subject = `(?:\\b(?:i am|i'?m|she is|she's|he is|he's|they are|they're|you are|you're|who is|who's|has turned|'s turned|just turned)${named})`;
  return [
    new RegExp(`${subject}\\s+${HEDGE}(?:turning\\s+)?${MINOR_EN}${ENDS}`, "g"),
    new RegExp(
      `\\bage(?:d)?\\s*(?:is\\s+|:\\s*|=\\s*)?${HEDGE}${MINOR_EN}\\b(?!\\s*(?:to|and up|\\+|-|months?))`,
      "g",
    ),
    // "Lina, 17, lives by the sea", "Lina (17)", and a text that opens with the number alone.
    ...(names.length > 0
      ? [new RegExp(`\\b(?:${names.join("|")})\\s*[,(]\\s*${TEEN}\\s*(?=[,).;]|$|\\n)`, "g")]
      : []),
    /^\s*1[3-7]\s*,\s*(?!(?:rue|avenue|boulevard|bd|place|quai|allee|impasse|chemin|bis|[a-z]+ (?:street|road))\b)(?=[a-z])/g,
    new RegExp(
      `\\bturn(?:ed|s)\\s+${TEEN}\\s+(?:yesterday|today|recently|(?:last|this) (?:week|month|year|spring|summer|autumn|winter)|a (?:week|month) ago)`,
      "g",
    ),
    new RegExp(`\\b(?:barely|sweet|only just|just)\\s+${TEEN}${ENDS}`, "g"),
    new RegExp(
      `\\b(?:looks?|looking|seems?|appears?|pass(?:es|ing)?(?: easily)? for)\\s+(?:to be\\s+|like (?:she|he|i)(?:'s| is|'m| am)\\s+|no (?:older|more) than\\s+|under\\s+|younger than\\s+)?${HEDGE}${TEEN}\\b(?!\\s*(?:out of|%|percent|times|feet|miles|km|ways|pounds|kilos))`,
      "g",
    ),
    new RegExp(
      `${HEAD}${TEEN} (?:going on|soon to be|almost) (?:1\\d|2\\d|eighteen|nineteen|twenty|thirty)`,
      "g",
    ),
    /(?<![\d./])1[0-7]\s*\/\s*[fm]\b|\b[fm]\s*\/\s*1[0-7]\s*\//g,
    /\b(?:not (?:yet |even )|isn't (?:yet |even )|under |(?:almost|nearly|soon|bientot|presque|pas encore) (?:age |ses |mes )?)(?:18|eighteen|dix[ -]huit|majeure?)\b/g,
    /\b(?:turns?|turning|be|will be|aura|aurai|avoir) (?:18|eighteen|dix[ -]huit ans|18 ans) (?:soon|next|tomorrow|this|in|dans|demain|bientot|le mois|l'an)\b/g,
  ];
}

function bornTooLate(reading: string, thisYear: number): boolean {
  const births = reading.matchAll(
    /(?:^|[.!?,;:(\n]\s*|\b(?:i was|she was|he was|they were|elle est|il est|je suis)\s+)(?:born|nee?)\s+(?:in|en|on|le)\s+(?:\d{1,2}(?:st|nd|rd|th|er)?\s+)?(?:[a-z]+\s+)?(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d\d)/g,
  );
  for (const birth of births) {
    const year = Number(birth[1]);
    const context = contextOf(reading, birth.index, birth.index + birth[0].length);
    if (thisYear - year < 18 && !isSomebodyElse(context)) return true;
  }
  return false;
}

const WARNED_OFF =
  /\b(?:no ?body|no one|anyone|anybody|people|not for|fans|readers|viewers|those|interdite? aux?|aux|moins|talk to|alcohol|drinking|minors)\b[^.!?]{0,30}$/;

/**
 * True when a reading says the one it describes is under 18. Ages of relatives and pupils, past ages,
 * durations and things ("12-year-old Scotch") are not claims. `names` are those of the companion, as plain readings.
 */
export function claimsMinorAge(
  reading: string,
  names: readonly string[],
  thisYear: number,
): boolean {
  const isExcused = (context: Context) =>
    isSomebodyElse(context) || isWorkWithTheYoung(context) || isPast(context) || isNegated(context);
  const isFound = (pattern: RegExp, isClaim: (context: Context) => boolean) => {
    for (const match of reading.matchAll(pattern)) {
      const context = contextOf(reading, match.index, match.index + match[0].length);
      if (isClaim(context) && !isExcused(context)) return true;
    }
    return false;
  };
  return (
    isFound(YEARS_OLD, isClaimEn) ||
    isFound(ANS, (context) => isClaimFr(context, names)) ||
    bareClaims(names).some((pattern) =>
      isFound(pattern, ({ before }) => !WARNED_OFF.test(before)),
    ) ||
    bornTooLate(reading, thisYear)
  );
}
