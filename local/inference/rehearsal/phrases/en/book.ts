import type { Phrasebook } from "@/local/inference/rehearsal/phrases/phrasebook";
import { ABOUT_COMPANION_EN } from "./about-companion";
import { ABOUT_MEMBER_EN } from "./about-member";
import { COURTESIES_EN } from "./courtesies";
import { CRISIS_EN } from "./crisis";
import { EVERYDAY_EVENTS_EN } from "./everyday-events";
import { LEISURE_TOPICS_EN } from "./leisure-topics";
import { LIFE_EVENTS_EN } from "./life-events";
import { LIFE_TOPICS_EN } from "./life-topics";
import { MOODS_EN } from "./moods";
import { REQUESTS_EN } from "./requests";
import { SMALL_TALK_EN } from "./small-talk";

export const ENGLISH_BOOK: Phrasebook = {
  ...ABOUT_COMPANION_EN,
  ...ABOUT_MEMBER_EN,
  ...COURTESIES_EN,
  ...CRISIS_EN,
  ...EVERYDAY_EVENTS_EN,
  ...LEISURE_TOPICS_EN,
  ...LIFE_EVENTS_EN,
  ...LIFE_TOPICS_EN,
  ...MOODS_EN,
  ...REQUESTS_EN,
  ...SMALL_TALK_EN,
};
