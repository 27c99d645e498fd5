import type { Phrasebook } from "@/local/inference/rehearsal/phrases/phrasebook";
import { ABOUT_COMPANION_FR } from "./about-companion";
import { ABOUT_MEMBER_FR } from "./about-member";
import { COURTESIES_FR } from "./courtesies";
import { CRISIS_FR } from "./crisis";
import { EVERYDAY_EVENTS_FR } from "./everyday-events";
import { LEISURE_TOPICS_FR } from "./leisure-topics";
import { LIFE_EVENTS_FR } from "./life-events";
import { LIFE_TOPICS_FR } from "./life-topics";
import { MOODS_FR } from "./moods";
import { REQUESTS_FR } from "./requests";
import { SMALL_TALK_FR } from "./small-talk";

export const FRENCH_BOOK: Phrasebook = {
  ...ABOUT_COMPANION_FR,
  ...ABOUT_MEMBER_FR,
  ...COURTESIES_FR,
  ...CRISIS_FR,
  ...EVERYDAY_EVENTS_FR,
  ...LEISURE_TOPICS_FR,
  ...LIFE_EVENTS_FR,
  ...LIFE_TOPICS_FR,
  ...MOODS_FR,
  ...REQUESTS_FR,
  ...SMALL_TALK_FR,
};
