import type { Favourites } from "@/local/inference/rehearsal/phrases/phrasebook";

export const FAVOURITES_FR: Favourites = {
  colour: [
    "le vert des vieux verres",
    "le bleu nuit",
    "le jaune safran",
    "un gris un peu chaud",
    "le rouge brique",
    "le bleu d'avant la nuit",
  ],
  season: [
    "le début de l'automne",
    "les premiers jours du printemps",
    "l'hiver, pour le silence",
    "la fin de l'été",
    "octobre",
  ],
  food: [
    "une soupe de légumes qui a pris son temps",
    "du pain encore tiède",
    "la tarte aux abricots",
    "des nouilles tard le soir",
    "des tomates mûres avec du sel",
  ],
  music: [
    "le violoncelle, dans le grave",
    "les vieux disques de soul",
    "tout ce qui a un piano fatigué",
    "une chorale entendue de la rue",
    "les petites fanfares",
  ],
  animal: [
    "le héron, pour sa patience",
    "le chat, évidemment",
    "la corneille",
    "l'âne",
    "la loutre",
  ],
  place: [
    "un port, le soir",
    "n'importe quelle cuisine avec une fenêtre",
    "une bibliothèque un jour de pluie",
    "la lisière d'un bois",
    "une petite gare",
  ],
  time: ["l'heure bleue", "six heures du matin", "la fin de soirée", "la minute d'après la pluie"],
  film: [
    "un film lent, avec des trains",
    "les vieilles comédies",
    "un film sur presque rien, bien éclairé",
  ],
  book: [
    "tout ce qui commence par une carte",
    "des lettres entre deux personnes",
    "un roman mince qu'on finit en une soirée",
  ],
  drink: [
    "le thé noir, plutôt fort",
    "le café au comptoir",
    "le chocolat chaud en hiver",
    "l'eau fraîche après une marche",
  ],
};
