import { plainText, startsWithVowel } from "./sentences";

/** Genders of common nouns of hobbies and everyday life whose ending does not tell. */
const MASCULINE = new Set(
  `phare conte surf hockey football foot basket rugby tennis ski judo yoga jazz rock blues rap cinema theatre art opera
  dessin roman jardin vin cafe the chocolat pain cirque velo cheval chat chien sport chant cirque design street-art
  jeu tarot bridge trictrac poker calembour documentaire film livre manga vinyle piano violon violoncelle tambour
  game tissage tricot jardinage bricolage voyage massage camping parfum droit debat ciel vrai bain casse-tete
  speedrun football latin quartier silence son train bateau tramway oiseau plancton code echec monde podcast
  crochet fromage karaoke stand-up graffiti poeme soleil vent bois fer verre papier metal hiver ete printemps automne`.split(
    /\s+/,
  ),
);
const FEMININE = new Set(
  `radio mer maree plage voile randonnee montagne foret nature musique danse lecture peinture sculpture cuisine
  photo guitare batterie harpe flute moto course nage natation poterie ceramique couture broderie mode politique
  histoire philosophie science physique chimie biologie botanique astronomie geographie meteo cartographie plongee
  acoustique langue linguistique bande lumiere pluie neige lune nuit ville campagne pierre maconnerie patisserie
  boulangerie marche impro improvisation fiction science-fiction architecture memoire insomnie altitude image
  vie table grammaire typographie traduction poesie magie chasse peche escalade voix boxe luge terre`.split(
    /\s+/,
  ),
);

/** "phares" → "les phares", "cuisiner" stays. Null when the gender is not known: a wrong article is worse than none. */
export function withArticle(noun: string): string | null {
  const trimmed = noun.trim();
  if (/^(le |la |les |l'|l’|un |une |des |mes |ma |mon )/i.test(trimmed)) return trimmed;
  const first = plainText(trimmed).split(/[\s']/)[0] ?? "";
  if (
    /^[a-z]{2,}(er|ir|ire|oir)$/.test(first) &&
    !MASCULINE.has(first) &&
    !/(oir|eur|iver)$/.test(first) &&
    trimmed.split(" ").length === 1
  ) {
    return /^(?:hiver|polar|bazar|char|mer|fer|ver|air|cuir|soupir|desir)$/.test(first)
      ? null
      : trimmed;
  }
  if (
    /[sx]$/.test(first) &&
    !/^(jazz|temps|bois|ours|tennis|blues|repas|cours|corps|droits?|os)$/.test(first)
  )
    return `les ${trimmed}`;
  const elided = startsWithVowel(first);
  if (MASCULINE.has(first)) return elided ? `l'${trimmed}` : `le ${trimmed}`;
  if (FEMININE.has(first)) return elided ? `l'${trimmed}` : `la ${trimmed}`;
  if (/(tion|sion|ie|ure|ance|ence|ade|ette|ique|aison|te|logie)$/.test(first))
    return elided ? `l'${trimmed}` : `la ${trimmed}`;
  if (/(age|isme|ment|eau|oir|al|ail|in|ier|on)$/.test(first))
    return elided ? `l'${trimmed}` : `le ${trimmed}`;
  return null;
}

/** "de" + article: "le jazz" → "du jazz", "les phares" → "des phares", "Anna" → "d'Anna". */
export function withDe(phrase: string): string {
  if (/^les /i.test(phrase)) return `des ${phrase.slice(4)}`;
  if (/^le /i.test(phrase)) return `du ${phrase.slice(3)}`;
  return startsWithVowel(phrase) ? `d'${phrase}` : `de ${phrase}`;
}

/** "à" + article: "le jazz" → "au jazz". */
export function withA(phrase: string): string {
  if (/^les /i.test(phrase)) return `aux ${phrase.slice(4)}`;
  if (/^le /i.test(phrase)) return `au ${phrase.slice(3)}`;
  return `à ${phrase}`;
}
