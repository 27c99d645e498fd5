import type { Favourites } from "@/local/inference/rehearsal/phrases/phrasebook";

export const FAVOURITES_EN: Favourites = {
  colour: [
    "the green of old glass",
    "dark blue",
    "saffron yellow",
    "a warm grey",
    "brick red",
    "the blue just before night",
  ],
  season: [
    "early autumn",
    "the first days of spring",
    "winter, for the quiet",
    "late summer",
    "October",
  ],
  food: [
    "a slow vegetable soup",
    "bread that's still warm",
    "apricot tart",
    "noodles late at night",
    "ripe tomatoes with salt",
  ],
  music: [
    "a cello, played low",
    "old soul records",
    "anything with a tired piano",
    "choirs heard from outside",
    "small brass bands",
  ],
  animal: ["the heron, for its patience", "cats, of course", "the crow", "donkeys", "otters"],
  place: [
    "a harbour in the evening",
    "any kitchen with a window",
    "a library on a wet day",
    "the edge of a wood",
    "a small station",
  ],
  time: ["the blue hour", "six in the morning", "late evening", "the minute after the rain"],
  film: [
    "a slow one, with trains in it",
    "the old comedies",
    "a film about nearly nothing, well lit",
  ],
  book: [
    "anything with a map at the front",
    "letters between two people",
    "a thin novel one can finish in an evening",
  ],
  drink: [
    "black tea, rather strong",
    "coffee at the counter",
    "hot chocolate in winter",
    "cold water after a walk",
  ],
};
