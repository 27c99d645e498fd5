import { capitalise } from "./sentences";

/** Third person → first person where they differ. Verbs in -er are the same: "elle aime", "j'aime". */
const FORMS: Record<string, string> = {
  a: "ai",
  est: "suis",
  va: "vais",
  fait: "fais",
  peut: "peux",
  veut: "veux",
  sait: "sais",
  doit: "dois",
  dit: "dis",
  voit: "vois",
  croit: "crois",
  boit: "bois",
  lit: "lis",
  écrit: "écris",
  vit: "vis",
  suit: "suis",
  met: "mets",
  prend: "prends",
  apprend: "apprends",
  comprend: "comprends",
  vend: "vends",
  rend: "rends",
  attend: "attends",
  entend: "entends",
  répond: "réponds",
  perd: "perds",
  tient: "tiens",
  vient: "viens",
  revient: "reviens",
  devient: "deviens",
  connaît: "connais",
  connait: "connais",
  dort: "dors",
  sort: "sors",
  part: "pars",
  sert: "sers",
  court: "cours",
  finit: "finis",
  choisit: "choisis",
  réfléchit: "réfléchis",
  bâtit: "bâtis",
  nourrit: "nourris",
  réunit: "réunis",
  reçoit: "reçois",
  rit: "ris",
  sourit: "souris",
  conduit: "conduis",
  traduit: "traduis",
  construit: "construis",
  produit: "produis",
  détruit: "détruis",
  craint: "crains",
  peint: "peins",
  ment: "mens",
  sent: "sens",
  remet: "remets",
  promet: "promets",
  bat: "bats",
  tond: "tonds",
  coud: "couds",
  élit: "élis",
  interdit: "interdis",
  maintient: "maintiens",
  appartient: "appartiens",
  fut: "fus",
  eut: "eus",
  devra: "devrai",
  aura: "aurai",
  sera: "serai",
  tait: "tais",
};

const CLITICS = "(?:(?:ne|n'|y|en|l'|le|la|les|leur|lui|me|m') ?)*";

/**
 * "Elle tient un carnet" → "Je tiens un carnet". Null when the sentence is not about them, when it
 * speaks to the reader ("vous"), or when its pronouns are not clear.
 */
export function toFirstPersonFrench(
  sentence: string,
  subject: { name: string; gender: "woman" | "man" | "nonbinary" },
): string | null {
  const first = escapeForPattern(subject.name.split(" ")[0] ?? subject.name);
  const full = escapeForPattern(subject.name);
  let text = sentence.replace(/’/g, "'").replace(/\s*\(iel\)/i, "");
  if (/^(?:Je |J')/.test(text)) return text;
  if (/\b(?:vous|votre|vos|insistez|racontez)\b/i.test(text)) return null;
  const pronoun = { woman: "elle", man: "il", nonbinary: "iel" }[subject.gender];
  const isAbout = new RegExp(`(?<!\\p{L})(?:${full}|${first}|${pronoun})(?!\\p{L})`, "iu").test(
    text,
  );
  if (/^N(?:é|ée|és|ées) /.test(text) && !isAbout)
    return `Je suis ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (!isAbout) return null;
  if (isAmbiguous(text, subject.gender)) return null;
  if (
    new RegExp(`\\b(?:à|avec|pour|chez|de|sans|que|c'est) ${pronoun}\\b`, "i").test(text) &&
    subject.gender === "woman"
  )
    return null;

  // "de Camille" belongs to them: "la sœur de Camille" → "ma sœur".
  text = text.replace(
    new RegExp(`\\b(le|la|l'|les) ?([\\p{L}-]+) (?:de |d')(?:${full}|${first})\\b`, "giu"),
    (_, article: string, noun: string) => `${possessive(article, noun)} ${noun}`,
  );
  const owned = new RegExp(`(?<!\\p{L})(?:${full}|${first}|${pronoun})(?!\\p{L})`, "iu").test(text);
  text = text
    .replace(new RegExp(`(?<!\\p{L})(?:${full}|${first})(?!\\p{L})`, "gu"), "¤")
    .replace(new RegExp(`(?<![\\p{L}])${pronoun}(?![\\p{L}])`, "giu"), "¤")
    .replace(
      /(?<!\p{L})([Ss])(on|a|es)(?!\p{L})/gu,
      (_, letter: string, rest: string) => (letter === "S" ? "M" : "m") + rest,
    )
    .replace(/(?<!\p{L})lui ont /gu, "m'ont ")
    .replace(/(?<!\p{L})l'ont /gu, "m'ont ")
    .replace(/(?<!\p{L})lui (?=a(?:vait)? )/gu, "m'")
    .replace(/(?<!\p{L})lui (?=[\p{L}]+(?:e|ent|ait)(?!\p{L}))/gu, "me ");
  if (!owned) return capitalise(text);
  text = conjugate(text);
  text = text
    .replace(/qu'¤ /g, "que ¤ ")
    .replace(/¤ (?=[aeiouyéèêàâîôûh])/gi, "j'")
    .replaceAll("¤", "je")
    .replace(/(?<!\p{L})jusqu'à ce que je/gu, "jusqu'à ce que je")
    .replace(/(?<!\p{L})lorsqu'je/gu, "lorsque je");
  text = text.replace(/(?<!\p{L})me (?=[aeiouyéèêàâîôû])/gu, "m'");
  return isUnclear(text) ? null : capitalise(text);
}

/** What the rules above cannot turn round safely: better one sentence less than a wrong one. */
function isUnclear(text: string): boolean {
  if ((text.match(/«/g)?.length ?? 0) !== (text.match(/»/g)?.length ?? 0)) return true;
  // "A tower that I call…" has no main clause of its own.
  const main = text.replace(/(?:que|où|dont|si|quand) (?:je |j')/gu, "");
  if (!/(?<!\p{L})(?:je |j')/iu.test(main) && !/^M(?:on|a|es) /.test(text)) return true;
  return [
    /(?<!\p{L})(?:selon|ni|avec|pour|sans|chez|d'|à|de) (?:je |j')|-(?:je|j')/iu,
    /qu'on l['a]|d'j'|m'suis|(?<!\p{L})lui(?!\p{L})/iu,
    /(?<!\p{L})l'(?:a|ont|avait|ennui\p{L}+|embarrass\p{L}+|agac\p{L}+|angoiss\p{L}+)(?!\p{L})/iu,
    /(?<!qui )(?<!\p{L})s(?:e |'(?!il))(?!\p{L}+ent\b)/u,
    /(?:(?<!\p{L})et|, puis|,) (?:ne |n')?(?:a|est|attend|part|suit|sent)(?!\p{L})/u,
  ].some((pattern) => pattern.test(text));
}

function conjugate(text: string): string {
  const subject = new RegExp(`(¤(?: qui)? ?)(s'|se )?(${CLITICS})(s'|se )?([\\p{L}]+)`, "gu");
  const converted = text.replace(
    subject,
    (_, lead: string, before = "", clitics = "", after = "", verb = "") => {
      const reflexive =
        before || after
          ? /'/.test(before || after) && /^[aeiouéêèhy]/i.test(FORMS[verb] ?? verb)
            ? "m'"
            : "me "
          : "";
      const spaced = lead.endsWith(" ") || lead === "" ? lead : `${lead} `;
      // "elle ne s'est" → "je ne me suis"; the reflexive stands after "ne".
      return before
        ? `${spaced}${reflexive}${clitics}${toFirst(verb)}`
        : `${spaced}${clitics}${reflexive}${toFirst(verb)}`;
    },
  );
  // Verbs that share the subject: "elle recopie … et les lit".
  return converted.replace(
    new RegExp(
      `((?:\\bet |\\bpuis |\\bmais |, )(?:puis )?)(se |s')?(${CLITICS})([\\p{L}]+)(?![\\p{L}'])`,
      "gu",
    ),
    (whole, lead: string, reflexive: string | undefined, clitics: string, verb: string) => {
      const form = FORMS[verb];
      if (reflexive) return `${lead}${reflexive === "s'" ? "m'" : "me "}${clitics}${form ?? verb}`;
      return form && !/^(a|est|suit|part|sent|dit|vu)$/.test(verb)
        ? `${lead}${clitics}${form}`
        : whole;
    },
  );
}

function toFirst(verb: string): string {
  const form = FORMS[verb];
  if (form) return form;
  if (/[^aeéi]ait$|[éi]ait$|eait$/.test(verb)) return verb.replace(/ait$/, "ais");
  if (/[er]ra$/.test(verb)) return `${verb}i`;
  if (/(?:m[eé]t|bat|d)$/.test(verb)) return `${verb}s`;
  if (/[^aeo]t$|oit$/.test(verb)) return verb.replace(/t$/, "s");
  return verb;
}

function possessive(article: string, noun: string): string {
  if (/^les$/i.test(article)) return "mes";
  if (/^l'$/i.test(article)) return "mon";
  return /^la$/i.test(article) ? "ma" : noun ? "mon" : "";
}

function isAmbiguous(text: string, gender: "woman" | "man" | "nonbinary"): boolean {
  const women = /(?<!\p{L})(mère|grand-mère|sœur|tante|fille|femme|copine|lumière)(?!\p{L})/iu;
  const men =
    /(?<!\p{L})(père|grand-père|frère|oncle|fils|mari|homme|professeur|garçon|quelqu'un)(?!\p{L})/iu;
  if (gender === "woman")
    return women.test(text) && /\belle\b/i.test(text.slice(text.search(women)));
  if (gender === "man") {
    return (
      (men.test(text) && /\bil\b/i.test(text.slice(text.search(men)))) ||
      /\bil (?:y (?:a|avait)|faut|a fallu|fallait|pleut|neige|faisait|fait|reste|lui reste|suffit|s'agit) /i.test(
        text,
      )
    );
  }
  return false;
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
