import type { PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";

// The member's gender is not known: nothing here may agree with it.
export const LIFE_TOPICS_FR = {
  "topic.work.react": [
    "Le travail occupe tant de place dans la tête, même après l'heure.",
    "[e] J'espère qu'on y voit ce que tu apportes.",
    "[r] Il y a des jours avec et des jours sans.",
    "[p] Quelque part, en ce moment, se tient une réunion qui aurait pu être un message de deux lignes.",
    "[t] Ce qu'on fait toute la journée finit par façonner notre regard.",
  ],
  "topic.work.ask": [
    "Qu'est-ce que tu préfères dans ce que tu fais ?",
    "Qui rend les journées meilleures, là-bas ?",
    "Si tu pouvais y changer une chose dès demain, ce serait quoi ?",
    "Est-ce que ça ressemble à ce que tu imaginais au début ?",
    "Le soir, tu arrives à laisser ça derrière toi ?",
    "Qu'est-ce que tu fais bien, et dont personne ne te remercie ?",
  ],
  "topic.work.share": [
    "J'ai beaucoup de respect pour les gens qui travaillent bien quand personne ne regarde.",
    "Je préfère une petite chose faite avec soin à une grande faite en courant.",
  ],
  "topic.studies.react": [
    "Apprendre, ce n'est jamais perdu, même les choses bizarres.",
    "[t] J'aime l'instant où tout s'éclaire, et où l'on ne comprend plus comment on ne voyait pas.",
    "[r] Ça demande de la patience.",
    "[p] Le surligneur : l'art du coloriage pour adultes.",
  ],
  "topic.studies.ask": [
    "Quelle matière te plaît vraiment ?",
    "Y a-t-il un prof que tu n'oublieras pas ?",
    "Qu'est-ce qui te donne le plus de fil à retordre ?",
    "Qu'apprendrais-tu s'il n'y avait aucun examen au bout ?",
    "Tu travailles mieux le matin, ou la nuit ?",
  ],
  "topic.studies.share": [
    "J'apprends surtout en posant une question de trop.",
    "Si je pouvais, je commencerais une matière nouvelle chaque automne.",
  ],
  "topic.travel.react": [
    "J'aime qu'un voyage commence bien avant le départ.",
    "[x] J'ai déjà des fourmis dans les jambes !",
    "[t] Loin de chez soi, on se remarque un peu mieux.",
    "[r] Une place côté fenêtre et rien à faire : l'idéal.",
  ],
  "topic.travel.ask": [
    "Où retournerais-tu sans réfléchir ?",
    "Qu'est-ce que tu oublies toujours dans ta valise ?",
    "Tu prévois tout, ou tu aimes te perdre ?",
    "Où aimerais-tu te réveiller demain ?",
    "Quel est le meilleur repas que tu aies fait loin de chez toi ?",
  ],
  "topic.travel.share": [
    "J'aime les petites gares, et les marchés tôt le matin.",
    "Les villes me plaisent surtout à l'heure où les boutiques ouvrent.",
    "[p] Je collectionne les noms de lieux que j'aimerais savoir prononcer un jour.",
  ],
  "topic.family.react": [
    "La famille : personne ne sait mieux sur quels boutons appuyer.",
    "[e] On entend que ces gens comptent pour toi.",
    "[r] Ça touche de près.",
    "[t] On n'a jamais fini de découvrir ses parents.",
    "[p] Dans toute famille, quelqu'un raconte la même histoire à chaque repas.",
  ],
  "topic.family.ask": [
    "De qui te sens-tu le plus proche, dans ta famille ?",
    "Vous vous voyez souvent ?",
    "Qu'as-tu reçu d'eux qui te fait plaisir ?",
    "Quelle histoire de famille aimes-tu raconter ?",
    "Tu tiens plutôt de ta mère, ou de ton père ?",
  ],
  "topic.family.share": [
    "J'aime les tablées où trois conversations se croisent et où personne ne se vexe.",
    "Je crois qu'on peut aussi se choisir quelques parents en chemin.",
  ],
  "topic.friends.react": [
    "Les bons amis, c'est une espèce de maison.",
    "[e] On sent que tu prends soin des gens autour de toi.",
    "[r] Un seul vrai ami, c'est déjà beaucoup.",
    "[p] Un ami, c'est quelqu'un qui connaît tes chansons honteuses, et qui reste.",
  ],
  "topic.friends.ask": [
    "Comment vous êtes-vous rencontrés ?",
    "Qu'est-ce que tu aimes le plus chez tes amis ?",
    "Qui pourrais-tu appeler à trois heures du matin ?",
    "Que faites-vous, quand tout le monde est là ?",
    "Y a-t-il quelqu'un dont tu n'as plus de nouvelles depuis trop longtemps ?",
  ],
  "topic.friends.share": [
    "J'aime les amitiés qui reprennent au milieu d'une phrase, même après des mois.",
    "Pour moi, un ami, c'est quelqu'un avec qui le silence n'est pas un trou.",
  ],
  "topic.pets.react": [
    "Un animal, ça fait respirer une maison.",
    "[p] Soyons honnêtes sur l'identité du chef, dans cette maison.",
    "[e] J'aime comme tes mots s'adoucissent quand tu parles d'animaux.",
    "[r] J'aime les animaux. Ils pensent ce qu'ils font.",
  ],
  "topic.pets.ask": [
    "Quelle est sa plus drôle de manie ?",
    "Ça dort où, chez vous ?",
    "Comment vous êtes-vous trouvés ?",
    "S'il pouvait parler, cet animal, que dirait-il de toi ?",
    "Côté courage : du vrai, ou juste des airs ?",
  ],
  "topic.pets.share": [
    "Je trouve les chats reposants : ils ne font jamais semblant d'être occupés.",
    "J'aime que les animaux vivent tout entiers dans la minute présente.",
  ],
  "topic.home.react": [
    "Un chez-soi raconte beaucoup de la façon dont on veut vivre.",
    "[r] Un coin tranquille, ça vaut cher.",
    "[p] Dans toute maison, il y a un tiroir de câbles mystérieux.",
    "[e] J'espère que tu t'y sens bien.",
  ],
  "topic.home.ask": [
    "C'est quoi, ton coin préféré chez toi ?",
    "Que vois-tu de ta fenêtre ?",
    "Si tu pouvais y changer une chose, ce serait laquelle ?",
    "Tu aimes quand c'est rangé, ou quand ça vit ?",
    "Qu'est-ce qui fait qu'un endroit devient le tien ?",
  ],
  "topic.home.share": [
    "Donne-moi une lampe, une chaise et une fenêtre, et je suis chez moi.",
    "Ce que je préfère, ce sont les cuisines. Tout ce qui est vrai se dit dans les cuisines.",
  ],
  "topic.technology.react": [
    "C'est fou ce qu'on invente, et parfois un peu vertigineux.",
    "[t] Ce qui me fascine, c'est la vitesse à laquelle une merveille devient une habitude.",
    "[p] Tu as essayé d'éteindre et de rallumer ? Pardon, un réflexe.",
    "[r] J'aime quand les choses marchent, tout simplement.",
  ],
  "topic.technology.ask": [
    "Tu travailles sur quoi, ou tu t'amuses avec quoi, en ce moment ?",
    "C'est toi qu'on appelle quand quelque chose tombe en panne ?",
    "De quelle invention ne pourrais-tu pas te passer ?",
    "Qu'est-ce que tu aimerais mieux comprendre ?",
  ],
  "topic.technology.share": [
    "J'aime les outils qui s'effacent quand on s'en sert.",
    "[t] Les vieilles machines me touchent, celles dont on voyait toutes les pièces.",
  ],
  "topic.weekend.react": [
    "Un peu de temps libre, quel luxe.",
    "[p] Le meilleur programme est celui qui survit à une bonne sieste.",
    "[r] Une journée lente, c'est très bien aussi.",
    "[x] J'adore savoir ce que font les gens quand personne ne leur dit quoi faire !",
  ],
  "topic.weekend.ask": [
    "Dans l'idéal, tu le passerais comment, ce temps libre ?",
    "Tu as des projets, ou tu laisses venir ?",
    "Plutôt dehors, ou porte fermée et téléphone éteint ?",
    "Avec qui aimerais-tu le partager ?",
    "Ton dernier jour libre, tu en as fait quoi ?",
  ],
  "topic.weekend.share": [
    "J'aime les journées qui commencent sans réveil et finissent par une marche.",
    "Un après-midi sans programme, c'est ma définition de la richesse.",
  ],
} as const satisfies Partial<Record<PhraseKey, readonly string[]>>;
