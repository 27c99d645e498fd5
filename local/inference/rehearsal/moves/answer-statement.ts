import { plainText } from "@/local/inference/rehearsal/grammar/sentences";
import { slotsOf } from "@/local/inference/rehearsal/known-facts";
import { LEARN_ASK_EN } from "@/local/inference/rehearsal/phrases/en/about-member";
import { LEARN_ASK_FR } from "@/local/inference/rehearsal/phrases/fr/about-member";
import type { PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";
import type { Fact } from "@/local/inference/rehearsal/understand/facts";
import { pointsBack } from "@/local/inference/rehearsal/understand/read-turn";
import { quoteExample } from "./answer-intent";
import { recallRelated, recallSomething } from "./recall";
import { offerStory, speakOfSelf } from "./speak-of-self";
import { askAbout, isLow, recentQuestions, type Stage, shouldAsk } from "./stage";

/** Happenings so grave that a light word beside them would hurt. */
const GRAVE = new Set(["bereavement", "breakup", "jobLoss", "petIll"]);

/** Answers something told: takes it up, perhaps adds a word, and mostly asks on. */
export function answerStatement(stage: Stage): void {
  const { turn, writer, thread } = stage;
  if (turn.hasGreeting && stage.said.length <= 2) writer.say("greetShort");
  if (turn.isQuestion && !turn.event && !turn.emotion) {
    answerOpenQuestion(stage);
    return;
  }
  if (turn.isLong) writer.say("long");
  else if (turn.isLoud && !isLow(turn)) writer.say("loud");

  const news = freshFact(stage);
  const asks = takeUp(stage, news);
  const isGrave =
    (turn.event !== null && GRAVE.has(turn.event)) || isLow({ emotion: turn.emotion, event: null });

  if (turn.returnsQuestion) {
    returnQuestion(stage);
  } else if (!isGrave && turn.event === null && !isLow(thread) && writer.hasRoom()) {
    addWord(stage, news !== null);
  }

  const mustAsk = isGrave || news !== null || (turn.event !== null && recentQuestions(stage) < 2);
  if (writer.endsWithQuestion() || !(mustAsk || shouldAsk(stage))) return;
  if (!isGrave && !writer.hasRoom()) return;
  if (news && askAboutNews(stage, news)) return;
  writer.say(...asks, "ask");
}

/** Answers "and you?" about the subject at hand, or else about oneself. */
function returnQuestion(stage: Stage): void {
  const { turn, writer } = stage;
  if (turn.topic && stage.chance("andYou") < 0.6 && writer.say(`topic.${turn.topic}.share`)) return;
  offerStory(stage, "asides");
  writer.say("andYou", "interest");
}

/** Now and then a word of one's own between taking up and asking. */
function addWord(stage: Stage, isNews: boolean): void {
  const { turn, writer, persona, thread } = stage;
  const roll = stage.chance("second");
  const topic = turn.topic;
  if (topic && roll < 0.3 && !persona.isReserved) writer.say(`topic.${topic}.share`);
  else if (!isNews && !turn.emotion && roll > 0.86) recallSomething(stage);
  else if (roll > 0.3 && recallRelated(stage)) return;
  else if (!isNews && !topic && !turn.emotion && roll < 0.08) writer.say("thought");
  else if (
    !topic &&
    !turn.emotion &&
    thread.topic === null &&
    roll < 0.08 + persona.openness * 0.2
  ) {
    speakOfSelf(stage);
  }
}

/** The first words of the answer. Returns what could be asked after them. */
function takeUp(stage: Stage, news: Fact | null): PhraseKey[] {
  const { turn, writer, thread } = stage;
  if (turn.isLong && !turn.event && !isLow(turn)) {
    writer.say("echo");
    return ["longAsk"];
  }
  if (turn.event) {
    // Someone who is sad about an exam needs the sadness heard first.
    if (turn.emotion && turn.event !== "bereavement" && stage.chance("both") < 0.4) {
      writer.say(`mood.${turn.emotion}.react`, `event.${turn.event}.react`);
    } else writer.say(`event.${turn.event}.react`, "react");
    return [`event.${turn.event}.ask`, ...(isLow(turn) ? [] : askAbout(stage, turn.topic))];
  }
  // "My cat always cheers me up": the cat is the news.
  if (turn.emotion && !(news && turn.emotion === "joy")) {
    writer.say(`mood.${turn.emotion}.react`, "react");
    return [`mood.${turn.emotion}.ask`];
  }
  if (news) {
    writer.fill(slotsOf(news, stage.language));
    writer.say(`learn.${news.kind}`, "react");
    return askAbout(stage, turn.topic);
  }
  const threadAsks: PhraseKey[] = thread.event
    ? [`event.${thread.event}.ask`]
    : thread.topic
      ? askAbout(stage, thread.topic)
      : [];
  if (isLow(thread)) {
    if (!(turn.echo && stage.chance("takeUp") < 0.35 && writer.say("echo")))
      writer.say("lowReact", "echo");
    const feeling: PhraseKey[] = thread.emotion ? [`mood.${thread.emotion}.ask`] : [];
    return thread.event ? [`event.${thread.event}.ask`, ...feeling] : feeling;
  }
  const quotedLately = stage.said.slice(-2).some((text) => /[“«]/.test(text));
  if (turn.said && turn.isShort && !quotedLately && recentQuestions(stage) > 0 && !turn.topic) {
    writer.say("shortAnswer", "react");
    return threadAsks.length > 0 ? threadAsks : ["opener"];
  }
  const roll = stage.chance("takeUp");
  const topic = turn.topic ?? (pointsBack(turn.text, stage.language) ? thread.topic : null);
  if (topic && roll < 0.68) {
    writer.say(`topic.${topic}.react`, "echo", "react");
  } else if (turn.echo && roll < 0.85) {
    writer.say("echo", "react");
  } else if (topic) {
    writer.say("react", `topic.${topic}.react`);
  } else {
    writer.say("react", "echo");
  }
  const asks = askAbout(stage, topic);
  if (turn.yours && stage.chance("yours") < 0.35) return ["yours", ...asks];
  return asks.length > 0 ? asks : stage.chance("thread") < 0.5 ? threadAsks : [];
}

function answerOpenQuestion(stage: Stage): void {
  const { turn, writer, persona } = stage;
  if (quoteExample(stage)) return;
  if (turn.returnsQuestion) {
    returnQuestion(stage);
    if (shouldAsk(stage)) writer.say("opener");
    return;
  }
  if (turn.isAboutCompanion) {
    const isWhat =
      /\b(?:what|where|when|why|how|which|who|quoi|qu'est-ce|ou|quand|pourquoi|comment|quel\w*|que)\b/.test(
        plainText(turn.text),
      );
    writer.say(isWhat ? "askedWhat" : "askedWhether", "question");
    if (turn.topic && !persona.isReserved && stage.chance("own") < 0.6)
      writer.say(`topic.${turn.topic}.share`);
    if (writer.hasRoom() && stage.chance("back") < 0.5) writer.say("likeBack");
    return;
  }
  if (turn.topic && stage.chance("question") < 0.4)
    writer.say(`topic.${turn.topic}.share`, "question");
  else writer.say("question", "opinion");
  if (shouldAsk(stage)) writer.say("questionBack");
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
  // Told in one breath, a plan is what to ask about and the person in it what to remember.
  const kind = stage.turn.facts.some((fact) => fact.kind === "plan") ? "plan" : news.kind;
  const lines = (stage.language === "fr" ? LEARN_ASK_FR : LEARN_ASK_EN)[kind];
  return stage.writer.sayOneOf(lines, `learn.${news.kind}.ask`);
}
