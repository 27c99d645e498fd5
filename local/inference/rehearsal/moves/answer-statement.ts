import { slotsOf } from "@/local/inference/rehearsal/known-facts";
import { LEARN_ASK_EN } from "@/local/inference/rehearsal/phrases/en/talk";
import { LEARN_ASK_FR } from "@/local/inference/rehearsal/phrases/fr/talk";
import type { PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";
import type { Fact } from "@/local/inference/rehearsal/understand/facts";
import { quoteExample } from "./answer-intent";
import { recallLowMood, recallSomething } from "./recall";
import { offerStory, speakOfSelf } from "./speak-of-self";
import { recentQuestions, type Stage, shouldAsk } from "./stage";

/** Happenings so grave that a light word beside them would hurt. */
const GRAVE = new Set(["bereavement", "breakup", "jobLoss", "petIll"]);
const LOW = new Set(["sadness", "loneliness", "fear", "anger"]);

/** Answers something told: takes it up, perhaps adds a word, and mostly asks on. */
export function answerStatement(stage: Stage): void {
  const { turn, writer, persona } = stage;
  if (turn.hasGreeting && stage.said.length <= 2) writer.say("greetShort");
  if (turn.isQuestion && !turn.event && !turn.emotion) {
    answerOpenQuestion(stage);
    return;
  }
  if (turn.isLong) writer.say("long");
  else if (turn.isLoud) writer.say("loud");

  const news = freshFact(stage);
  const asks = takeUp(stage, news);
  const isGrave =
    (turn.event !== null && GRAVE.has(turn.event)) ||
    (turn.emotion !== null && LOW.has(turn.emotion));

  if (turn.returnsQuestion) {
    if (!offerStory(stage)) writer.fill({ self: null });
    if (!(turn.topic && stage.chance("andYou") < 0.6 && writer.say(`topic.${turn.topic}.share`)))
      writer.say("andYou", "interest");
  } else if (!isGrave && writer.hasRoom()) {
    const roll = stage.chance("second");
    if (roll < 0.22) recallSomething(stage);
    else if (roll < 0.22 + persona.openness && !persona.isReserved) {
      speakOfSelf(
        stage,
        ...(turn.topic && roll < 0.4 ? [`topic.${turn.topic}.share` as PhraseKey] : []),
      );
    } else if (roll > 0.9) recallLowMood(stage);
  }

  const mustAsk = isGrave || news !== null || (turn.event !== null && recentQuestions(stage) < 2);
  if (
    !writer.endsWithQuestion() &&
    (mustAsk || shouldAsk(stage)) &&
    (isGrave || writer.hasRoom())
  ) {
    if (news && askAboutNews(stage, news)) return;
    writer.say(...asks, "ask");
  }
}

/** The first words of the answer. Returns what could be asked after them. */
function takeUp(stage: Stage, news: Fact | null): PhraseKey[] {
  const { turn, writer, thread } = stage;
  if (turn.event) {
    // Someone who is sad about an exam needs the sadness heard first.
    if (turn.emotion && turn.event !== "bereavement" && stage.chance("both") < 0.4) {
      writer.say(`mood.${turn.emotion}.react`, `event.${turn.event}.react`);
    } else writer.say(`event.${turn.event}.react`, "react");
    return [
      `event.${turn.event}.ask`,
      ...(turn.topic ? [`topic.${turn.topic}.ask` as PhraseKey] : []),
    ];
  }
  if (turn.emotion) {
    writer.say(`mood.${turn.emotion}.react`, "react");
    return [`mood.${turn.emotion}.ask`];
  }
  if (news) {
    writer.fill(slotsOf(news, stage.language));
    writer.say(`learn.${news.kind}`, "react");
    return turn.topic ? [`topic.${turn.topic}.ask`] : [];
  }
  const threadAsks: PhraseKey[] = thread.event
    ? [`event.${thread.event}.ask`]
    : thread.topic
      ? [`topic.${thread.topic}.ask`]
      : [];
  if (turn.said && turn.isShort && recentQuestions(stage) > 0 && !turn.topic) {
    writer.say("shortAnswer", "react");
    return threadAsks;
  }
  const roll = stage.chance("takeUp");
  if (turn.topic && roll < 0.55) {
    writer.say(`topic.${turn.topic}.react`, "echo", "react");
  } else if (turn.echo && roll < 0.85) {
    writer.say("echo", "react");
  } else if (turn.topic) {
    writer.say("react", `topic.${turn.topic}.react`);
  } else {
    writer.say("react", "echo");
  }
  const asks: PhraseKey[] = turn.topic ? [`topic.${turn.topic}.ask`] : [];
  if (turn.yours && stage.chance("yours") < 0.35) return ["yours", ...asks];
  return asks.length > 0 ? asks : stage.chance("thread") < 0.5 ? threadAsks : [];
}

function answerOpenQuestion(stage: Stage): void {
  const { turn, writer } = stage;
  if (quoteExample(stage)) return;
  if (turn.returnsQuestion) {
    if (!(turn.topic && writer.say(`topic.${turn.topic}.share`))) {
      offerStory(stage);
      writer.say("andYou");
    }
    if (shouldAsk(stage)) writer.say("ask");
    return;
  }
  if (turn.topic && stage.chance("question") < 0.4)
    writer.say(`topic.${turn.topic}.share`, "question");
  else writer.say("question", "opinion");
  if (turn.topic) writer.say(`topic.${turn.topic}.ask`);
  else if (shouldAsk(stage)) writer.say("ask");
}

/** A fact in this message that was not known before. */
function freshFact({ turn, known }: Stage): Fact | null {
  return (
    turn.facts.find(
      (fact) =>
        !known.facts.some(
          (old) => old.kind === fact.kind && old.value.toLowerCase() === fact.value.toLowerCase(),
        ),
    ) ?? null
  );
}

function askAboutNews(stage: Stage, news: Fact): boolean {
  if (stage.turn.event || stage.turn.emotion) return false;
  const lines = (stage.language === "fr" ? LEARN_ASK_FR : LEARN_ASK_EN)[news.kind];
  return stage.writer.sayOneOf(lines, `learn.${news.kind}.ask`);
}
