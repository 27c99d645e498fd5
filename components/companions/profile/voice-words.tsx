import { useTranslations } from "next-intl";
import { levelOf } from "@/components/companions/profile/trait-bars";
import type { Voice } from "@/lib/companions/schema";

/** A voice in words: "Rather low voice, unhurried, warm". */
export function VoiceWords({ voice }: { voice: Voice }) {
  const t = useTranslations("companions.voiceWords");
  const pitch = levelOf((voice.pitch + 1) / 2);
  // A pace of 0.9 or 1.1 is heard; the scale of traits would call both natural.
  const pace =
    voice.pace < 0.8
      ? 1
      : voice.pace < 0.96
        ? 2
        : voice.pace <= 1.04
          ? 3
          : voice.pace <= 1.2
            ? 4
            : 5;
  const words = [t(`pitch.${pitch}`), t(`pace.${pace}`), t(`warmth.${levelOf(voice.warmth)}`)];
  return <p>{words.join(", ")}</p>;
}
