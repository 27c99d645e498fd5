import type { VersionedDocument } from "@/components/site/document";

/** Every cookie and stored item of the product. Whoever adds one adds its line here, in both languages. */
export const cookiesEn: VersionedDocument = {
  title: "Cookies and storage",
  summary: "What NexusAI keeps in your browser. Nothing here follows you elsewhere.",
  sections: [
    {
      id: "none",
      title: "No banner, because there is nothing to refuse",
      blocks: [
        "We use only what is strictly necessary for the service you ask for, or what you choose yourself. No advertising, no audience measurement by third parties, no tracking. The law asks for no consent in that case, so you see no banner.",
      ],
    },
    {
      id: "list",
      title: "The whole list",
      blocks: [
        {
          head: ["Name", "What for", "How long"],
          rows: [
            [
              "sb-…-auth-token (cookie)",
              "Keeps you signed in",
              "Until you sign out, or 24 hours without use",
            ],
            [
              "sb-…-code-verifier (cookie)",
              "Proves that the link or the provider answers the browser that asked",
              "Minutes, until you are signed in",
            ],
            ["nexus_locale (cookie)", "The language you chose", "One year"],
            [
              "nexus_pending_email (cookie)",
              "Remembers which inbox to look into while you confirm your address",
              "One hour",
            ],
            [
              "nexus_recovery (cookie)",
              "Allows one change of password after a recovery link",
              "15 minutes",
            ],
            [
              "nexus_device (cookie)",
              "Only after a refusal for age: keeps the refusal from being tried again",
              "One year",
            ],
            [
              "nexus_theme (local storage)",
              "Light, dark or the system’s appearance",
              "Until you clear it",
            ],
            [
              "nexus-… (offline storage)",
              "The application’s files, and for members the last 20 conversations opened, readable without a network",
              "Conversations: three days, erased when you sign out",
            ],
          ],
        },
      ],
    },
    {
      id: "control",
      title: "Your hand on it",
      blocks: [
        "Your browser can show and erase all of this. Without the first cookie you cannot stay signed in; without the others the service works and merely forgets.",
      ],
    },
  ],
};

export const cookiesFr: VersionedDocument = {
  title: "Cookies et stockage",
  summary: "Ce que NexusAI garde dans votre navigateur. Rien ici ne vous suit ailleurs.",
  sections: [
    {
      id: "none",
      title: "Pas de bandeau, car il n’y a rien à refuser",
      blocks: [
        "Nous n’utilisons que le strict nécessaire au service que vous demandez, ou ce que vous choisissez vous-même. Pas de publicité, pas de mesure d’audience par des tiers, pas de pistage. La loi ne demande alors pas de consentement ; c’est pourquoi vous ne voyez pas de bandeau.",
      ],
    },
    {
      id: "list",
      title: "La liste entière",
      blocks: [
        {
          head: ["Nom", "Pour quoi", "Combien de temps"],
          rows: [
            [
              "sb-…-auth-token (cookie)",
              "Vous garde connecté",
              "Jusqu’à la déconnexion, ou 24 heures sans usage",
            ],
            [
              "sb-…-code-verifier (cookie)",
              "Prouve que le lien ou le fournisseur répond au navigateur qui a demandé",
              "Quelques minutes, jusqu’à la connexion",
            ],
            ["nexus_locale (cookie)", "La langue que vous avez choisie", "Un an"],
            [
              "nexus_pending_email (cookie)",
              "Retient quelle boîte regarder pendant que vous confirmez votre adresse",
              "Une heure",
            ],
            [
              "nexus_recovery (cookie)",
              "Permet un changement de mot de passe après un lien de récupération",
              "15 minutes",
            ],
            [
              "nexus_device (cookie)",
              "Seulement après un refus en raison de l’âge : empêche de retenter",
              "Un an",
            ],
            [
              "nexus_theme (stockage local)",
              "Apparence claire, sombre ou celle du système",
              "Jusqu’à ce que vous l’effaciez",
            ],
            [
              "nexus-… (stockage hors ligne)",
              "Les fichiers de l’application et, pour les membres, les 20 dernières conversations ouvertes, lisibles sans réseau",
              "Conversations : trois jours, effacées à la déconnexion",
            ],
          ],
        },
      ],
    },
    {
      id: "control",
      title: "La main est à vous",
      blocks: [
        "Votre navigateur peut montrer et effacer tout cela. Sans le premier cookie, vous ne pouvez pas rester connecté ; sans les autres, le service marche et oublie, simplement.",
      ],
    },
  ],
};
