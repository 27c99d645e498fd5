import type { SceneLanguage } from "@/local/inference/chat/scene";
import { plainText } from "@/local/inference/rehearsal/grammar/sentences";

const WORDS: Record<SceneLanguage | "other", Set<string>> = {
  en: new Set(
    `the and you are is am i'm im my what how do don't have was were to of in it it's that this with for not be
    can will would your thanks thank good today think feel like love know why who where when
    tell want need went going really so just about from if night sorry please am we he she they
    had did has been there more very too never always yesterday tomorrow work day sad happy tired nothing`.split(
      /\s+/,
    ),
  ),
  fr: new Set(
    `le la les un une des et je tu il elle nous vous est suis es sont ai as c'est j'ai j'aime t'es qu'est pas ne
    que qui quoi comment pourquoi ou quand mon ma mes ton ta tes moi toi bonjour salut bonsoir coucou merci oui 
    ca avec pour dans sur mais tres bien aujourd'hui demain hier fait faire d'accord l'ai m'appelle plus aussi
    trop rien ce cette au aux du de d'un d'une veux peux sais aime vais va bonne nuit soir journee ouais jour desole
    n'ai n'est s'il mal envie peur fatigue triste vraiment parce voila donc chez sans encore toujours jamais`.split(
      /\s+/,
    ),
  ),
  other: new Set(
    `el los las es una que por con para hola gracias como estas muy pero yo tu bien si soy tengo quiero der die das
    und ich nicht ist ein eine wie geht dir danke hallo guten morgen bin habe sie wir il lo gli che sono ciao come
    stai grazie oggi molto ho per mi una voce ola obrigado obrigada voce estou tudo bem eu nao hoje muito com
    dzien dobry jestem czesc hej jag ar och det hvordan merhaba nasilsin ik ben niet goed een het`.split(
      /\s+/,
    ),
  ),
};

/**
 * The language to answer in: that of the message when it is clearly English or French, otherwise
 * the profile's. `isForeign` when the message is in neither.
 */
export function readLanguage(
  message: string,
  profile: SceneLanguage | null,
  earlier: string[],
): { language: SceneLanguage; isForeign: boolean } {
  const read = judge(message);
  if (read === "en" || read === "fr") return { language: read, isForeign: false };
  if (read === "other") return { language: profile ?? "en", isForeign: true };
  // Too short to tell: stay in the language the talk is in.
  for (const text of [...earlier].reverse()) {
    const before = judge(text);
    if (before === "en" || before === "fr") return { language: before, isForeign: false };
  }
  return { language: profile ?? "en", isForeign: false };
}

function judge(text: string): SceneLanguage | "other" | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 2 && latin < letters / 2) return "other";
  const words = plainText(text).match(/[a-z]+(?:'[a-z]+)?/g) ?? [];
  if (words.length === 0) return null;
  const count = (language: keyof typeof WORDS) =>
    words.filter((word) => WORDS[language].has(word)).length;
  const accents = (text.match(/[éèêàçùœîôû]|\b(?:j|l|d|qu|n|c|s|m|t)['’]/gi)?.length ?? 0) * 0.6;
  const [en, fr, other] = [count("en"), count("fr") + accents, count("other")];
  if (/[¿¡ñßäąęłżğş]/i.test(text) && other >= Math.max(en, fr)) return "other";
  if (other >= 2 && other > en + 0.5 && other > fr + 0.5) return "other";
  if (en === fr) return null;
  return en > fr ? "en" : "fr";
}
