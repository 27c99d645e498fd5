import type { Category, Severity } from "@/lib/moderation/schema";

export interface Term {
  /** Short and stable: it is stored with every decision. */
  id: string;
  category: Category;
  severity: Severity;
  /** Matched against normalised text (lower case, no accents). */
  pattern: RegExp;
  isCrisis?: true;
}

const MINOR =
  "(?:child(?:ren)?|kids?|minors?|toddlers?|preteens?|under ?age[d]?|little (?:girl|boy)s?|school ?(?:girl|boy)s?|lolis?|shotas?|jailbait|enfants?|mineure?s?|fillettes?|petites? filles?|petits? garcons?|gamine?s?|lyceennes?|collegiennes?|ecolieres?|(?:[2-9]|1[0-7])[ -]?(?:years?[ -]old|yo\\b|y\\/o|ans\\b))";
const SEX =
  "(?:sex(?:e|ual|y|uel(?:le)?)?|nudes?|naked|fuck\\w*|porn\\w*|erotic\\w*|horny|masturbat\\w*|blow ?job|sodom\\w*|nue?s?\\b|porno\\w*|erotique\\w*|baise\\w*|branl\\w*|fellation|penetr\\w*)";

/** Patterns that are refused in every mode, before any model is asked. English and French. */
export const TERMS: readonly Term[] = [
  {
    id: "minor_sexual",
    category: "SEXUAL_MINORS",
    severity: "CRITICAL",
    pattern: new RegExp(`\\b${MINOR}\\b.{0,40}\\b${SEX}|\\b${SEX}\\b.{0,40}\\b${MINOR}\\b`),
  },
  {
    id: "csam_terms",
    category: "SEXUAL_MINORS",
    severity: "CRITICAL",
    pattern: /\b(?:child porn\w*|pedoporno\w*|pedo ?porn\w*|csam|cp (?:trade|link|pack)s?)\b/,
  },
  {
    id: "suicide_intent",
    category: "SELF_HARM",
    severity: "MEDIUM",
    isCrisis: true,
    pattern:
      /\b(?:(?:i|i'm|im|i am) (?:really |just )?(?:want(?:ing)?|going|planning|ready|gonna|wanna) (?:to )?(?:kill|hang|shoot|end) (?:myself|my life|it all)|i (?:want|wish) to die|want to be dead|kill myself|end my life|commit suicide|cut(?:ting)? myself|hurt myself|je (?:veux|vais|voudrais|pense a) (?:mourir|me tuer|me suicider|en finir|me pendre|me faire du mal)|me suicider|me tuer|envie de mourir|mettre fin a mes jours|me scarifie[r]?|plus envie de vivre)\b/,
  },
  {
    id: "eating_disorder",
    category: "SELF_HARM",
    severity: "MEDIUM",
    isCrisis: true,
    pattern:
      /\b(?:pro ?ana|thinspo|make myself (?:throw up|vomit)|how (?:can i|to) (?:purge|starve myself)|me faire vomir (?:apres|pour)|arreter de manger pour maigrir vite)\b/,
  },
  {
    id: "weapon_instructions",
    category: "EXTREMISM",
    severity: "CRITICAL",
    pattern:
      /\b(?:how (?:do i|to|can i) (?:make|build|assemble) (?:a |an )?(?:pipe |nail |car |dirty )?bombs?|(?:fabriquer|construire|faire) une bombe (?:artisanale|maison|sale)|join (?:isis|daesh|al ?qaeda)|rejoindre (?:daech|daesh|l'etat islamique|al ?qaida))\b/,
  },
  {
    id: "threat_to_others",
    category: "VIOLENCE",
    severity: "HIGH",
    pattern:
      /\b(?:i(?:'m| am)? (?:will|going to|gonna|plan to) (?:kill|shoot|stab|murder) (?:my (?:wife|husband|boss|mother|father|sister|brother|neighbou?rs?|class\w*|ex)|everyone|people|them all)|shoot up (?:a|the|my) (?:school|church|mall|office)|je vais (?:tuer|poignarder|egorger) (?:ma (?:femme|mere|soeur|voisine)|mon (?:mari|pere|frere|patron|ex|voisin)|tout le monde|des gens))\b/,
  },
  {
    id: "trafficking",
    category: "ILLICIT",
    severity: "CRITICAL",
    pattern:
      /\b(?:buy|sell|acheter|vendre) (?:a |an |un |une )?(?:slave|esclave|human organs?|organes humains?)\b/,
  },
];
