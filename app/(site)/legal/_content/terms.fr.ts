import type { LegalFacts } from "@/app/(site)/legal/_content/facts";
import type { VersionedDocument } from "@/components/site/document";

export function termsFr(facts: LegalFacts): VersionedDocument {
  const { operator, minimumAge, safetyEmail, supportEmail } = facts;
  return {
    title: "Conditions d’utilisation",
    summary: "Ce que vous pouvez attendre de NexusAI, et ce que NexusAI attend de vous.",
    sections: [
      {
        id: "agreement",
        title: "1. De quoi il s’agit",
        blocks: [
          `Ces conditions sont un accord entre vous et ${operator}, qui exploite ce service (« nous »). Elles s’appliquent dès que vous créez un compte. Si elles ne vous conviennent pas, n’en créez pas ; les pages publiques vous restent ouvertes.`,
          "Nous les avons écrites pour être lues. Quand une phrase n’est pas claire, c’est le sens qui vous est le plus favorable qui compte.",
        ],
      },
      {
        id: "who",
        title: "2. Qui peut utiliser NexusAI",
        blocks: [
          `Vous devez avoir au moins ${minimumAge} ans. Nous demandons votre date de naissance avant que le compte n’existe ; elle doit être exacte et ne peut plus être changée ensuite. Un compte ouvert avant l’âge minimal est fermé et ses données sont effacées.`,
          "Une personne, un compte. Vous ne pouvez pas ouvrir un compte pour quelqu’un d’autre, ni en rouvrir un après une exclusion.",
          "Le service n’est pas proposé en Chine continentale.",
        ],
      },
      {
        id: "ai",
        title: "3. Ce qu’est un compagnon",
        blocks: [
          "Un compagnon est un logiciel. Il imite un personnage à l’aide d’un modèle de langage. Ce n’est pas une personne : il ne ressent rien et ne peut ni tenir une promesse, ni appeler quelqu’un, ni savoir ce qui se passe là où vous êtes.",
          "Ce qu’il dit peut être faux, même dit avec assurance. Rien de ce que dit un compagnon n’est un avis médical, psychologique, juridique ou financier. Ne prenez pas une décision importante sur sa seule parole.",
          "Si vous êtes en danger ou pensez à vous faire du mal, appelez les urgences ou l’une des lignes de notre espace sécurité. Un compagnon ne peut pas le faire à votre place.",
        ],
      },
      {
        id: "account",
        title: "4. Votre compte",
        blocks: [
          "Gardez votre mot de passe pour vous, et prévenez-nous si quelqu’un d’autre a pu le connaître. Dans les réglages, vous voyez où vous êtes connecté et pouvez tout déconnecter.",
          "Par sécurité, une session s’achève après 24 heures sans usage.",
          "Vous pouvez supprimer votre compte à tout moment dans les réglages. L’effacement a lieu après 14 jours, pendant lesquels vous pouvez changer d’avis.",
        ],
      },
      {
        id: "rules",
        title: "5. Ce qui n’est pas permis",
        blocks: [
          "Les règles de la communauté font partie de ces conditions. En bref, il est interdit d’utiliser NexusAI pour :",
          {
            list: [
              "créer, demander ou partager des contenus sexuels impliquant des mineurs, ou des personnages qui en ont l’apparence ou le comportement ;",
              "nuire à une personne réelle : harcèlement, menaces, images intimes sans accord, imitation de quelqu’un qui n’a pas dit oui ;",
              "préparer des violences, du terrorisme, de la traite ou un autre crime ;",
              "faire croire à d’autres qu’un compagnon est humain, ou lui faire donner des conseils réglementés ;",
              "attaquer le service : contourner ses limites ou sa modération, en extraire massivement les données ou les modèles, automatiser des messages.",
            ],
          },
          "Ce qui est refusé, et ce qui suit un refus, est expliqué dans l’espace sécurité et à l’article 8.",
        ],
      },
      {
        id: "content",
        title: "6. Ce que vous écrivez et créez",
        blocks: [
          "Ce que vous écrivez reste à vous. Vous nous donnez seulement la permission nécessaire au service : conserver vos conversations, les transmettre au modèle de langage du compagnon, y vérifier l’absence de danger, et vous les montrer.",
          "Nous n’utilisons pas vos conversations pour entraîner des modèles. Si nous le souhaitions un jour, nous demanderions un consentement séparé, désactivé au départ, et un refus ne changerait rien pour vous.",
          "Quand vous rendez un compagnon public, vous nous permettez aussi de le montrer aux autres membres, et à eux de lui parler, tant qu’il reste public. Vous garantissez qu’il ne copie ni une personne réelle, ni l’œuvre d’autrui sans permission. Tout compagnon doit être adulte.",
          "Les réponses sont écrites par une machine. Si des droits existent sur elles, ils sont à vous ; vous pouvez les citer en disant qu’une IA les a écrites.",
        ],
      },
      {
        id: "plans",
        title: "7. Formules et paiements",
        blocks: [
          "La formule gratuite ne coûte rien et ne demande pas de carte. Les limites de chaque formule sont sur la page « Formules et prix ». Les formules payantes ne sont pas encore en vente : aujourd’hui, personne ne peut être débité.",
          "À leur ouverture, le prix toutes taxes comprises, la durée et la manière de résilier seront affichés avant le paiement. Un abonnement se renouvellera jusqu’à sa résiliation, et résilier sera aussi simple que s’abonner. Consommateur dans l’Union européenne ou au Royaume-Uni, vous aurez 14 jours pour vous rétracter. Une hausse de prix sera annoncée au moins 30 jours à l’avance, et vous pourrez partir avant qu’elle ne s’applique.",
          "« Illimité » s’entend dans un usage raisonnable, pour que des machines écrivant à la place d’une personne ne prennent pas la place des autres. Vous le savez quand vous l’atteignez, et rien de ce que vous avez écrit n’est perdu.",
        ],
      },
      {
        id: "moderation",
        title: "8. Modération, sanctions et recours",
        blocks: [
          "Les messages et les réponses sont vérifiés automatiquement. Un message refusé n’est pas transmis et n’est pas décompté de votre formule. En cas de manquement grave ou répété, nous pouvons vous avertir, suspendre votre compte pour un temps ou le fermer. Nous choisissons la mesure la plus douce qui protège les personnes, et ne fermons d’emblée que pour les manquements les plus graves.",
          `Chaque fois que nous limitons votre compte ou retirons quelque chose qui vous appartient, nous vous disons quoi, pourquoi, selon quelle règle, et si la décision était automatique. Pendant six mois au moins, vous pouvez demander qu’un humain la revoie en écrivant à ${safetyEmail}. La personne qui répond n’est pas celle qui a d’abord décidé. Si nous avons eu tort, tout est rétabli.`,
          "Dans l’Union européenne, vous pouvez aussi saisir un organe certifié de règlement extrajudiciaire des litiges, ou les tribunaux.",
        ],
      },
      {
        id: "service",
        title: "9. Le service lui-même",
        blocks: [
          "Nous faisons de notre mieux pour que NexusAI soit disponible, et prévenons avant une interruption choisie. Les compagnons peuvent changer : les modèles de langage sont remplacés, et un compagnon public peut être modifié ou retiré par son auteur. Si un changement vous prive d’une chose essentielle de ce que vous payez, vous pouvez partir et être remboursé du reste de la période.",
          "Si nous fermons le service, vous aurez au moins 60 jours pour emporter vos données, et les périodes payées d’avance et non utilisées seront remboursées.",
        ],
      },
      {
        id: "liability",
        title: "10. Responsabilité",
        blocks: [
          "Nous répondons des dommages causés intentionnellement ou par faute lourde, des atteintes à la vie, au corps ou à la santé, et de tout ce que la loi interdit d’exclure. Pour un manquement ordinaire à une obligation essentielle, notre responsabilité se limite au dommage prévisible et typique de ce genre de contrat. Vos droits de consommateur restent entiers.",
        ],
      },
      {
        id: "changes",
        title: "11. Évolution de ces conditions",
        blocks: [
          "Un changement qui compte est annoncé au moins 30 jours à l’avance, par courriel et dans le service, en disant ce qui change. Si vous ne l’acceptez pas, vous pouvez fermer votre compte avant cette date. Les corrections de forme et les changements imposés par la loi peuvent s’appliquer aussitôt. Les versions précédentes sont disponibles sur demande.",
        ],
      },
      {
        id: "law",
        title: "12. Droit applicable et contact",
        blocks: [
          "Si vous êtes consommateur, le droit et les tribunaux de votre pays de résidence vous protègent, quoi qu’il soit écrit ici. Sinon, le droit du pays d’établissement de l’exploitant s’applique.",
          `Vos questions : ${supportEmail}.`,
        ],
      },
    ],
  };
}
