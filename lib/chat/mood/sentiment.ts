import type { Emotion } from "@/lib/companions/emotion";

/** Words of feeling, English and French, without accents: [pattern, valence −1 to 1, what a listener may feel]. */
const FEELINGS: readonly [RegExp, number, Emotion][] = [
  [
    /\b(?:sad|cry(?:ing)?|cried|grief|lonely|alone|depress\w*|heartbroken|miss (?:her|him|them)|lost my|died|funeral|triste\w*|pleur\w*|deuil|seule?|deprim\w*|manque|mort[es]?|decede\w*|chagrin)\b/gu,
    -0.8,
    "EMPATHY",
  ],
  [
    /\b(?:afraid|scared|anxious|worr(?:y|ied)|panic|nervous|stress\w*|peur|angoiss\w*|inquiet\w*|anxieu\w*|stress\w*|panique\w*)\b/gu,
    -0.6,
    "EMPATHY",
  ],
  [
    /\b(?:tired|exhausted|hard day|burn(?:ed|t)? ?out|fatigue\w*|epuise\w*|creve\w*|dure journee|surmen\w*)\b/gu,
    -0.4,
    "EMPATHY",
  ],
  [
    /\b(?:angry|furious|hate|annoy\w*|fed up|unfair|en colere|furieu\w*|deteste|enerv\w*|marre|injuste)\b/gu,
    -0.6,
    "FRUSTRATION",
  ],
  [
    /\b(?:shut up|stupid|idiot|useless|go away|ta gueule|nul(?:le)?|imbecile|degage)\b/gu,
    -0.8,
    "SADNESS",
  ],
  [/\b(?:disgust\w*|gross|revolting|degout\w*|ecoeur\w*|beurk)\b/gu, -0.5, "DISGUST"],
  [
    /\b(?:wow|really\?|no way|unbelievable|incroyable|vraiment \?|c'est pas vrai|dingue)\b/gu,
    0.3,
    "SURPRISE",
  ],
  [
    /\b(?:love you|adore you|thank you|thanks|grateful|je t'aime|je t'adore|merci|reconnaissant\w*)\b/gu,
    0.8,
    "LOVE",
  ],
  [
    /\b(?:excited|can't wait|amazing|awesome|promotion|we won|hate d'y etre|trop hate|genial\w*|excellent\w*|promotion|on a gagne)\b/gu,
    0.9,
    "EXCITEMENT",
  ],
  [
    /\b(?:happy|glad|great|fun|funny|haha|lol|laugh\w*|joy|good news|heureu\w*|content\w*|super|drole|mdr|rire|rigol\w*|joie|bonne nouvelle)\b/gu,
    0.7,
    "JOY",
  ],
  [/(?:😀|😄|😂|🤣|😊|🎉|🥳)/gu, 0.7, "JOY"],
  [/(?:❤️?|😍|🥰|😘|💕)/gu, 0.8, "LOVE"],
  [/(?:😢|😭|💔|😞|😔)/gu, -0.7, "EMPATHY"],
  [/(?:😡|🤬|😠)/gu, -0.6, "FRUSTRATION"],
];

const NEGATION = /\b(?:not|no|never|isn't|aren't|don't|pas|plus|jamais|aucun\w*)\s+(?:\S+\s+)?$/u;

export interface Sentiment {
  /** −1 very negative to 1 very positive; 0 when nothing was felt. */
  score: number;
  /** What the strongest words may stir in who reads them; null when there are none. */
  stirs: Emotion | null;
}

/** Reads feeling from words, for mood and statistics. No model, no I/O; a negated word counts against itself. */
export function sentimentOf(text: string): Sentiment {
  const plain = text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/’/g, "'");
  let sum = 0;
  let hits = 0;
  let strongest = 0;
  let stirs: Emotion | null = null;
  for (const [pattern, valence, emotion] of FEELINGS) {
    for (const match of plain.matchAll(pattern)) {
      const isNegated = NEGATION.test(plain.slice(Math.max(0, match.index - 20), match.index));
      sum += isNegated ? -valence * 0.5 : valence;
      hits += 1;
      if (!isNegated && Math.abs(valence) > strongest) {
        strongest = Math.abs(valence);
        stirs = emotion;
      }
    }
  }
  return { score: hits === 0 ? 0 : Math.max(-1, Math.min(1, sum / Math.sqrt(hits))), stirs };
}
