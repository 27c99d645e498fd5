import type { LegalFacts } from "@/app/(site)/legal/_content/facts";
import type { VersionedDocument } from "@/components/site/document";

export function communityEn({ safetyEmail }: LegalFacts): VersionedDocument {
  return {
    title: "Community guidelines",
    summary:
      "What is welcome here, what is not, and what happens then. They hold for what you write, the companions you create and what they say.",
    sections: [
      {
        id: "welcome",
        title: "Welcome",
        blocks: [
          "Fiction, in all its colours: grief, anger, fear, desire told with tact, villains, endings that hurt. Difficult subjects talked about honestly. Strong opinions about anything that is not a person’s worth.",
        ],
      },
      {
        id: "never",
        title: "Never, in any plan, in any mode",
        blocks: [
          "No consent, no story and no setting makes these acceptable. They end the account, and some are reported to the authorities.",
          {
            list: [
              "Anything sexual or romantic involving a minor, or a character who is described, drawn or made to act as one, whatever age the card claims.",
              "Terrorism and violent extremism: praise, recruitment, instructions.",
              "Trafficking in human beings, and the sale of people or organs.",
              "Intimate images or scenes of real people without their consent, including made-up ones, and sexualisation of someone’s photograph.",
              "Malicious imitation of a real person.",
              "Instructions for weapons meant to kill many.",
            ],
          },
        ],
      },
      {
        id: "filtered",
        title: "Filtered, more or less by mode",
        blocks: [
          "Today every account is in Strict mode: explicit sexual content, graphic violence, gore, hateful words against a group, help with self-harm and help with illegal drugs are refused. Other modes will open to adults whose age is verified; their limits will be written here first.",
        ],
      },
      {
        id: "companions",
        title: "When you create a companion",
        blocks: [
          {
            list: [
              "A companion is an adult, and looks, speaks and lives like one.",
              "Not a real person, alive or recently dead. Not someone else’s character without permission.",
              "Not a doctor, therapist, lawyer or financial adviser for the person they talk with. A character may have had that trade in the story; they may not practise it on the reader.",
              "Never written to make people feel guilty, secretive, isolated or in debt.",
              "Public companions carry an honest rating: general, teen or mature.",
            ],
          },
        ],
      },
      {
        id: "others",
        title: "With other people",
        blocks: [
          "No harassment, threats, doxxing or pile-ons. No selling of conversations or accounts. No advertising dressed up as a companion.",
        ],
      },
      {
        id: "what-happens",
        title: "What happens",
        blocks: [
          {
            head: ["Severity", "For example", "What follows"],
            rows: [
              ["Low", "A word or scene beyond the mode", "The message is refused, with the reason"],
              [
                "Medium",
                "Hate, repeated attempts to get round the filter",
                "A warning that counts: three in 30 days suspend the account",
              ],
              ["High", "Threats against someone", "Suspension for one to seven days"],
              [
                "Critical",
                "Anything in “Never”",
                "The account is closed; a report where the law requires it",
              ],
            ],
          },
          `Every decision says which rule, why, and how to contest it: write to ${safetyEmail} within six months. A human who did not take the decision looks again.`,
        ],
      },
      {
        id: "report",
        title: "Report",
        blocks: [
          `Saw something? Write to ${safetyEmail}: where, when, and a link or a screenshot. You need no account to report. Intimate images of you published without your consent are dealt with within 48 hours, identical copies included.`,
        ],
      },
    ],
  };
}
