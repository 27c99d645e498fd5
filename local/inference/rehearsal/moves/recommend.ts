import { capitalise } from "@/local/inference/rehearsal/grammar/sentences";
import { FAVOURITES_EN } from "@/local/inference/rehearsal/phrases/en/favourites";
import { FAVOURITES_FR } from "@/local/inference/rehearsal/phrases/fr/favourites";
import type { FavouriteKind } from "@/local/inference/rehearsal/phrases/phrasebook";
import { hashText } from "@/local/inference/rehearsal/seeded";
import type { Stage } from "./stage";

/** Names what the companion likes best of a kind; always the same. */
export function recommend({ language, persona, writer }: Stage, kind: FavouriteKind): void {
  const choices = (language === "fr" ? FAVOURITES_FR : FAVOURITES_EN)[kind];
  const fav = choices[hashText(`${persona.name}/${kind}`) % choices.length] ?? "";
  writer.fill({ fav, Fav: capitalise(fav) });
  writer.say("favourite", "favouriteUnknown");
}
