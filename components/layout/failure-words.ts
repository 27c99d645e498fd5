/**
 * What an error boundary says. Here and not in messages/: a boundary may stand outside of everything that
 * provides messages, and what says that something failed must not fail with it.
 */
const WORDS = {
  en: {
    title: "This page stumbled",
    body: "It is not something you did, and nothing you wrote was sent twice. Try again; if it persists, come back in a few minutes.",
    retry: "Try again",
    home: "Back to the start",
    reference: "Reference for support:",
  },
  fr: {
    title: "Cette page a trébuché",
    body: "Vous n’y êtes pour rien, et rien de ce que vous avez écrit n’est parti deux fois. Réessayez\u00a0; si cela persiste, revenez dans quelques minutes.",
    retry: "Réessayer",
    home: "Revenir à l’accueil",
    reference: "Référence pour l’assistance\u00a0:",
  },
};

/** The words for a language tag such as `fr-CA`; anything unknown gets English. */
export function failureWords(language: string | undefined) {
  return language?.startsWith("fr") ? WORDS.fr : WORDS.en;
}
