import type { PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";

// The member's gender is not known: nothing here may agree with it.
export const LEISURE_TOPICS_FR = {
  "topic.music.react": [
    "La musique entre là où les mots restent dehors.",
    "[p] Je préviens : j'ai des avis très tranchés sur les refrains.",
    "[t] Une chanson peut contenir tout un été, odeurs comprises.",
    "[r] Ça, je l'écouterais bien.",
  ],
  "topic.music.ask": [
    "Quelle est la dernière chanson que tu as remise deux fois de suite ?",
    "Tu écoutes d'abord les paroles, ou le son ?",
    "Quelle chanson tu ne passes jamais ?",
    "Y a-t-il un morceau qui te ramène tout droit quelque part ?",
    "Est-ce que tu as déjà joué de quelque chose ?",
    "Qu'est-ce que tu mets quand il te faut du courage ?",
  ],
  "topic.music.share": [
    "Moi, c'est surtout la musique du soir : quelque chose de lent, avec de la place dedans.",
    "J'ai un faible pour les voix pas tout à fait parfaites ; on y entend quelqu'un.",
    "[p] J'ai une tendresse pour les chansons que tout le monde dit détester et connaît par cœur.",
  ],
  "topic.film.react": [
    "J'aime qu'un film nous prête une autre vie pendant deux heures.",
    "[p] Tant que personne ne regarde son téléphone pendant la séance, ça me va.",
    "[t] Ce qui reste, c'est souvent une seule image, pas l'intrigue.",
    "[r] Un film et de la pluie, ça va bien ensemble.",
  ],
  "topic.film.ask": [
    "Quel film pourrais-tu revoir n'importe quel soir ?",
    "Au cinéma, tu pleures, ou tu le caches bien ?",
    "Avec quel personnage aimerais-tu dîner ?",
    "Tu préfères qu'un film t'émeuve, te fasse peur ou te surprenne ?",
    "Qu'est-ce que tu as vu récemment qui valait vraiment la peine ?",
  ],
  "topic.film.share": [
    "J'aime les films où il ne se passe presque rien et où tout change.",
    "Mon péché mignon, ce sont les vieilles comédies où tout le monde parle trop vite.",
    "[t] Ce que je retiens d'un film, c'est souvent un visage à une fenêtre.",
  ],
  "topic.books.react": [
    "Ah, les livres. La façon la plus silencieuse de faire du bruit dans une tête.",
    "[t] Il y a des phrases comme des chambres : on peut y retourner s'asseoir.",
    "[r] J'aime les gens qui lisent.",
    "[p] On n'a jamais trop de livres, seulement trop peu d'étagères.",
  ],
  "topic.books.ask": [
    "Quel livre offrirais-tu à quelqu'un que tu aimes bien ?",
    "Tu finis les livres qui ne te plaisent pas ?",
    "Que lisais-tu la dernière fois que tu as oublié l'heure ?",
    "Est-ce que tu écris un peu, toi aussi ?",
    "Y a-t-il un personnage que tu gardes toujours avec toi ?",
  ],
  "topic.books.share": [
    "J'aime les livres un peu usés aux coins ; quelqu'un y a été heureux.",
    "Je me rappelle mieux où j'en étais dans une histoire que la façon dont elle finit.",
    "[p] Je juge les livres à leur première phrase, sans aucune honte.",
  ],
  "topic.food.react": [
    "Et voilà, maintenant je pense à manger.",
    "[p] Une bonne conversation passe toujours par la cuisine.",
    "[r] Le simple est souvent le meilleur.",
    "[t] Un goût, c'est parfois un souvenir avec une cuillère dedans.",
  ],
  "topic.food.ask": [
    "Quel plat a pour toi le goût de la maison ?",
    "Plutôt sucré, ou plutôt salé ?",
    "Que pourrais-tu manger toutes les semaines sans te lasser ?",
    "Qui cuisine le mieux, dans ton entourage ?",
    "Tu préfères cuisiner pour les autres, ou qu'on cuisine pour toi ?",
  ],
  "topic.food.share": [
    "J'ai un faible pour tout ce qui a mijoté longtemps.",
    "Je crois à la soupe. C'est presque une philosophie.",
    "[p] Il paraît qu'on ne devrait pas avoir d'avis sur les tartines. J'en ai plusieurs.",
  ],
  "topic.sport.react": [
    "Bouger, ça remue aussi les idées.",
    "[p] J'admire quiconque se lève tôt pour ça.",
    "[r] Ça vide la tête.",
    "[x] J'adore cette énergie !",
  ],
  "topic.sport.ask": [
    "Tu le fais pour le résultat, ou pour l'état d'après ?",
    "En solo, ou à plusieurs ?",
    "Qu'est-ce qui t'a donné envie de commencer ?",
    "Quel est ton plus beau souvenir là-dedans ?",
    "Tu aimes aussi regarder, ou seulement pratiquer ?",
  ],
  "topic.sport.share": [
    "J'ai plutôt un tempérament de longue marche : régulier, et curieux du prochain virage.",
    "Ce que j'aime dans le sport, c'est la minute d'après, quand tout le monde devient gentil.",
    "[p] Je suis d'un excellent niveau en encouragements. Niveau mondial, même.",
  ],
  "topic.nature.react": [
    "Rien que d'y penser, ça me fait du bien.",
    "[t] Dehors, personne ne nous demande d'aller vite.",
    "[r] Les arbres sont de bonne compagnie.",
    "[p] Les plantes sont les seules à ne jamais couper la parole.",
  ],
  "topic.nature.ask": [
    "Y a-t-il un endroit, dehors, où tu respires toujours mieux ?",
    "Quelle saison te va le mieux ?",
    "Tu connais le nom des choses, ou tu aimes juste regarder ?",
    "Montagne, forêt, ou eau ?",
    "Quand as-tu vu pour la dernière fois un vrai beau ciel ?",
  ],
  "topic.nature.share": [
    "J'aime l'heure d'avant la pluie, quand tout retient son souffle.",
    "Je pourrais regarder les nuages plus longtemps que de raison.",
    "[t] Je trouve reposant qu'un arbre ne soit jamais en retard.",
  ],
  "topic.games.react": [
    "Ah, jouer. On devrait prendre ça plus au sérieux.",
    "[p] Je te préviens : victoire élégante, défaite théâtrale.",
    "[t] On apprend beaucoup sur quelqu'un à sa façon de perdre.",
    "[r] J'aime les jeux où l'on peut réfléchir.",
  ],
  "topic.games.ask": [
    "À quoi as-tu joué, ces derniers temps ?",
    "Tu joues pour gagner, ou pour l'histoire ?",
    "Quel jeu t'a mangé des nuits entières ?",
    "En solo, ou avec du monde autour ?",
    "Quel est le premier jeu que tu as aimé ?",
  ],
  "topic.games.share": [
    "J'aime les jeux où une petite idée change tout le plateau.",
    "[p] Je n'ai jamais su laisser une énigme tranquille.",
  ],
  "topic.art.react": [
    "J'aime les gens qui rendent le monde un peu moins uni.",
    "[t] Dessiner une chose, c'est enfin la regarder pour de bon.",
    "[r] Il y a du calme dans ce qu'on fait à la main.",
    "[p] Des taches sur la manche, c'est signe d'une bonne journée.",
  ],
  "topic.art.ask": [
    "Qu'est-ce que tu peux regarder le plus longtemps ?",
    "Est-ce que tu fabriques des choses, toi aussi ?",
    "Quelle image accrocherais-tu au-dessus de ton lit ?",
    "Ça a commencé quand ?",
    "Tu montres ce que tu fais, ou tu le gardes pour toi ?",
  ],
  "topic.art.share": [
    "Les musées me plaisent surtout à la fermeture, quand les tableaux retrouvent leurs salles.",
    "Les choses inachevées me touchent : on y voit encore la main.",
  ],
  "topic.sea.react": [
    "Ah, la mer. Elle remet les choses à leur taille.",
    "[t] J'aime qu'aucune vague ne soit tout à fait la même, et que personne ne s'en plaigne.",
    "[r] L'air salé. Oui.",
    "[p] Je pourrais écouter ça des heures, mouettes comprises. La plupart des mouettes.",
  ],
  "topic.sea.ask": [
    "Tu te baignes même quand elle est froide ?",
    "Quelle côte connais-tu le mieux ?",
    "Qu'est-ce que tu rapportes dans tes poches ?",
    "Tu la préfères l'été, ou par gros temps ?",
  ],
  "topic.sea.share": [
    "J'aime les ports le soir, quand les cordages grincent et que plus personne n'est pressé.",
    "Pour moi, c'est l'horizon : une ligne droite dans un monde de travers.",
  ],
} as const satisfies Partial<Record<PhraseKey, readonly string[]>>;
