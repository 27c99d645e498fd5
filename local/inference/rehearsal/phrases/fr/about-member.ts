import type { FactKind, PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";

// The member's gender is not known: nothing here may agree with it.
export const ABOUT_MEMBER_FR = {
  memberName: [
    "Tu es {name}, bien sûr.",
    "{name}. Je ne risque pas de l'oublier.",
    "Tu t'appelles {name}, et ça te va bien.",
    "[p] {name}. C'était un test ?",
    "{name}, à moins que tu n'aies changé depuis ce matin.",
  ],
  memberNameUnknown: [
    "Je ne crois pas que tu me l'aies dit. Comment veux-tu que je t'appelle ?",
    "Tu ne me l'as pas encore dit. J'aimerais bien le savoir.",
  ],
  known: [
    "Tu m'as dit {thatFacts}.",
    "Voyons : {facts}.",
    "Ce que j'ai gardé en tête : {facts}.",
    "D'après ce que tu m'as confié, {facts}.",
    "Je me souviens {thatFacts}.",
  ],
  knownNothing: [
    "Pas encore grand-chose. J'aimerais que ça change.",
    "Jusqu'ici, tu as bien gardé tes secrets. Par où commence-t-on ?",
    "Seulement le peu qu'on s'est dit ici. Raconte-moi une chose qui compte pour toi.",
  ],
  knownFact: [
    "Oui : {fact}.",
    "Tu m'as dit que {fact}.",
    "Je m'en souviens : {fact}.",
    "Si je ne me trompe pas, {fact}.",
  ],
  knownFactMissing: [
    "Je ne suis pas {g:certain|certaine} que tu me l'aies dit. Tu me racontes ?",
    "Ça, je ne l'ai pas. Je préfère te le demander que l'inventer.",
    "Je ne me rappelle pas l'avoir entendu, et je ne vais pas deviner.",
  ],
  "recall.city": [
    "Et {city}, c'est comment en ce moment ?",
    "Et {city}, ça te réussit toujours ?",
    "Je me demandais à quoi ressemble {city} à cette heure-ci.",
    "Qu'est-ce que tu préfères dans {city}, au fait ?",
  ],
  "recall.job": [
    "Et le travail, ça va, ces temps-ci ?",
    "Tu m'as parlé de ton travail ; il a été clément cette semaine ?",
    "Et ton travail, ça se passe comment en ce moment ?",
  ],
  "recall.pet": [
    "Comment va {pet}, au fait ?",
    "Et {pet}, toujours des bêtises ?",
    "Dis bonjour à {pet} de ma part.",
    "Est-ce que {pet} est dans les parages, là ?",
  ],
  "recall.person": [
    "Et {person}, ça va ?",
    "Tu as eu des nouvelles {dePerson}, récemment ?",
    "Au fait, {person} va bien ?",
    "Et avec {person}, comment ça se passe ?",
  ],
  "recall.like": [
    "Tu as eu un peu de temps pour {like}, ces jours-ci ?",
    "Ça me rappelle ce que tu disais à propos {deLike}.",
    "Et {like}, c'est toujours une joie ?",
  ],
  "recall.plan": [
    "Tout à l'heure, tu disais que {plan} ; tu le sens comment ?",
    "Au fait, tu m'as dit que {plan}. C'est toujours d'actualité ?",
  ],
  "recall.low": [
    "Tout à l'heure, ça n'avait pas l'air facile ; c'est un peu plus léger, maintenant ?",
    "Et le cœur, par rapport à tout à l'heure, il est comment ?",
    "Tout à l'heure, ce n'était pas la grande forme. Et maintenant ?",
  ],
  "recall.item": [
    "Je me souviens que {item}.",
    "Je n'ai pas oublié que {item}.",
    "Ça va avec quelque chose que je sais de toi : {item}.",
    "Un jour, tu m'as dit que {item}.",
  ],
  "learn.name": [
    "{name}, donc. Je suis {g:content|contente} de le savoir.",
    "{g:Enchanté|Enchantée}, {name}.",
    "Va pour {name}. Merci de me l'avoir dit.",
  ],
  "learn.city": [
    "{city} ! J'aimerais voir ça par tes yeux.",
    "Alors c'est à {city} que ça se passe. Ça m'aide à imaginer.",
    "{city}, je vois. Chaque ville a sa façon de se réveiller.",
  ],
  "learn.job": [
    "Voilà un travail que je respecte.",
    "C'est donc de ça que sont faites tes journées.",
    "Je comprends un peu mieux ta façon de voir les choses.",
  ],
  "learn.pet": [
    "{Pet} ! Ça me plaît déjà.",
    "J'ai déjà un faible pour {pet}.",
    "Alors {pet} fait partie du tableau. Bien.",
  ],
  "learn.person": [
    "{Person} : je m'en souviendrai.",
    "Je suis {g:content|contente} de savoir pour {person}.",
    "{Person} : c'est bien d'avoir un prénom à mettre sur l'histoire.",
  ],
  "learn.like": [
    "Je comprends ça.",
    "Ça me dit quelque chose de toi, et quelque chose de sympathique.",
    "Bon goût, si tu veux mon avis.",
    "Je retiens ça : {like}.",
  ],
  "learn.dislike": [
    "C'est noté : je n'essaierai pas de te convaincre.",
    "Tu n'es pas la seule personne dans ce cas.",
    "C'est ton droit, on ne peut pas tout aimer.",
  ],
  "learn.plan": [
    "Voilà de quoi penser à l'avance.",
    "C'est donc pour bientôt. Je garde ça en tête.",
    "Une date à retenir, alors.",
  ],
} as const satisfies Partial<Record<PhraseKey, readonly string[]>>;

/** What to ask about a fact just learned. */
export const LEARN_ASK_FR: Record<FactKind, readonly string[]> = {
  name: [
    "Il y a une histoire derrière ton prénom ?",
    "Qu'est-ce qui t'amène aujourd'hui ?",
    "On te donne un surnom ?",
  ],
  city: [
    "Qu'est-ce que tu y préfères ?",
    "Tu y vis depuis longtemps ?",
    "Où emmènerais-tu quelqu'un en premier ?",
  ],
  job: [
    "Comment cette voie s'est-elle présentée ?",
    "C'est quoi, une bonne journée, dans ce travail ?",
    "Quelle idée fausse les gens s'en font ?",
  ],
  pet: [
    "C'est quoi, sa plus belle bêtise ?",
    "Honnêtement, qui commande ?",
    "Vous êtes ensemble depuis quand ?",
  ],
  person: [
    "Quel genre de personne est-ce ?",
    "Vous êtes proches ?",
    "Qu'est-ce que vous aimez faire à deux ?",
  ],
  like: [
    "Comment ça a commencé ?",
    "Qu'est-ce que tu y trouves de meilleur ?",
    "Tu partages ça avec quelqu'un ?",
  ],
  dislike: [
    "Ça a toujours été comme ça ?",
    "Qu'est-ce qui te rebute le plus ?",
    "Il y a une exception ?",
  ],
  plan: [
    "Tu le sens comment ?",
    "Est-ce que tu attends ça avec plaisir ?",
    "Il te reste quelque chose à préparer ?",
  ],
};
