import { mirrorEnglish } from "@/local/inference/rehearsal/grammar/mirror-en";
import type { FactRule } from "./facts";

const NAME = "([A-ZÀ-Ý][\\p{L}'-]{1,24})";
const PLACE = "([A-ZÀ-Ý][\\p{L}'-]+(?: (?:[A-ZÀ-Ý][\\p{L}'-]+|de|of|la|le|upon)){0,2})";
const ANIMALS =
  "cat|dog|kitten|puppy|rabbit|hamster|parrot|horse|budgie|tortoise|guinea pig|goldfish|ferret|snake";
const RELATIONS =
  "sister|brother|mother|mom|mum|father|dad|son|daughter|wife|husband|partner|girlfriend|boyfriend|best friend|friend|boss|roommate|flatmate|neighbou?r|cousin|aunt|uncle|grandmother|grandfather|grandma|grandpa|niece|nephew|colleague";
const JOBS =
  "nurse|teacher|doctor|engineer|developer|programmer|student|cook|chef|baker|driver|lawyer|writer|painter|artist|musician|designer|architect|accountant|waiter|waitress|barista|carpenter|plumber|electrician|farmer|gardener|florist|librarian|journalist|photographer|translator|pilot|mechanic|cleaner|cashier|manager|scientist|researcher|biologist|chemist|physicist|vet|pharmacist|dentist|midwife|paramedic|firefighter|police officer|soldier|social worker|hairdresser|tailor|potter|actor|actress|dancer|singer|composer|data analyst|data scientist|freelancer|postman|bus driver|truck driver|taxi driver|security guard|receptionist|secretary|salesperson|shop assistant|consultant|tutor|professor|physiotherapist|caregiver|childminder|stay-at-home (?:mum|mom|dad)|retired \\w+";

export const ENGLISH_FACTS: readonly FactRule[] = [
  {
    kind: "name",
    pattern: new RegExp(
      `\\b(?:[Mm]y name is|[Mm]y name's|(?:you can |please |just )?[Cc]all me|I'm called|I go by) ${NAME}`,
      "u",
    ),
  },
  {
    kind: "city",
    pattern: new RegExp(
      `\\b(?:I|i)(?:'m| am|'ve)? (?:now |just |recently |currently )*(?:live|living|based|moved|moving|settled)(?: back| here)? (?:in|to|near|just outside) ${PLACE}`,
      "u",
    ),
  },
  {
    kind: "city",
    pattern: new RegExp(`\\bI(?:'m| am| come| was born| grew up) (?:from|in) ${PLACE}`, "u"),
    pick: (match) => (match[1] ? { value: match[1], subject: "origin" } : null),
  },
  {
    kind: "job",
    pattern: new RegExp(
      `\\b(?:I|i)(?:'m| am| work as| was| have been) (?:working as )?((?:an?|the) (?:[a-z]+ ){0,2}?(?:${JOBS}))\\b`,
    ),
  },
  { kind: "job", pattern: /\b[Ii] work as (an? [a-z]+(?: [a-z]+)?)\b/ },
  {
    kind: "pet",
    pattern: new RegExp(
      `\\b(?:[Mm]y|[Oo]ur|[Aa]|[Tt]he) (?:\\w+ )?(${ANIMALS})(?:'s name is| is called| is named|,? called|,? named|,| is|) ${NAME}`,
      "u",
    ),
    pick: (match) => (match[1] && match[2] ? { value: match[2], subject: match[1] } : null),
  },
  {
    kind: "pet",
    pattern: new RegExp(
      `\\b(?:I|i|we|We) (?:have|adopted|got|own|rescued|just adopted|just got|'ve got) (?:an?|my) (?:\\w+ )?(${ANIMALS})\\b(?!.{0,12}(?:called|named))`,
    ),
    pick: (match) => (match[1] ? { value: `your ${match[1]}`, subject: match[1] } : null),
  },
  {
    kind: "person",
    pattern: new RegExp(
      `\\b[Mm]y (?:little |big |older |younger |twin |best )?(${RELATIONS})(?:'s name is| is called| is named|,? called|,? named|,)? ${NAME}`,
      "u",
    ),
    pick: (match) => (match[1] && match[2] ? { value: match[2], subject: match[1] } : null),
  },
  {
    kind: "like",
    pattern:
      /\b[Ii](?: really| also| absolutely| do| just)? (?:love|like|adore|enjoy|am into|am a fan of|'m into|'m a fan of) (?!to\b|it\b|that\b|this\b|you\b|your\b|him\b|her\b|them\b|how\b|when\b|talking\b|chatting\b|what\b)((?:[a-z'-]+)(?: (?!and\b|but\b|because\b|so\b|when\b|with\b|too\b|on\b|in\b|very\b|a lot\b|as\b|or\b|more\b|than\b)[a-z'-]+){0,3})/,
  },
  {
    kind: "dislike",
    pattern:
      /\b[Ii](?: really)? (?:hate|dislike|can't stand|don't like|do not like) (?!to\b|it\b|that\b|this\b|you\b|him\b|her\b|them\b|myself\b|my life\b|when\b|how\b|being\b)((?:[a-z'-]+)(?: (?!and\b|but\b|because\b|so\b|when\b|with\b|on\b|in\b|at\b)[a-z'-]+){0,2})/,
  },
  {
    kind: "plan",
    pattern:
      /\b(I(?:'m| am) (?:going to|visiting|meeting|starting|leaving|flying|moving|taking|having|seeing) [^.!?;,\n]{3,50}|I(?:'ll| will) (?:go|visit|meet|start|leave|take|try|see|have|talk|call|speak|write|tell|ask) [^.!?;,\n]{3,50}|(?:[Tt]omorrow|[Nn]ext \w+|[Oo]n (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)),? I(?:'m| am|'ll| will| have)? [^.!?;,\n]{3,50}|I have (?:a|an|my) (?:\w+ )?(?:exam|interview|appointment|date|meeting|concert|wedding|flight|deadline|presentation|competition|race|audition)[^.!?;,\n]{0,40})/,
    pick: (match) => {
      const mirrored = match[1] && mirrorEnglish(match[1].trim());
      return mirrored
        ? { value: mirrored.replace(/^(Tomorrow|Next|On)\b/, (word) => word.toLowerCase()) }
        : null;
    },
  },
];
