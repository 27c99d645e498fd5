/** What stands around a match, within its sentence. */
export interface Context {
  before: string;
  after: string;
}

const REACH = 90;

export function contextOf(reading: string, start: number, end: number): Context {
  const before = reading.slice(Math.max(0, start - REACH), start);
  const after = reading.slice(end, end + REACH);
  // A decimal point or an abbreviation's inner point does not end a sentence.
  const lastStop = Math.max(
    before.lastIndexOf("\n"),
    before.lastIndexOf(". "),
    before.lastIndexOf("! "),
    before.lastIndexOf("? "),
    before.lastIndexOf("}: "),
  );
  const nextStop = after.search(/[.!?](?:\s|$)|\n/);
  return {
    before: lastStop < 0 ? before : before.slice(lastStop + 1),
    after: nextStop < 0 ? after : after.slice(0, nextStop + 1),
  };
}

const RELATIVES =
  "daughters?|sons?|sisters?|brothers?|siblings?|nieces?|nephews?|cousins?|grand-?(?:daughters?|sons?|child(?:ren)?|kids?)|god-?(?:daughters?|sons?|child(?:ren)?)|step-?(?:daughters?|sons?)|twins|children|kids?|child|pupils?|neighbou?rs?|" +
  "filles?|fils|soeurs?|freres?|cousine?s?|nieces?|neveux?|petits?-?(?:filles?|fils|enfants)|filleule?s?|jumeaux|jumelles|enfants?|gamins?|gamines?|gosses?|eleves?|voisine?s?|ados?|lycee(?:n|nne)s?|teen(?:ager)?s?|toddlers?|bab(?:y|ies)|bebes?|schoolgirls?|schoolboys?|adolescente?s?";

const SELF = /\b(?:i'?m|i am|me as|je suis|moi,|suis une?|your|ta|ton|votre)\b/;

const OWNED_RELATIVE = new RegExp(
  `\\b(?:(?:her|his|their|my|our|ses|leurs?|notre|nos|mes|sa|son|ma|mon)|(?:has|have|had|with|of|and|a|ont|avec|et|eu|de|ses)\\s+(?:an?|une?|the|les|des|two|three|four|seven|deux|trois|quatre|\\d)|d'une?)\\s+(?:[a-z-]+\\s+){0,2}(?:${RELATIVES})\\b|\\b(?:two|three|four|deux|trois|quatre|\\d) (?:${RELATIVES})\\b`,
);

const PARENT =
  /\b(?:mothers?|fathers?|mums?|moms?|dads?|parents?|aunts?|uncles?|grand(?:mother|father|ma|pa)|raises?|raising|adopted|adopts?|meres?|peres?|mamans?|papas?|tante|oncle|grand-mere|grand-pere|eleve(?:nt)? (?:seule? )?(?:sa|son|ses|une?|deux|trois))\b/;

/** True when the person spoken of is somebody else in the family or care of the one described. */
export function isSomebodyElse({ before, after }: Context): boolean {
  if (SELF.test(before)) return false;
  if (PARENT.test(before) || OWNED_RELATIVE.test(before)) return true;
  if (/\b(?:against|beaten by|contre|battue? par)\s+(?:an?|une?)\s+(?:[a-z]+ de )?$/.test(before))
    return true;
  // "her 9-year-old daughter", "sa petite de 9 ans"
  return (
    /\b(?:her|his|their|my|our|has an?|have an?|sa|ses|ma|mes|leurs?|notre|nos|a une?|ont une?)\s+(?:[a-z-]+\s+){0,2}(?:de |d')?$/.test(
      before,
    ) && new RegExp(`^[\\s-]*(?:old[\\s-]*)?(?:[a-z-]+\\s+)?(?:${RELATIVES})\\b`).test(after)
  );
}

const TEACHING =
  /\b(?:teach\w*|taught|tutor\w*|coach\w*|mentor\w*|help(?:s|ed|ing)?|volunteer\w*|works? with|working with|worked with|read(?:s|ing)? to|writ(?:es|ing|ten) for|protect\w*|safeguard\w*|for|enseign\w*|accompagn\w*|aid(?:e|ant|ait)|forme|formait|encadr\w*|travaill\w* (?:avec|aupres)|s'occup\w*|prof\w*|instit\w*|educat\w*|cours (?:a|pour)|pour|aupres|paediatric\w*|pediatr\w*|nurse|social worker|librarian|animatrice|animateur|soigne|veille sur)\b[^.!?]{0,60}$/;

/** True when young people are those the one described works for. */
export function isWorkWithTheYoung({ before }: Context): boolean {
  return TEACHING.test(before) && !SELF.test(before);
}

const PAST_BEFORE =
  /\b(?:was|were|wasn't|had been|when (?:i|she|he|they|we) (?:was|were|turned)|since|until|before|as early as|at(?: the)?(?: tender)?(?: ripe)?(?: old)?(?: age)?(?: of)?|by(?: the)?(?: age)?(?: of)?|from(?: the)? age(?: of)?|(?<!just |has |'s |newly )turned|used to be|used to|once|former(?:ly)?|back when|as|remember\w*|avait|avais|avaient|etait|etais|etaient|fut|quand|lorsqu'?\w*|depuis|des|jusqu'?\w*|à|vers|avant|ancien(?:ne)?s?|jadis|autrefois|souvenirs?|naguere)\b[^.!?,;:]{0,18}$/;
const PAST_AFTER =
  /^\s*,?\s*(?:when|at the time|back then|ago|quand (?:elle|il|on|j)|lorsqu|a l'epoque|à l'epoque)\b/;
const PLAYED =
  /\b(?:dress(?:es|ed|ing)?|disguis\w*|cosplay\w*|pretend\w*|role-?play\w*|poses?|posing|pass(?:es|ing)?|plays?|playing|acts?|looks?|described|treats? (?:her|me|him)|deguis\w*|habill\w*|joue|passe(?:r)?|fait) (?:up )?(?:as|like|en|pour)?\b[^.!?]{0,12}$/;

/** True when the text tells of the past: everybody was young once. */
export function isPast({ before, after }: Context): boolean {
  if (PLAYED.test(before)) return false;
  return PAST_BEFORE.test(before) || PAST_AFTER.test(after);
}

const NEGATED =
  /\b(?:not|never|no longer|isn't|aren't|am not|n't|no|nobody|neither|nor|without|jamais|pas|plus|ni|aucune?|sans|interdite? aux?)\s+(?:[a-z']+\s+){0,2}$/;

export function isNegated({ before }: Context): boolean {
  return NEGATED.test(before);
}
