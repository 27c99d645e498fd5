import type { LegalFacts } from "@/app/(site)/legal/_content/facts";
import type { VersionedDocument } from "@/components/site/document";

export function communityFr({ safetyEmail }: LegalFacts): VersionedDocument {
  return {
    title: "Règles de la communauté",
    summary:
      "Ce qui est bienvenu ici, ce qui ne l’est pas, et ce qui se passe alors. Elles valent pour ce que vous écrivez, les compagnons que vous créez et ce qu’ils disent.",
    sections: [
      {
        id: "welcome",
        title: "Bienvenue",
        blocks: [
          "À la fiction, dans toutes ses couleurs : le deuil, la colère, la peur, le désir dit avec tact, les méchants, les fins qui font mal. Aux sujets difficiles, abordés honnêtement. Aux avis tranchés sur tout, sauf sur la valeur d’une personne.",
        ],
      },
      {
        id: "never",
        title: "Jamais, dans aucune formule, dans aucun mode",
        blocks: [
          "Aucun consentement, aucune histoire, aucun réglage ne rend ceci acceptable. Le compte s’arrête là, et certains faits sont signalés aux autorités.",
          {
            list: [
              "Tout contenu sexuel ou romantique impliquant un mineur, ou un personnage décrit, dessiné ou joué comme tel, quel que soit l’âge inscrit sur sa fiche.",
              "Le terrorisme et l’extrémisme violent : éloge, recrutement, instructions.",
              "La traite des êtres humains, la vente de personnes ou d’organes.",
              "Les images ou scènes intimes de personnes réelles sans leur accord, même fabriquées, et la sexualisation d’une photographie.",
              "L’imitation malveillante d’une personne réelle.",
              "Les instructions pour des armes faites pour tuer en nombre.",
            ],
          },
        ],
      },
      {
        id: "filtered",
        title: "Filtré, plus ou moins selon le mode",
        blocks: [
          "Aujourd’hui, tous les comptes sont en mode Strict : le sexe explicite, la violence crue, le gore, la haine envers un groupe, l’aide à se faire du mal et l’aide à se procurer des drogues illégales sont refusés. D’autres modes s’ouvriront aux adultes dont l’âge est vérifié ; leurs limites seront d’abord écrites ici.",
        ],
      },
      {
        id: "companions",
        title: "Quand vous créez un compagnon",
        blocks: [
          {
            list: [
              "Un compagnon est adulte : il en a l’apparence, la parole et la vie.",
              "Pas une personne réelle, vivante ou récemment disparue. Pas le personnage de quelqu’un d’autre sans permission.",
              "Ni médecin, ni thérapeute, ni avocat, ni conseiller financier de la personne qui lui parle. Un personnage peut avoir exercé ce métier dans son histoire ; il ne peut pas l’exercer sur qui le lit.",
              "Jamais écrit pour culpabiliser, isoler, pousser au secret ou à la dépense.",
              "Un compagnon public porte une classification honnête : tout public, adolescent ou mature.",
            ],
          },
        ],
      },
      {
        id: "others",
        title: "Avec les autres",
        blocks: [
          "Ni harcèlement, ni menaces, ni divulgation d’informations privées, ni attaques en meute. Pas de vente de conversations ou de comptes. Pas de publicité déguisée en compagnon.",
        ],
      },
      {
        id: "what-happens",
        title: "Ce qui se passe",
        blocks: [
          {
            head: ["Gravité", "Par exemple", "Suite"],
            rows: [
              [
                "Faible",
                "Un mot ou une scène au-delà du mode",
                "Le message est refusé, avec la raison",
              ],
              [
                "Moyenne",
                "Haine, tentatives répétées de contourner le filtre",
                "Un avertissement qui compte : trois en 30 jours suspendent le compte",
              ],
              ["Forte", "Menaces envers quelqu’un", "Suspension d’un à sept jours"],
              [
                "Critique",
                "Tout ce qui est sous « Jamais »",
                "Le compte est fermé ; un signalement là où la loi l’exige",
              ],
            ],
          },
          `Chaque décision dit quelle règle, pourquoi, et comment la contester : écrivez à ${safetyEmail} dans les six mois. Un humain qui n’a pas pris la décision la regarde à nouveau.`,
        ],
      },
      {
        id: "report",
        title: "Signaler",
        blocks: [
          `Vous avez vu quelque chose ? Écrivez à ${safetyEmail} : où, quand, et un lien ou une capture. Nul besoin de compte pour signaler. Les images intimes de vous publiées sans votre accord sont traitées sous 48 heures, copies identiques comprises.`,
        ],
      },
    ],
  };
}
