import type { LegalFacts } from "@/app/(site)/legal/_content/facts";
import type { VersionedDocument } from "@/components/site/document";

export function termsEn(facts: LegalFacts): VersionedDocument {
  const { operator, minimumAge, safetyEmail, supportEmail } = facts;
  return {
    title: "Terms of use",
    summary: "What you may expect from NexusAI, and what NexusAI expects from you.",
    sections: [
      {
        id: "agreement",
        title: "1. What this is",
        blocks: [
          `These terms are an agreement between you and ${operator}, who runs this service (“we”). They apply from the moment you create an account. If you do not agree with them, please do not create one; the public pages remain open to you.`,
          "We wrote them to be read. Where a sentence is unclear, the meaning more favourable to you is the one that counts.",
        ],
      },
      {
        id: "who",
        title: "2. Who may use NexusAI",
        blocks: [
          `You must be at least ${minimumAge} years old. We ask for your birth date before the account exists; you must give the true one. It cannot be changed afterwards. An account opened below the minimum age is closed and its data erased.`,
          "One person, one account. You may not open an account for someone else, nor again after having been excluded.",
          "The service is not offered in mainland China.",
        ],
      },
      {
        id: "ai",
        title: "3. What a companion is",
        blocks: [
          "A companion is software. It imitates a character with the help of a language model. It is not a person, has no feelings, and cannot keep a promise, call anyone or know what is happening where you are.",
          "What it says can be wrong, even when it sounds sure. Nothing a companion says is medical, psychological, legal or financial advice. Do not make an important decision on its word alone.",
          "If you are in danger or think of harming yourself, call the emergency services or one of the lines listed in our safety centre. A companion cannot do it for you.",
        ],
      },
      {
        id: "account",
        title: "4. Your account",
        blocks: [
          "Keep your password to yourself and tell us if someone else may know it. You can see where you are signed in, and sign out everywhere, in Settings.",
          "For your safety a session ends after 24 hours without use.",
          "You may delete your account at any time in Settings. Erasure takes place after 14 days during which you can change your mind.",
        ],
      },
      {
        id: "rules",
        title: "5. What is not allowed",
        blocks: [
          "The community guidelines are part of these terms. In short, you may not use NexusAI to:",
          {
            list: [
              "create, ask for or share sexual content involving minors, or characters who look or behave like minors;",
              "harm a real person: harassment, threats, intimate images without consent, imitation of someone without their agreement;",
              "prepare violence, terrorism, trafficking or another crime;",
              "deceive others into believing that a companion is human, or use one to give regulated advice;",
              "attack the service: bypass its limits or its moderation, extract its data or its models in bulk, automate messages.",
            ],
          },
          "What is refused, and what follows a refusal, is explained in the safety centre and in section 8.",
        ],
      },
      {
        id: "content",
        title: "6. What you write and create",
        blocks: [
          "What you write remains yours. You give us only the permission we need to run the service: to store your conversations, to send them to the companion’s language model, to check them for danger, and to show them back to you.",
          "We do not use your conversations to train models. If we ever wish to, we will ask for a separate consent, off by default, and a refusal will change nothing for you.",
          "When you make a companion public, you also allow us to show it to other members, and them to talk with it, as long as it stays public. You guarantee that it does not copy a real person or someone else’s work without permission. Every companion must be an adult.",
          "Replies are written by a machine. To the extent that rights exist in them, they are yours; you may quote them, saying that an AI wrote them.",
        ],
      },
      {
        id: "plans",
        title: "7. Plans and payments",
        blocks: [
          "The free plan costs nothing and asks for no card. The limits of each plan are on the page “Plans and prices”. Paid plans are not on sale yet: today nobody can be charged.",
          "When they open, the price, taxes included, the duration and the way to cancel will be shown before you pay. A subscription will renew until cancelled, and cancelling will be as easy as subscribing. If you are a consumer in the European Union or the United Kingdom you will have 14 days to withdraw. We will announce a price rise at least 30 days ahead, and you may leave before it applies.",
          "“Unlimited” is subject to fair use, so that machines writing in a person’s place do not take the room of others. You are told when you reach that limit, and nothing you wrote is lost.",
        ],
      },
      {
        id: "moderation",
        title: "8. Moderation, sanctions and appeals",
        blocks: [
          "Messages and replies are checked automatically. A refused message is not sent and does not count against your plan. For serious or repeated breaches we may warn you, suspend your account for a time, or close it. We choose the mildest measure that protects people, and close at once only for the gravest breaches.",
          `Whenever we restrict your account or remove something of yours, we tell you what, why, under which rule, and whether the decision was automated. You may ask for a human to look at it again, for at least six months, by writing to ${safetyEmail}. Whoever answers is not the person who first decided. If we were wrong, everything is restored.`,
          "In the European Union you may also turn to a certified out-of-court dispute settlement body or to the courts.",
        ],
      },
      {
        id: "service",
        title: "9. The service itself",
        blocks: [
          "We do our best to keep NexusAI available, and tell you in advance when we must interrupt it. Companions may change: language models are replaced, and a public companion may be edited or withdrawn by its author. If a change takes away something essential from what you pay for, you may leave and be refunded for the rest of the period.",
          "If we close the service, you will have at least 60 days to take your data with you, and prepaid periods not used will be refunded.",
        ],
      },
      {
        id: "liability",
        title: "10. Liability",
        blocks: [
          "We answer for the damage we cause by intent or gross negligence, for harm to life, body or health, and for whatever the law does not allow us to exclude. For an ordinary breach of an essential duty, our liability is limited to the foreseeable damage typical of this kind of contract. Your rights as a consumer remain whole.",
        ],
      },
      {
        id: "changes",
        title: "11. Changes to these terms",
        blocks: [
          "We announce a change that matters at least 30 days ahead, by email and in the service, saying what changes. If you do not accept it you may close your account before that date. Corrections of wording and changes required by law may apply at once. Earlier versions are available on request.",
        ],
      },
      {
        id: "law",
        title: "12. Law and contact",
        blocks: [
          "If you are a consumer, the law and the courts of your country of residence protect you, whatever is written here. Otherwise the law of the country where the operator is established applies.",
          `Questions: ${supportEmail}.`,
        ],
      },
    ],
  };
}
