import type { FactKind, PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";

export const ABOUT_MEMBER_EN = {
  memberName: [
    "You're {name}, of course.",
    "{name}. I'd hardly forget that.",
    "Your name is {name}, and it suits you.",
    "[p] {name}. Was that a test?",
    "{name}, unless you've changed it since this morning.",
  ],
  memberNameUnknown: [
    "I don't think you've told me yet. What shall I call you?",
    "You haven't mentioned it so far. I'd like to know it.",
  ],
  known: [
    "You told me {thatFacts}.",
    "Let me see: {facts}.",
    "What I've kept in mind: {facts}.",
    "From what you've shared, {facts}.",
    "I remember {thatFacts}.",
  ],
  knownNothing: [
    "Not much yet. I'd like to change that.",
    "So far you've kept your secrets well. Where shall we begin?",
    "Only the little we've said here. Tell me one thing that matters to you.",
  ],
  knownFact: [
    "Yes: {fact}.",
    "You told me that {fact}.",
    "I remember: {fact}.",
    "If I've got it right, {fact}.",
  ],
  knownFactMissing: [
    "I'm not sure you've told me that. Would you?",
    "That one I don't have. I'd rather ask than make it up.",
    "I don't remember hearing about it, and I won't guess.",
  ],
  "recall.city": [
    "How is it in {city} at the moment?",
    "And {city}, is it treating you well?",
    "I was wondering what {city} is like at this hour.",
    "What do you like best about {city}, by the way?",
  ],
  "recall.job": [
    "And how is work going these days?",
    "You told me about your work; has it been kind to you this week?",
    "How does it go with your work at the moment?",
  ],
  "recall.pet": [
    "How is {pet} doing, by the way?",
    "And {pet}, up to any mischief?",
    "Give {pet} a friendly word from me.",
    "Is {pet} somewhere near you right now?",
  ],
  "recall.person": [
    "And how is {person}?",
    "Have you heard from {person} lately?",
    "Is {person} well?",
    "By the way, how are things with {person}?",
  ],
  "recall.like": [
    "Have you had any time for {like} lately?",
    "It makes me think of what you said about {like}.",
    "And {like}, is that still a source of joy?",
  ],
  "recall.plan": [
    "You said earlier that {plan}; how do you feel about that?",
    "By the way, you told me that {plan}. Is that still on?",
  ],
  "recall.low": [
    "You sounded a bit low earlier; is it any lighter now?",
    "How is your heart compared with earlier, by the way?",
    "Earlier you weren't at your best. How is it now?",
  ],
  "recall.item": [
    "I remember that {item}.",
    "I haven't forgotten that {item}.",
    "It fits with something I know about you: {item}.",
    "You once told me that {item}.",
  ],
  "learn.name": [
    "{name}, then. I'm happy to know it.",
    "Pleased to meet you, {name}.",
    "{name} it is. Thank you for telling me.",
  ],
  "learn.city": [
    "{city}! I'd like to see it through your eyes.",
    "So {city} is where you live. That helps me picture things.",
    "{city}, I see. Every town has its own way of waking up.",
  ],
  "learn.job": [
    "That's work I respect.",
    "So that's what your days are made of.",
    "Now I understand a bit better how you see things.",
  ],
  "learn.pet": [
    "{Pet}! I like the sound of that.",
    "I'm already fond of {pet}.",
    "So {pet} is part of the picture. Good.",
  ],
  "learn.person": [
    "{Person}: I'll remember that.",
    "I'm glad to know about {person}.",
    "{Person}: it's nice to have a name to go with the story.",
  ],
  "learn.like": [
    "I can see why.",
    "That tells me something about you, and something nice.",
    "Good taste, if you ask me.",
    "I'll remember that you like {like}.",
  ],
  "learn.dislike": [
    "Noted: I won't try to sell you on it.",
    "You're not the only one.",
    "Fair enough, one can't like everything.",
  ],
  "learn.plan": [
    "That's something to think about in advance.",
    "So that's coming up. I'll keep it in mind.",
    "A date to remember, then.",
  ],
} as const satisfies Partial<Record<PhraseKey, readonly string[]>>;

/** What to ask about a fact just learned. */
export const LEARN_ASK_EN: Record<FactKind, readonly string[]> = {
  name: [
    "Is there a story behind your name?",
    "What brings you here today?",
    "Do people give you a nickname?",
  ],
  city: [
    "What do you like best there?",
    "Have you been living there for long?",
    "Where would you take a visitor first?",
  ],
  job: [
    "How did you come to do that?",
    "What's a good day like in that work?",
    "What do people get wrong about it?",
  ],
  pet: [
    "What's the funniest thing you've seen there?",
    "Who's in charge, honestly?",
    "How long have you been together?",
  ],
  person: ["What are they like?", "Are you two close?", "What do you like doing together?"],
  like: [
    "How did that begin?",
    "What do you like best about it?",
    "Do you share that with somebody?",
  ],
  dislike: ["Has it always been like that?", "What puts you off most?", "Is there an exception?"],
  plan: [
    "How do you feel about it?",
    "Is it something you look forward to?",
    "Is there anything left to prepare?",
  ],
};
