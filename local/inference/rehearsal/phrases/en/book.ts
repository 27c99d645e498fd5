import type { Phrasebook } from "@/local/inference/rehearsal/phrases/phrasebook";
import { EVENTS_EN } from "./events";
import { MOODS_EN } from "./moods";
import { TALK_EN } from "./talk";
import { TOPICS_EN } from "./topics";

export const ENGLISH_BOOK: Phrasebook = { ...TALK_EN, ...MOODS_EN, ...EVENTS_EN, ...TOPICS_EN };
