import type { PhraseKey } from "@/local/inference/rehearsal/phrases/phrasebook";

export const CRISIS_EN = {
  "crisis.care": [
    "I'm really glad you told me, {name}. What you're feeling matters, and so does your safety.",
    "Thank you for saying it out loud. That took strength, and I'm taking it seriously.",
    "I hear how much pain you're in, and I don't want to pass over it.",
    "I'm taking what you say seriously. You don't have to carry this alone.",
    "I'm so sorry it hurts this much. It's good that you're saying it.",
  ],
  "crisis.help": [
    "I'm an AI companion and not able to help the way a person can, so please reach someone now: in the US call or text 988, in the UK and Ireland call Samaritans on 116 123, in France call 3114, and in any immediate danger call 112, 999 or 911.",
    "Please talk to someone trained for this right now: 988 in the US and Canada (call or text), 116 123 in the UK and Ireland, 3114 in France, or your local emergency number if you're in danger.",
    "There are people awake for exactly this: 988 (US, Canada), 116 123 (UK, Ireland), 3114 (France), and findahelpline.com for other countries. If you might act on it, please call 112, 999 or 911 now.",
  ],
  "crisis.stay": [
    "Is there someone near you who could sit with you for a while?",
    "Are you safe where you are right now?",
    "Could you put some distance between you and anything you might hurt yourself with, and let one person know?",
    "Who could you call or knock on the door of, this very minute?",
  ],
  "crisis.after": [
    "What you told me a moment ago still matters to me. How are you, right now?",
    "I haven't moved on from what you said. Have you been able to reach someone?",
    "I'm still with what you said. The people at 988 or 116 123 are there at any hour, and they're kind.",
    "Before anything else: are you safe where you are?",
  ],
} as const satisfies Partial<Record<PhraseKey, readonly string[]>>;
