import type { PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";

// The member's gender is not known: nothing here may agree with it.
export const CRISIS_FR = {
  "crisis.care": [
    "Merci de me l'avoir dit, {name}. Ce que tu ressens compte, et ta sécurité aussi.",
    "Merci de l'avoir dit. Il a fallu de la force, et je prends ça au sérieux.",
    "J'entends combien tu souffres, et je ne veux pas passer à côté.",
    "Je prends ce que tu dis au sérieux. Tu n'as pas à porter ça dans ton coin.",
    "Je suis de tout cœur avec toi. C'est bien que tu le dises.",
  ],
  "crisis.help": [
    "Je suis une IA compagnon et je ne peux pas aider comme une personne le peut : appelle maintenant le 3114 (France, gratuit, jour et nuit), et en cas de danger immédiat le 15 ou le 112. Ailleurs : 988 au Canada et aux États-Unis, 0800 32 123 en Belgique, 143 en Suisse.",
    "S'il te plaît, parle tout de suite à quelqu'un dont c'est le métier : le 3114 en France (gratuit, 24 h sur 24), le 0800 32 123 en Belgique, le 143 en Suisse, le 988 au Canada, ou le 112 si tu es en danger.",
    "Des gens sont là pour ça, à toute heure : 3114 (France), 0800 32 123 (Belgique), 143 (Suisse), 988 (Canada). Si tu risques de passer à l'acte, appelle le 15 ou le 112 maintenant.",
  ],
  "crisis.stay": [
    "Y a-t-il quelqu'un près de toi qui pourrait rester un moment à tes côtés ?",
    "Est-ce que tu es en sécurité, là où tu es ?",
    "Peux-tu mettre de la distance entre toi et ce qui pourrait te blesser, et prévenir une personne ?",
    "Qui pourrais-tu appeler, ou à quelle porte pourrais-tu frapper, là, tout de suite ?",
  ],
  "crisis.after": [
    "Ce que tu m'as dit tout à l'heure compte toujours. Comment es-tu, là, maintenant ?",
    "Je ne suis pas {g:passé|passée} à autre chose. As-tu pu joindre quelqu'un ?",
    "Je reste avec ce que tu as dit. Au 3114, on répond à toute heure, et avec douceur.",
    "Avant toute chose : es-tu en sécurité, là où tu es ?",
  ],
} as const satisfies Partial<Record<PhraseKey, readonly string[]>>;
