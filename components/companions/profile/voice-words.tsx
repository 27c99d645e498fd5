import { useTranslations } from "next-intl";
import { levelOf, paceLevelOf, pitchLevelOf } from "@/components/companions/profile/trait-level";
import type { Voice } from "@/lib/companions/schema";

/** A voice in words: "Rather low voice, unhurried, warm". */
export function VoiceWords({ voice }: { voice: Voice }) {
  const t = useTranslations("companions.voiceWords");
  const words = [
    t(`pitch.${pitchLevelOf(voice.pitch)}`),
    t(`pace.${paceLevelOf(voice.pace)}`),
    t(`warmth.${levelOf(voice.warmth)}`),
  ];
  return <p>{words.join(", ")}</p>;
}
