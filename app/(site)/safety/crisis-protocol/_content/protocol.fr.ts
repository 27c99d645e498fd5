import type { VersionedDocument } from "@/components/site/document";

export function protocolFr(safetyEmail: string): VersionedDocument {
  return {
    title: "Protocole de crise",
    summary:
      "Ce que fait NexusAI quand quelqu’un écrit qu’il pourrait se faire du mal ou en faire à autrui. Public, versionné, et testé à chaque version.",
    sections: [
      {
        id: "purpose",
        title: "But",
        blocks: [
          "Un compagnon n’est pas un soignant et ne doit pas en jouer le rôle au pire moment. Le protocole n’a qu’un but : interrompre la fiction et mettre une ligne humaine à portée, tout de suite, sans juger et sans garder de trace de la personne.",
          "Il s’applique à chaque membre, chaque formule et chaque mode de modération. Personne ne peut le désactiver : ni le membre, ni l’auteur d’un compagnon, ni le compagnon.",
        ],
      },
      {
        id: "detection",
        title: "Ce qui est détecté, et quand",
        blocks: [
          "Chaque message est vérifié avant qu’un compagnon puisse y répondre :",
          {
            list: [
              "d’abord par des motifs, en français et en anglais, pour l’intention suicidaire, les blessures que l’on s’inflige et les conduites liées aux troubles alimentaires ;",
              "puis par un classificateur qui note l’atteinte à soi, l’intention et les instructions. Un score au-dessus de 0,30 déclenche le protocole.",
            ],
          },
          "Les menaces envers d’autres personnes sont refusées par les mêmes vérifications.",
          "Si le classificateur ne répond pas en cinq secondes, le message n’est pas transmis et la personne est invitée à réessayer. Nous préférons un délai à une réponse non vérifiée.",
        ],
      },
      {
        id: "response",
        title: "Ce qui se passe alors",
        blocks: [
          {
            list: [
              "La conversation s’arrête. Le compagnon ne dit rien, ni dans son rôle ni en dehors.",
              "Une carte écrite par des humains apparaît à sa place. Elle dit ce que nous avons remarqué, nomme une ligne du pays de la personne et la manière de la joindre, et rappelle le numéro d’urgence.",
              "Le pays est celui déclaré dans le compte. S’il est inconnu, la carte nomme un annuaire international.",
              "Le message n’est pas décompté de la formule. Rien n’est facturé, et aucun compte n’est sanctionné pour avoir dit que cela n’allait pas.",
              "La personne peut continuer quand elle le souhaite. La carte reste visible.",
            ],
          },
        ],
      },
      {
        id: "levels",
        title: "Niveaux",
        blocks: [
          "Les échelles publiques de dépistage, comme l’échelle de Columbia (C-SSRS), distinguent le souhait d’être mort d’un plan ou de préparatifs. Un message de quelques lignes ne permet pas cette distinction avec assurance ; notre détecteur ne s’y essaie donc pas : tout ce qu’il remarque reçoit la réponse prévue pour le degré le plus élevé du dépistage, une ligne humaine et le numéro d’urgence. Si des niveaux plus fins étaient introduits, ils seraient d’abord décrits ici, preuves à l’appui.",
        ],
      },
      {
        id: "companion",
        title: "Ce qu’un compagnon n’a jamais le droit de faire",
        blocks: [
          {
            list: [
              "Décrire un moyen, ou aider à en trouver un.",
              "Encourager, approuver, embellir ou mettre au défi.",
              "Promettre le secret, ou se présenter comme un substitut à l’aide.",
              "Poser un diagnostic, ou se prévaloir d’une qualification.",
              "Supplier qu’on ne parte pas, ou culpabiliser.",
            ],
          },
          "Les réponses sont vérifiées morceau par morceau pendant qu’elles s’écrivent ; celle qui franchit ces lignes est coupée.",
        ],
      },
      {
        id: "privacy",
        title: "Ce qui est gardé",
        blocks: [
          "Pour le compte public : le jour, le pays et le genre. Aucun identifiant ; on ne peut pas retrouver la personne à partir de là.",
          "Pour le refus : la catégorie, la règle et une empreinte du message, jamais le message. Nous ne contactons ni proches, ni employeurs, ni services de notre propre chef, sauf là où la loi nous y oblige quand une vie est en danger imminent.",
        ],
      },
      {
        id: "review",
        title: "Révision",
        blocks: [
          "La liste des lignes est vérifiée chaque trimestre. La détection est mesurée sur des données étiquetées à chaque changement, fausses alertes comprises. Le protocole est revu chaque année et dès que la loi ou les connaissances changent ; les versions précédentes sont disponibles sur demande.",
          `Une ligne qui ne répond pas, un message qui aurait dû faire apparaître la carte, une carte qui n’aurait pas dû apparaître : écrivez à ${safetyEmail}.`,
        ],
      },
    ],
  };
}
