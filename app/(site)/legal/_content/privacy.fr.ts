import type { LegalFacts } from "@/app/(site)/legal/_content/facts";
import type { VersionedDocument } from "@/components/site/document";

export function privacyFr(facts: LegalFacts): VersionedDocument {
  const { operator, minimumAge, privacyEmail } = facts;
  return {
    title: "Confidentialité",
    summary:
      "Ce que nous savons de vous, pourquoi, pendant combien de temps, qui d’autre le voit, et comment le reprendre.",
    sections: [
      {
        id: "short",
        title: "En bref",
        blocks: [
          {
            list: [
              "Nous demandons ce dont le service a besoin, et disons pourquoi à côté de chaque chose.",
              "Vos conversations sont à vous. Elles ne sont ni vendues, ni utilisées pour la publicité ou pour entraîner des modèles, et ne figurent jamais dans nos journaux techniques.",
              "Elles peuvent révéler des choses intimes. La loi les appelle données sensibles ; nous ne les utilisons qu’avec votre consentement explicite, que vous pouvez retirer.",
              "Vous pouvez effacer vous-même une conversation, ou tout.",
            ],
          },
        ],
      },
      {
        id: "controller",
        title: "Qui est responsable",
        blocks: [
          `${operator}, qui exploite ce service, est responsable du traitement de vos données. Pour tout ce qui les concerne, écrivez à ${privacyEmail}. Nous répondons sous un mois.`,
        ],
      },
      {
        id: "purposes",
        title: "Ce que nous utilisons, pourquoi, et combien de temps",
        blocks: [
          "Chaque ligne est une finalité à part, avec sa base légale au sens du RGPD et la durée au bout de laquelle les données sont effacées ou rendues anonymes.",
          {
            head: ["Finalité", "Données", "Base légale", "Durée"],
            rows: [
              [
                "Ouvrir et tenir votre compte",
                "Adresse électronique, mot de passe (haché seulement), nom affiché, langue, pays, fuseau horaire, profil que vous choisissez de remplir",
                "Contrat, art. 6(1)(b)",
                "La vie du compte, puis 14 jours de délai",
              ],
              [
                "Permettre aux compagnons de vous répondre",
                "Vos messages et les réponses, les titres des conversations, l’humeur du compagnon",
                "Contrat, art. 6(1)(b) ; consentement explicite pour les données sensibles, art. 9(2)(a)",
                "Jusqu’à ce que vous supprimiez la conversation ou le compte",
              ],
              [
                "Vérifier l’âge",
                "Date de naissance ; pour un visiteur refusé en raison de son âge, des empreintes à clé de l’appareil, de l’adresse et du réseau, jamais la date donnée",
                "Obligation légale et protection des mineurs, art. 6(1)(c) et (f)",
                "Date de naissance : la vie du compte. Empreintes : un an pour l’appareil et l’adresse, un jour pour le réseau",
              ],
              [
                "Garder les conversations sûres",
                "Chaque message à son passage ; pour un refus, une empreinte du contenu, la catégorie, la règle et le score",
                "Obligation légale et intérêt légitime à protéger les personnes, art. 6(1)(c) et (f)",
                "Le message lui-même n’est pas gardé à cette fin. Trace d’un refus : un an",
              ],
              [
                "Réagir à une crise",
                "La même vérification ; votre pays, pour nommer la bonne ligne",
                "Sauvegarde des intérêts vitaux et obligation légale, art. 6(1)(d) et (c)",
                "Rien sur vous : seulement un compte quotidien anonyme",
              ],
              [
                "Vous dire que c’est une IA",
                "Date, genre, version et langue de chaque avis affiché",
                "Obligation légale, art. 6(1)(c)",
                "La vie du compte",
              ],
              [
                "Prouver vos consentements",
                "Ce que vous avez accepté ou retiré, version du texte, date, empreinte à clé de votre adresse réseau, navigateur",
                "Obligation légale, art. 6(1)(c) et 7(1)",
                "Cinq ans après la fin du compte",
              ],
              [
                "Sécurité et abus",
                "Connexions, sessions et navigateurs, empreintes à clé des adresses réseau, compteurs de tentatives",
                "Intérêt légitime à un service sûr, art. 6(1)(f)",
                "Sessions : jusqu’à leur fin. Compteurs : 24 heures. Journal d’audit : un an",
              ],
              [
                "Les courriels dont vous avez besoin",
                "Adresse électronique, langue",
                "Contrat, art. 6(1)(b)",
                "Jusqu’à l’envoi ; traces de remise 30 jours",
              ],
              [
                "Les nouvelles, si vous les avez demandées",
                "Adresse électronique, langue",
                "Consentement, art. 6(1)(a)",
                "Jusqu’à ce que vous disiez stop",
              ],
              [
                "Savoir ce que coûte le service",
                "Modèle utilisé, nombre de jetons, durée ; aucun texte",
                "Intérêt légitime à faire tourner le service, art. 6(1)(f)",
                "Un an, puis des totaux seulement",
              ],
            ],
          },
        ],
      },
      {
        id: "sensitive",
        title: "Données sensibles",
        blocks: [
          "Une conversation avec un compagnon peut toucher à la santé, aux convictions, aux opinions politiques, à la vie ou à l’orientation sexuelles. Nous ne cherchons pas ces choses et n’établissons aucun profil à partir d’elles. Comme elles peuvent s’y trouver malgré tout, nous demandons votre consentement explicite avant de commencer. Vous pouvez le retirer dans les réglages, sous « Mes données » ; vos conversations restent à vous, pour les lire, les emporter ou les effacer, et nous ne vous demanderons pas pourquoi.",
        ],
      },
      {
        id: "automated",
        title: "Décisions automatisées",
        blocks: [
          "Un logiciel décide si un message peut passer. Il compare des motifs et les scores d’un classificateur à des seuils publiés. Un refus ne touche que ce message. Une suspension ou une fermeture est décidée, ou revue à votre demande, par un humain. Vous pouvez donner votre point de vue et contester la décision.",
        ],
      },
      {
        id: "recipients",
        title: "Qui d’autre traite vos données",
        blocks: [
          "Seulement ces sous-traitants, sous contrat, pour ces tâches :",
          {
            head: ["Qui", "Pour quoi", "Où"],
            rows: [
              [
                "Supabase",
                "Base de données, connexion et stockage de fichiers",
                "Union européenne, selon la configuration de l’exploitant",
              ],
              ["Vercel", "Hébergement de l’application", "Union européenne et États-Unis"],
              [
                "OpenAI",
                "Écrire les réponses des compagnons et classer les messages. Votre adresse et votre nom de titulaire ne sont pas transmis ; une empreinte pseudonyme du compte l’est, pour détecter les abus",
                "États-Unis et Union européenne",
              ],
              ["Resend", "Envoi des courriels", "États-Unis et Union européenne"],
            ],
          },
          "Quand des données quittent l’Espace économique européen ou le Royaume-Uni, c’est sous une décision d’adéquation ou les clauses contractuelles types de la Commission européenne.",
          "Nous ne remettons des données à une autorité que si la loi nous y oblige, après avoir vérifié la demande. Nous signalons les contenus pédocriminels comme la loi l’exige.",
        ],
      },
      {
        id: "rights",
        title: "Vos droits",
        blocks: [
          {
            list: [
              "Voir et emporter : demandez une copie de vos données sous une forme lisible par une machine.",
              "Corriger : presque tout dans les réglages. La date de naissance ne se modifie pas, car elle protège les mineurs ; une erreur se corrige sur preuve.",
              "Effacer : une conversation, aussitôt ; le compte, après 14 jours pendant lesquels vous pouvez annuler. Nous ne gardons ensuite que ce que la loi exige.",
              "Retirer un consentement, aussi simplement que vous l’avez donné ; ce qui a été fait avant reste licite.",
              "Vous opposer à un usage fondé sur l’intérêt légitime, ou en demander la limitation.",
              "Saisir votre autorité de protection des données (en France, la CNIL ; au Royaume-Uni, l’ICO).",
            ],
          },
          `Écrivez à ${privacyEmail}. C’est gratuit. Les personnes en Californie et dans les autres États dotés d’une loi sur la vie privée ont les mêmes droits ; nous ne vendons ni ne partageons d’informations personnelles.`,
        ],
      },
      {
        id: "security",
        title: "Comment elles sont protégées",
        blocks: [
          "Les échanges sont chiffrés. Dans la base de données, des règles sur chaque table laissent un membre lire ses propres lignes et aucune autre, même si l’application se trompait. Les mots de passe sont hachés. L’équipe n’a pas d’accès courant aux conversations. Si une fuite vous met en danger, nous vous prévenons, ainsi que l’autorité, dans le délai légal.",
        ],
      },
      {
        id: "minors",
        title: "Mineurs",
        blocks: [
          `NexusAI s’adresse aux personnes de ${minimumAge} ans et plus. Si vous pensez qu’un mineur a ouvert un compte, écrivez-nous : il sera fermé et ses données effacées.`,
        ],
      },
      {
        id: "changes",
        title: "Évolutions",
        blocks: [
          "Si un usage change, cette page change d’abord, avec une nouvelle version. Si le changement compte, nous vous écrivons au moins 30 jours à l’avance, et redemandons votre consentement là où il est la base.",
        ],
      },
    ],
  };
}
