import type { LegalFacts } from "@/app/(site)/legal/_content/facts";
import type { VersionedDocument } from "@/components/site/document";

export function privacyEn(facts: LegalFacts): VersionedDocument {
  const { operator, minimumAge, privacyEmail } = facts;
  return {
    title: "Privacy",
    summary:
      "What we know about you, why, for how long, who else sees it, and how to take it back.",
    sections: [
      {
        id: "short",
        title: "In short",
        blocks: [
          {
            list: [
              "We ask for what the service needs, and say why beside each thing.",
              "Your conversations are yours. They are not sold, not used for advertising, not used to train models, and never written in our technical logs.",
              "They can reveal intimate things. The law calls these sensitive data; we use them only with your explicit consent, which you can withdraw.",
              "You can erase a conversation, or everything, by yourself.",
            ],
          },
        ],
      },
      {
        id: "controller",
        title: "Who is responsible",
        blocks: [
          `${operator}, who runs this service, is the controller of your data. For anything about your data, write to ${privacyEmail}. We answer within one month.`,
        ],
      },
      {
        id: "purposes",
        title: "What we use, why, and for how long",
        blocks: [
          "Each line is a purpose of its own, with its legal basis under the GDPR and the time after which the data is erased or made anonymous.",
          {
            head: ["Purpose", "Data", "Legal basis", "Kept for"],
            rows: [
              [
                "Opening and keeping your account",
                "Email, password (only as a hash), display name, language, country, time zone, profile you choose to fill in",
                "Contract, art. 6(1)(b)",
                "The life of the account, then 14 days of grace",
              ],
              [
                "Letting companions answer you",
                "Your messages and the replies, titles of conversations, the mood of the companion",
                "Contract, art. 6(1)(b); explicit consent for sensitive data, art. 9(2)(a)",
                "Until you delete the conversation or the account",
              ],
              [
                "Checking age",
                `Birth date; for a visitor refused because of age, keyed fingerprints of the device, email and network, never the date given`,
                "Legal obligation and protection of minors, art. 6(1)(c) and (f)",
                "Birth date: life of the account. Fingerprints: one year for device and email, one day for the network",
              ],
              [
                "Keeping conversations safe",
                "Each message as it passes; for a refusal, a fingerprint of the content, category, rule and score",
                "Legal obligation and legitimate interest in protecting people, art. 6(1)(c) and (f)",
                "The message itself is not kept for this purpose. Record of a refusal: one year",
              ],
              [
                "Reacting to a crisis",
                "The same check; your country, to name the right line",
                "Protection of vital interests and legal obligation, art. 6(1)(d) and (c)",
                "Nothing about you: only an anonymous daily count",
              ],
              [
                "Telling you that it is an AI",
                "Date, kind, version and language of each notice shown",
                "Legal obligation, art. 6(1)(c)",
                "Life of the account",
              ],
              [
                "Proving your consents",
                "What you accepted or withdrew, version of the text, date, keyed fingerprint of your network address, browser",
                "Legal obligation, art. 6(1)(c) and 7(1)",
                "Five years after the end of the account",
              ],
              [
                "Security and abuse",
                "Sign-ins, sessions and browsers, keyed fingerprints of network addresses, counters of attempts",
                "Legitimate interest in a safe service, art. 6(1)(f)",
                "Sessions: until they end. Counters: 24 hours. Audit trail: one year",
              ],
              [
                "Emails you need",
                "Email, language",
                "Contract, art. 6(1)(b)",
                "Until sent; delivery records 30 days",
              ],
              [
                "News, if you asked for it",
                "Email, language",
                "Consent, art. 6(1)(a)",
                "Until you say stop",
              ],
              [
                "Knowing what the service costs",
                "Model used, number of tokens, duration; no text",
                "Legitimate interest in running the service, art. 6(1)(f)",
                "One year, then totals only",
              ],
            ],
          },
        ],
      },
      {
        id: "sensitive",
        title: "Sensitive data",
        blocks: [
          "A conversation with a companion can touch on health, beliefs, political opinions, or a person’s sex life or orientation. We do not look for these things and build no profile from them. Because they may be there all the same, we ask for your explicit consent before you begin. You can withdraw it in Settings, under “My data”; your conversations stay yours to read, take or erase, and we will not ask you why.",
        ],
      },
      {
        id: "automated",
        title: "Automated decisions",
        blocks: [
          "Software decides whether a message may pass. It compares patterns and the scores of a classifier with published thresholds. A refusal affects that message only. A suspension or a closure is decided, or reviewed on your request, by a human. You may give your point of view and contest the decision.",
        ],
      },
      {
        id: "recipients",
        title: "Who else handles your data",
        blocks: [
          "Only these processors, under contract, for these tasks:",
          {
            head: ["Who", "What for", "Where"],
            rows: [
              [
                "Supabase",
                "Database, sign-in and file storage",
                "European Union, as configured by the operator",
              ],
              ["Vercel", "Hosting of the application", "European Union and United States"],
              [
                "OpenAI",
                "Writing the companions’ replies and classifying messages. Your email and name as an account holder are not sent; a pseudonymous fingerprint of the account is, to detect abuse",
                "United States and European Union",
              ],
              ["Resend", "Sending emails", "United States and European Union"],
            ],
          },
          "When data leaves the European Economic Area or the United Kingdom, it is under an adequacy decision or the European Commission’s standard contractual clauses.",
          "We give data to an authority only when the law obliges us to, after checking the request. We report child sexual abuse material as the law requires.",
        ],
      },
      {
        id: "rights",
        title: "Your rights",
        blocks: [
          {
            list: [
              "See and take: ask for a copy of your data in a form that a machine can read.",
              "Correct: most of it in Settings. The birth date cannot be edited, because it protects minors; a mistake is corrected on proof.",
              "Erase: a conversation, at once; the account, after 14 days during which you may cancel. We then keep only what the law requires.",
              "Withdraw a consent, as easily as you gave it; what was done before remains lawful.",
              "Object, or ask us to restrict a use based on legitimate interest.",
              "Complain to your data protection authority (in France, the CNIL; in the United Kingdom, the ICO).",
            ],
          },
          `Write to ${privacyEmail}. It costs nothing. People in California and other states with a privacy law have the same rights; we neither sell nor share personal information.`,
        ],
      },
      {
        id: "security",
        title: "How it is protected",
        blocks: [
          "Traffic is encrypted. In the database, rules on each table let a member read their own rows and no one else’s, even if the application were wrong. Passwords are stored as hashes. Staff have no routine access to conversations. If a breach puts you at risk, we tell you and the authority within the legal time.",
        ],
      },
      {
        id: "minors",
        title: "Minors",
        blocks: [
          `NexusAI is for people aged ${minimumAge} and over. If you believe that a minor has opened an account, write to us: it will be closed and its data erased.`,
        ],
      },
      {
        id: "changes",
        title: "Changes",
        blocks: [
          "If a use changes, this page changes first, with a new version. If the change matters we write to you at least 30 days ahead, and ask again for your consent where consent is the basis.",
        ],
      },
    ],
  };
}
