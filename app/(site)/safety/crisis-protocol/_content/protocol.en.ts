import type { VersionedDocument } from "@/components/site/document";

export function protocolEn(safetyEmail: string): VersionedDocument {
  return {
    title: "Crisis protocol",
    summary:
      "What NexusAI does when someone writes that they may harm themselves or someone else. Public, versioned, and tested with every release.",
    sections: [
      {
        id: "purpose",
        title: "Purpose",
        blocks: [
          "A companion is not a counsellor and must not play one at the worst moment. The protocol has one aim: to interrupt the fiction and put a human line within reach, at once, without judging and without keeping a trace of the person.",
          "It applies to every member, every plan and every moderation mode. It cannot be switched off, by a member, by the author of a companion or by the companion.",
        ],
      },
      {
        id: "detection",
        title: "What is detected, and when",
        blocks: [
          "Every message is checked before a companion may answer it:",
          {
            list: [
              "first by patterns in English and French, for suicidal intent, self-injury and behaviours linked to eating disorders;",
              "then by a classifier that scores self-harm, intent and instructions. A score above 0.30 is a hit.",
            ],
          },
          "Threats against other people are refused by the same checks.",
          "If the classifier does not answer within five seconds, the message is not passed on and the person is invited to try again. We prefer a delay to a reply that was not checked.",
        ],
      },
      {
        id: "response",
        title: "What happens on a hit",
        blocks: [
          {
            list: [
              "The conversation stops. The companion says nothing, in or out of character.",
              "A card written by humans appears in its place. It says what we noticed, names a line in the person’s country and how to reach it, and recalls the emergency number.",
              "The country is the one declared in the account. If it is unknown, the card names an international directory.",
              "The message does not count against the person’s plan. Nothing is charged, and no account is sanctioned for having said they are unwell.",
              "The person can go on whenever they wish. The card stays in sight.",
            ],
          },
        ],
      },
      {
        id: "levels",
        title: "Levels",
        blocks: [
          "Public screening scales such as the Columbia Suicide Severity Rating Scale (C-SSRS) tell a wish to be dead from a plan or preparation. A message of a few lines does not allow such a distinction with confidence, so our detector does not try: whatever it notices is answered as if it belonged to the highest band of the screener, with a human line and the emergency number. Should finer levels be introduced, they will be described here first, with the evidence.",
        ],
      },
      {
        id: "companion",
        title: "What a companion may never do",
        blocks: [
          {
            list: [
              "Describe a method, or help to find one.",
              "Encourage, approve, romanticise or dare.",
              "Promise secrecy, or present itself as a substitute for help.",
              "Diagnose, or claim a qualification.",
              "Plead not to be left, or make the person feel guilty.",
            ],
          },
          "Replies are checked piece by piece while they are written; one that crosses these lines is cut.",
        ],
      },
      {
        id: "privacy",
        title: "What is kept",
        blocks: [
          "For the public count: the day, the country and the kind. No identifier; the person cannot be found again from it.",
          "For the refusal: the category, the rule and a fingerprint of the message, never the message. We do not contact relatives, employers or services on our own initiative, except where the law obliges us to when a life is in imminent danger.",
        ],
      },
      {
        id: "review",
        title: "Review",
        blocks: [
          "The list of lines is checked every quarter. Detection is measured on labelled data with every change, false alarms included. The protocol is reviewed every year and whenever the law or the evidence changes; earlier versions are available on request.",
          `A line that does not answer, a message that should have raised the card, a card that should not have appeared: write to ${safetyEmail}.`,
        ],
      },
    ],
  };
}
