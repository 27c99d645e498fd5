import "server-only";
import { moodAfter } from "@/lib/chat/mood/policy";
import { sentimentOf } from "@/lib/chat/mood/sentiment";
import type { NoticeKind, TurnEvent } from "@/lib/chat/schema";
import { composePrompt } from "@/lib/chat/turn/compose-prompt";
import type { TurnContext } from "@/lib/chat/turn/context";
import { GatedReply } from "@/lib/chat/turn/gated-reply";
import { type Generation, generate } from "@/lib/chat/turn/generate";
import { LiveTurn, registerLiveTurn } from "@/lib/chat/turn/live-turn";
import { TURN_MODE } from "@/lib/chat/turn/moderate-input";
import { recall } from "@/lib/chat/turn/recall";
import { fileIncident, type Refusal, refusalFor } from "@/lib/chat/turn/refuse";
import { checkpointTurn, settleTurn } from "@/lib/chat/turn/settle";
import { type AppError, toAppError } from "@/lib/kernel/errors";
import { log } from "@/lib/kernel/log";
import { prefilter } from "@/lib/moderation/prefilter/prefilter";
import type { Verdict } from "@/lib/moderation/schema";

/** How often what was written is kept, and how often the lease is renewed when nothing was. */
const CHECKPOINT_MS = 600;
const RENEW_MS = 6_000;

type Ended = {
  state: "COMPLETED" | "STOPPED" | "FAILED" | "REFUSED";
  code: string | null;
  hotline?: Refusal["hotline"];
};

/**
 * The job behind one admitted turn: it writes the reply whoever is still watching, and settles it once.
 * The model may start before the verdict; nothing is shown before it.
 */
export function writeReply(input: {
  context: TurnContext;
  verdict: Promise<Verdict>;
  notice: NoticeKind | null;
  /** Asks for another answer than the ones before. */
  seed?: number;
}): LiveTurn {
  const { context } = input;
  const turn = new LiveTurn(context.turnId, context.accountId, {
    type: "turn",
    turnId: context.turnId,
    memberMessageId: context.memberMessageId,
    replyMessageId: context.replyMessageId,
    notice: input.notice,
  });
  registerLiveTurn(turn);
  run(turn, input).catch((error: unknown) => {
    log.error({ turnId: turn.turnId, err: error }, "turn job failed");
    turn.finish({ type: "end", state: "FAILED", code: "internal", voice: null });
  });
  return turn;
}

async function run(turn: LiveTurn, input: Parameters<typeof writeReply>[0]): Promise<void> {
  const { context } = input;
  const now = new Date();
  const mood = moodAfter(context.mood, context.memberText, context.companion.traits, now);
  const reply = new GatedReply(turn, mood);
  const stopCheckpoints = keepCheckpoints(turn, context.attempt);

  const verdict = input.verdict.then((answer) => {
    if (answer.verdict === "allow") reply.open();
    else turn.abort.abort();
    return answer;
  });

  let generation: Generation | null = null;
  let failure: AppError | null = null;
  try {
    const prompt = composePrompt(context, recall(context), now);
    generation = await generate(context, prompt, input.seed, turn.abort.signal, (text) =>
      reply.add(text),
    );
  } catch (thrown) {
    failure = toAppError(thrown);
    if (failure.kind === "internal")
      log.error({ turnId: turn.turnId, err: failure.cause }, "reply failed");
  }
  // Whatever happens: a timer left behind would renew the lease of a dead turn for good.
  const answer = await verdict.finally(stopCheckpoints);
  reply.show();

  const ended = conclude({ turn, reply, verdict: answer, failure, context });
  const isInputCleared = answer.verdict === "allow";
  const settled = await settleTurn({
    turnId: turn.turnId,
    attempt: context.attempt,
    state: ended.state,
    text: ended.state === "REFUSED" ? "" : turn.text,
    code: ended.code,
    isInputCleared,
    mood: isInputCleared ? mood : null,
    sentiment: isInputCleared ? sentimentOf(context.memberText).score : null,
    toxicity:
      answer.verdict === "allow"
        ? Math.max(answer.scores.HARASSMENT ?? 0, answer.scores.HATE ?? 0)
        : null,
    generation,
  });
  const end: Extract<TurnEvent, { type: "end" }> =
    settled === "settled"
      ? { type: "end", state: ended.state, code: ended.code, voice: generation?.model ?? null }
      : {
          type: "end",
          state: "FAILED",
          code: settled === "gone" ? "reply_interrupted" : "database_unavailable",
          voice: null,
        };
  turn.finish(settled === "settled" && ended.hotline ? { ...end, hotline: ended.hotline } : end);
}

/** Names how the turn ended, and files what has to be filed. Pure but for the incident. */
function conclude(input: {
  turn: LiveTurn;
  reply: GatedReply;
  verdict: Verdict;
  failure: AppError | null;
  context: TurnContext;
}): Ended {
  const { turn, reply, verdict, failure, context } = input;
  if (verdict.verdict !== "allow") {
    if (verdict.verdict === "block") {
      fileIncident({
        accountId: context.accountId,
        contentKind: "MESSAGE",
        content: context.memberText,
        mode: TURN_MODE,
        conversationId: context.conversationId,
        verdict,
      });
    }
    return { state: "REFUSED", ...refusalFor(verdict, context.member.country) };
  }
  if (reply.isCut) {
    const cut = prefilter(turn.text);
    log.warn(
      { turnId: turn.turnId, rule: cut.verdict === "block" ? cut.rule : "prefilter.tail" },
      "reply cut",
    );
    return { state: "STOPPED", code: "reply_moderated" };
  }
  if (turn.wasStopped) return { state: "STOPPED", code: null };
  if (failure)
    return {
      state: "FAILED",
      code: failure.kind === "unavailable" ? failure.code : "reply_failed",
    };
  if (turn.text.trim() === "") return { state: "FAILED", code: "reply_failed" };
  return { state: "COMPLETED", code: null };
}

/** Writes progress down while the reply grows, and hears a stop asked from elsewhere. Returns the way to end it. */
function keepCheckpoints(turn: LiveTurn, attempt: number): () => void {
  let keptLength = 0;
  let keptAt = Date.now();
  let isBusy = false;
  const timer = setInterval(async () => {
    const isDue = turn.text.length > keptLength || Date.now() - keptAt > RENEW_MS;
    if (isBusy || !isDue) return;
    isBusy = true;
    const text = turn.text;
    const answer = await checkpointTurn(turn.turnId, attempt, text);
    keptLength = text.length;
    keptAt = Date.now();
    isBusy = false;
    if (answer === "stop") turn.stop();
    // Deleted or settled elsewhere: nobody is waiting for this text.
    if (answer === "gone") turn.abort.abort();
  }, CHECKPOINT_MS);
  return () => clearInterval(timer);
}
