import { mirrorFrench } from "@/local/inference/rehearsal/grammar/mirror-fr";
import type { FactRule } from "./facts";

const NAME = "([A-ZÀ-Ý][\\p{L}'-]{1,24})";
const PLACE = "([A-ZÀ-Ý][\\p{L}'-]+(?:[ -](?:[A-ZÀ-Ý][\\p{L}'-]+|de|sur|la|le|les|en|sous)){0,3})";
const ANIMALS =
  "chat|chatte|chien|chienne|chaton|chiot|lapin|lapine|hamster|perroquet|cheval|jument|perruche|tortue|cochon d'inde|poisson rouge|furet|serpent";
const RELATIONS =
  "sœur|soeur|frère|mère|maman|père|papa|fils|fille|femme|mari|compagne|compagnon|copine|copain|meilleure amie|meilleur ami|amie|ami|patron|patronne|chef|coloc|colocataire|voisin|voisine|cousin|cousine|tante|oncle|grand-mère|grand-père|mamie|papi|nièce|neveu|collègue";
const JOBS =
  "infirmière?|infirmier|prof(?:esseure?)?|institut(?:eur|rice)|enseignante?|médecin|ingénieure?|développeu(?:r|se)|étudiante?|cuisini(?:er|ère)|boulang(?:er|ère)|pâtissi(?:er|ère)|chauffeur|avocate?|écrivaine?|peintre|artiste|musicien(?:ne)?|graphiste|designer|architecte|comptable|serveu(?:r|se)|menuisier|plombier|électricien(?:ne)?|agriculteur|agricultrice|jardini(?:er|ère)|fleuriste|bibliothécaire|journaliste|photographe|traduct(?:eur|rice)|pilote|mécanicien(?:ne)?|caissi(?:er|ère)|vendeu(?:r|se)|manager|scientifique|cherch(?:eur|euse)|biologiste|chimiste|physicien(?:ne)?|vétérinaire|pharmacien(?:ne)?|dentiste|sage-femme|ambulanci(?:er|ère)|pompier|polici(?:er|ère)|militaire|assistante? sociale?|coiffeu(?:r|se)|couturi(?:er|ère)|potier|potière|act(?:eur|rice)|danseu(?:r|se)|chanteu(?:r|se)|factrice|facteur|secrétaire|consultante?|kiné|kinésithérapeute|aide-soignante?|retraitée?|libraire|éducat(?:eur|rice)|psychologue|lycéen(?:ne)?|apprentie?";

export const FRENCH_FACTS: readonly FactRule[] = [
  {
    kind: "name",
    pattern: new RegExp(
      `\\b(?:[Jj]e m'appelle|[Mm]on prénom(?: est|, c'est)|[Mm]oi,? c'est|[Aa]ppelle[- ]moi|[Tt]u peux m'appeler) ${NAME}`,
      "u",
    ),
  },
  {
    kind: "city",
    pattern: new RegExp(
      `(?:[Jj]'habite|[Jj]e vis|[Jj]'ai (?:déménagé|emménagé)|[Jj]e viens (?:d'emménager|de m'installer|de déménager)|[Jj]e me suis installée?)(?: maintenant| désormais| aujourd'hui| toujours)? (?:à|a|sur|près de|en|au|aux|vers) ${PLACE}`,
      "u",
    ),
  },
  {
    kind: "city",
    pattern: new RegExp(
      `(?:[Jj]e (?:viens|suis) (?:de |d')|[Jj]e suis née? à |[Jj]'ai grandi à )${PLACE}`,
      "u",
    ),
    pick: (match) => (match[1] ? { value: match[1], subject: "origin" } : null),
  },
  {
    kind: "job",
    pattern: new RegExp(
      `[Jj]e (?:suis|travaille comme|bosse comme|travaille en tant que|suis devenue?) (?:une? )?((?:${JOBS})(?: (?:en|de|à|dans) [\\p{L}' -]{3,25}?)?)(?=[\\s.,!?;:]|$)`,
      "iu",
    ),
  },
  {
    kind: "pet",
    pattern: new RegExp(
      `(?:[Mm]on|[Mm]a|[Uu]ne?|[Ll]e|[Ll]a|[Nn]otre) (?:petite? )?(${ANIMALS})(?: \\p{L}+)?(?:,| qui)? ?(?:s'appelle|nommée?|appelée?|c'est|,) ?${NAME}`,
      "u",
    ),
    pick: (match) => (match[1] && match[2] ? { value: match[2], subject: match[1] } : null),
  },
  {
    kind: "pet",
    pattern: new RegExp(`(?:[Mm]on|[Mm]a) (${ANIMALS}) ${NAME}`, "u"),
    pick: (match) => (match[1] && match[2] ? { value: match[2], subject: match[1] } : null),
  },
  {
    kind: "pet",
    pattern: new RegExp(
      `(?:[Jj]'ai|[Oo]n a|[Nn]ous avons)(?: adopté| recueilli| pris| aussi)? (une?) (?:petite? |vieux |vieille )?(${ANIMALS})(?!.{0,14}(?:appelle|nommé|qui s'))`,
      "u",
    ),
    pick: (match) =>
      match[1] && match[2]
        ? { value: `${match[1] === "une" ? "ta" : "ton"} ${match[2]}`, subject: match[2] }
        : null,
  },
  {
    kind: "person",
    pattern: new RegExp(
      `(?:[Mm]on|[Mm]a) (?:petite? |grande? |jeune )?(${RELATIONS})(?:,| qui)? ?(?:s'appelle|c'est|,)? ?${NAME}`,
      "u",
    ),
    pick: (match) => (match[1] && match[2] ? { value: match[2], subject: match[1] } : null),
  },
  {
    kind: "like",
    pattern:
      /(?:[Jj]'aime|[Jj]'adore|[Jj]e kiffe|[Jj]e suis fan de|[Jj]'apprécie)(?: vraiment| beaucoup| bien| aussi| énormément| trop)? ((?:les? |la |l')(?!idée|air|impression)(?:[\p{L}'-]+)(?: (?!et\b|mais\b|parce\b|quand\b|avec\b|aussi\b|beaucoup\b|surtout\b|car\b|plus\b|très\b|que\b|qui\b)[\p{L}'-]+){0,3}|(?:[\p{L}]+er|lire|courir|écrire|dormir|faire [\p{L}' ]{3,20})(?=[\s.,!?;]|$))/u,
  },
  {
    kind: "dislike",
    pattern:
      /(?:[Jj]e déteste|[Jj]e hais|[Jj]'ai horreur de|[Jj]e n'aime pas|[Jj]'aime pas|[Jj]e ne supporte pas)(?: du tout| trop| vraiment)? ((?:les? |la |l')(?:[\p{L}'-]+)(?: (?!et\b|mais\b|parce\b|quand\b|avec\b|car\b|que\b|qui\b)[\p{L}'-]+){0,2})/u,
  },
  {
    kind: "plan",
    pattern:
      /((?:[Dd]emain|[Cc]e week-end|[Ll]a semaine prochaine|[Ll]e mois prochain|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche),? (?:je |j')[^.!?;,\n]{3,50}|[Jj]e (?:vais|pars|compte|prévois de|dois) (?!bien|mieux|mal|y aller|me coucher|dormir|te laisser|filer)[^.!?;,\n]{3,50}|[Jj]'ai (?:un|une|mon|ma|mes) (?:[\p{L}]+ )?(?:examen|exam|entretien|rendez-vous|concert|mariage|vol|oral|présentation|compétition|course|audition|concours|permis)[^.!?;,\n]{0,40})/u,
    pick: (match) => {
      const mirrored = match[1] && mirrorFrench(match[1].trim());
      return mirrored ? { value: mirrored.charAt(0).toLowerCase() + mirrored.slice(1) } : null;
    },
  },
];
