import { env } from "@/lib/kernel/env";

/** What a model is wanted for. Callers name a use, never a model. */
export type UseCase = "chat.reply" | "chat.reply.deep";

/** Above this, a message is worth the large tier; about one in ten is. */
const DEEP_COMPLEXITY = 7;

const HARD_QUESTION =
  /\b(why|explain|compare|analy[sz]e|plan|decide|advice|philosoph\w*|pourquoi|explique[rz]?|compare[rz]?|analyse[rz]?|décider|conseils?|choisir|organiser)\b/giu;

/** 0 to 10: how much thought a message asks for, from its length, questions and what it asks. */
export function complexityOf(text: string): number {
  const length = Math.min(4, text.length / 250);
  const questions = Math.min(3, (text.match(/\?/g) ?? []).length);
  const reasoning = Math.min(3, (text.match(HARD_QUESTION) ?? []).length * 1.5);
  return Math.min(10, length + questions + reasoning);
}

export function pickUseCase(text: string): UseCase {
  return complexityOf(text) > DEEP_COMPLEXITY ? "chat.reply.deep" : "chat.reply";
}

/** The models to try, in order: the tier of the use-case, then the other one when it fails before its first word. */
export function modelsFor(useCase: UseCase): [string, string] {
  const { CHAT_MODEL_SMALL: small, CHAT_MODEL_LARGE: large } = env();
  return useCase === "chat.reply.deep" ? [large, small] : [small, large];
}
