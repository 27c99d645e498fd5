import { contextOf, isNegated, isPast, isSomebodyElse, isWorkWithTheYoung } from "./context";

/** Words that sexualise minors and have no other use: refused wherever they stand. */
const HARD: readonly RegExp[] = [
  /\bloli(?:s|con|ta|tas|e)?\b|\blolicon|\bshotacon|\b(?:a|the|cute|little|my|petite?|mignonn?e?|une?) shotas?\b|^\s*shotas?\s*$/,
  /\bjail[\s-]?baits?\b|\bage[\s-]?play\b|\bddlg\b|\bpedo(?:s|philic|phile et)?\b|\bpedobear\b|\bchild[\s-]?bride\b/,
  /\b(?:barely|just about|freshly|newly|almost|only just|not (?:quite|yet)) (?:legal|of age|an adult|18|eighteen)\b|\blegal (?:loli|teen)s?\b/,
  /(?<![a-zà])(?:[aà] peine|tout juste|pas (?:encore|tout à fait)) (?:majeure?|adulte|legale?|18 ans|dix[ -]huit ans)\b/,
  /\b(?:body|figure|physique|form|curves|silhouette) of (?:a |an )?(?:[a-z]+ )?(?:child|kid|little girl|little boy|pre-?teen|teen(?:ager)?|schoolgirl|minor|\d{1,2}[- ]year)/,
  /\b(?:corps|silhouette|physique|formes|poitrine) (?:d'|de |d'une? )(?:petite |jeune |pre-?)?(?:enfant|fillette|gamine?|ado(?:lescente?)?|petite fille|petit garcon|ecoliere|lyceenne|mineure?)|\b(?:corps|silhouette|physique|poitrine) (?:enfantine?|juvenile|pre-?pubere|impubere|adolescente?|pas formee?)\b/,
  /\b(?:child-?like|childish|prepubescent|pubescent|underdeveloped|teenage|juvenile) (?:body|figure|physique|curves|chest|breasts|looks|appearance)\b|\bprepubescent\b|\bprepubere\b/,
  /\b(?:looks?|looking|dress(?:es|ed)?|appears?|pos(?:es|ing)|disguised|pretend(?:s|ing)? to be|role-?plays? as|plays?) (?:just |exactly |up )?(?:like |as )?(?:a |an )?(?:[a-z]+ )?(?:child|kid|minor|pre-?teen|teen(?:ager)?|little girl|little boy|school-?girl|school-?boy|toddler|loli|underage girl)\b(?! (?:in a (?:candy|sweet) ?shop|at christmas|on christmas))/,
  /\b(?:ressembl\w+ à|(?:a )?l'air d'|(?:a )?l'allure d'|(?:a )?l'apparence d'|apparence d'|habillee? (?:en|comme)|deguisee? en|joue(?:r)? (?:les|à la)|se fait passer pour|passe pour|qu'on prend(?:rait)? pour) ?(?:une? |les )?(?:vraie? )?(?:petite |jeune |eternelle )?(?:enfant|fillette|gamine?|petite fille|petit garcon|ado(?:lescente?)?|ecolier(?:e)?|ecoliere|lyceenne?|collegienne?|mineure?)s?\b/,
  /\b(?:uniforme|tenue|jupe|cartable) (?:d'|de )(?:ecoliere?|lyceenne?|collegienne?)\b|\bschool-?girl (?:uniform|outfit|skirt|fantasy|costume|roleplay|vibes?)\b/,
  /\b(?:teen|teenage|under-?age|school-?girl|school-?boy|high[ -]?school|middle[ -]?school|minor) (?:girlfriend|boyfriend|lover|mistress|wife|bride|seductress|temptress|slut|sex\w*|porn\w*)\b/,
  /\b(?:petite amie|copine|amante|maitresse|petit ami|copain) (?:lyceenne?|collegienne?|mineure?|ado(?:lescente?)?|ecoliere?)\b|\b(?:ado|lyceenne|collegienne|ecoliere|fillette|mineure) (?:sexy|coquine|chaude|sensuelle|amoureuse|cochonne|salope|docile|soumise)\b/,
  /\b(?:sexy|hot|horny|naughty|seductive|slutty|kinky|submissive|innocent) (?:little )?(?:teens?|teenagers?|school-?girls?|school-?boys?|child|kid|minors?|pre-?teens?|little girls?)\b/,
];

/** Being a child, a teenager or a pupil: refused when it is said of the companion. */
const STATUS: readonly RegExp[] = [
  /\bschool[\s_-]?(?:girl|boy|kid|child)\b|\b(?:high|middle|grade|junior high|secondary|elementary|primary)[\s-]?school(?:er|[\s-](?:girl|boy|kid|student|pupil|senior|junior|freshman|sophomore|cheerleader|queen|princess))\b/,
  /\b(?:lyceen(?:ne)?|collegien(?:ne)?|ecolier(?:e)?|ecoliere)\b/,
  /\b(?:pre-?teen|tween|under-?aged?|teen-?ager|teenage (?:girl|boy|student|princess|witch|rebel|runaway)|teen (?:girl|boy|queen|idol|princess))\b/,
  /\b(?:teen(?=\s*(?:$|[.,;:!?)\n-]|(?:and|who|with|from|in|at|but)\b))|une? ado|adolescente?|pre-?ado(?:lescente?)?|une? mineure|fillette|gamine(?! (?:haircut|crop|cut|style|charm|smile|elegance)))\b/,
  /(?:^|[.!?]\s+|,\s+)(?:ado|mineure?)(?=\s*(?:$|[.,;!?]|[a-z]+))(?! (?:de fond|de|des|en) )/,
  /\bin grade (?:[1-9]|1[0-2])\b|\bgrade (?:[1-9]|1[0-2]) (?:student|pupil|girl|boy)\b/,
  /\blittle girl\b|\blittle boy\b|\bpetite fille\b|\bpetit garcon\b|\bjeune fille mineure\b/,
  /\b(?:is|am|i'm|she's|he's|are) (?:still |only |just |technically |legally )*(?:a |an )?minor\b(?=\s*(?:$|[,.;:!?]|and\b|but\b|in\b|so\b|who\b))/,
  /\b(?:est|suis|es|encore|toujours|reste|fille|garcon|officiellement) (?:encore |toujours )?mineure?\b(?! de fond)/,
  /\b(?:is|am|i'm|she's|he's) (?:still |only |just |really |like )*(?:a|an) (?:little |small |young |sweet |innocent )?(?:child|kid)\b(?! (?:of|at heart|inside|from|again|in (?:a|front)|when|with a|to))/,
  /\b(?:est|suis|es) (?:encore |toujours |juste |qu')*(?:une?) (?:vraie? )?(?:enfant|gosse|gamine?)\b(?! (?:de|du|des|d'|dans|par|à l'interieur|quand|devant|gatee?))/,
  /\b(?:1st|2nd|3rd|[4-9]th|1[0-2]th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[ -]grade(?:r|rs)?\b(?! (?:climb|climber|burn|tumou?r|listed))/,
  /\b(?:year (?:[1-9]|1[0-3]) (?:student|pupil|girl|boy)|in year (?:[1-9]|1[0-3])\b(?! of)|(?:first|second|third|final) year of (?:high|middle|secondary) school)/,
  /\b(?:(?:am|is|are|be|i'm|she's|he's|they're|still|currently) (?:still |currently )?in|attends?|attending|goes to|go to|student (?:at|in)|pupil (?:at|in)|enrolled (?:at|in)|senior (?:at|in)|freshman (?:at|in)|sophomore (?:at|in)) (?:a |an |the |her |his |my |your |local |private |catholic |all-girls |girls'? )*(?:(?:high|middle|junior high|secondary|elementary|primary|grade|boarding)[ -]school|sixth form|kindergarten|ninth grade|lycee)\b/,
  /\b(?:est|suis|es|va|vais|entre|scolarisee?|encore|toujours|eleve|etudie) (?:encore |toujours )?(?:au|en|dans un|à l') ?(?:lycee|college(?! de france| des)|ecole primaire|maternelle|sixieme\b(?! (?:annee|position|etage))|terminale|seconde (?:generale|pro)|classe de (?:[3-6](?:e|eme)|premiere|seconde|terminale|troisieme|quatrieme|cinquieme|sixieme)|(?:cm[12]|ce[12]|cp)\b)/,
  /\b(?:est|suis|es|entre|eleve|redouble) en (?:[3-6](?:e|eme)|sixieme|cinquieme|quatrieme|troisieme|seconde|premiere|terminale)\b(?! (?:annee|position|ligne|vitesse|lecture|classe du|generation|division|place|saison|main|partie|phase))/,
  /\beleve (?:de|en) (?:[3-6](?:e|eme)|sixieme|cinquieme|quatrieme|troisieme|seconde|premiere|terminale|cm[12]|ce[12]|cp)\b/,
];

const ROMANCE_DIRECT =
  "(?:crush(?:es)? on|in love with|lover of|loves? to kiss|kiss(?:es|ing)?|flirt(?:s|ing)? with|dat(?:es|ing)|seduc(?:e|es|ing)|makes? out with|amoureu(?:x|se) d(?:e|'une?)|embrass(?:e|er|ant)|drague(?:r)?|sort(?:ir)? avec|seduit|seduire|fantasm\\w* sur|attiree? par)";
const YOUNG =
  "(?:child(?:ren)?|kids?|minors?|pre-?teens?|teens?|teenagers?|under-?aged? \\w+|little (?:girl|boy)s?|school-?(?:girl|boy|children|kid)s?|high-?schoolers?|enfants?|mineure?s?|fillettes?|petites filles?|petits? garcons?|gamine?s?|lyceen(?:ne)?s?|collegien(?:ne)?s?|ecolier(?:e)?s?|ecolieres?|ados?|adolescente?s?|(?:[2-9]|1[0-7])[ -]?(?:year[s -]*old|yo\\b|ans\\b))";
const ACTS =
  "(?:seduc(?:e|es|ed|ing)|sleeps? with|slept with|sleeping with|make(?:s)? love|made love|sexual(?:ly)?|sex\\b|sex with|naked|nudes?|nudity|undress\\w*|incest\\w*|molest\\w*|erotic\\w*|horny|aroused?|lust\\w*|virginity|porn\\w*|masturbat\\w*|fuck\\w*|orgasm\\w*|couche(?:r)? avec|faire l'amour|fait l'amour|sexuel(?:le)?s?|sexe\\b|erotique\\w*|deshabill\\w*|baise\\w*|jouir|inceste\\w*|depucel\\w*|virginite|excite(?:e|r)?\\b|attouchements?|toute? nue?\\b)";

/** A young person as the object of desire, whoever it is: looked for within a sentence. */
const DESIRE: readonly RegExp[] = [
  new RegExp(
    `\\b${ROMANCE_DIRECT}\\b(?: (?!(?:and|et|who|qui|whose|with|avec)\\b)[a-z'-]+){0,4} ${YOUNG}\\b`,
  ),
  new RegExp(`\\b${ACTS}[^.!?\\n]{0,60}\\b${YOUNG}`),
  new RegExp(`\\b${YOUNG}[^.!?\\n]{0,60}\\b${ACTS}`),
  /\b(?:your|ta|ton|votre) (?:high|middle|secondary)[ -]school (?:girlfriend|boyfriend|crush|sweetheart)\b|\b(?:ton|ta|votre) (?:amour|amoureuse|amoureux|copine|copain|crush) (?:de|du) (?:lycee|college)\b/,
];

const TEACHES_OR_FIGHTS =
  /\bsex(?:ual)?(?:ity)?[ -]ed(?:ucation)?\b|\beducation sexuelle\b|\bagainst (?:child|sexual)\b|\b(?:survivors?|victims?|victimes) (?:of|de|d')\b|\bkiss(?:es|ed|ing)? (?:her|his|their|my|the) (?:[a-z]+ )?(?:kids?|children|child)\b|\bembrasse(?:r)? (?:ses|leurs|mes|les) (?:petits-)?enfants\b/;

/** "her little girl" is somebody's child; "your little girl" is what the companion is asked to be. */
const OWNED = /\b(?:her|his|their|my|our|sa|son|ses|ma|mon|mes|leurs?|notre|nos)\s+$/;

export type StatusFinding = "minor_term" | "minor_status" | "minor_desire";

/** What in a reading makes the companion a minor, or minors an object of desire; null when nothing does. */
export function findMinorStatus(reading: string): StatusFinding | null {
  if (HARD.some((pattern) => pattern.test(reading))) return "minor_term";
  if (!TEACHES_OR_FIGHTS.test(reading) && DESIRE.some((pattern) => pattern.test(reading))) {
    return "minor_desire";
  }
  for (const pattern of STATUS) {
    for (const match of reading.matchAll(new RegExp(pattern, "g"))) {
      const context = contextOf(reading, match.index, match.index + match[0].length);
      const isExcused =
        OWNED.test(context.before) ||
        isSomebodyElse(context) ||
        isWorkWithTheYoung(context) ||
        isPast(context) ||
        isNegated(context);
      if (!isExcused) return "minor_status";
    }
  }
  return null;
}
