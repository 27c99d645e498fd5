import type { Phrasebook } from "@/local/inference/rehearsal/phrases/phrasebook";
import { EVENTS_FR } from "./events";
import { MOODS_FR } from "./moods";
import { TALK_FR } from "./talk";
import { TOPICS_FR } from "./topics";

export const FRENCH_BOOK: Phrasebook = { ...TALK_FR, ...MOODS_FR, ...EVENTS_FR, ...TOPICS_FR };
