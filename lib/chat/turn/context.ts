/** What the database hands to a turn: `private.turn_context`, in the app's own case. */
export interface TurnContext {
  turnId: string;
  conversationId: string;
  accountId: string;
  memberMessageId: string;
  replyMessageId: string;
  /** 1 for the first process that writes this reply; more after a takeover. */
  attempt: number;
  memberText: string;
  locale: "en" | "fr";
  mood: { emotion: string; intensity: number; changedAt: string };
  member: TurnMember;
  companion: CompanionPersona;
  /** Oldest first; 40 to 80 settled messages before the new one. */
  history: { author: "MEMBER" | "COMPANION"; text: string }[];
}

export interface TurnMember {
  name: string;
  locale: string;
  timezone: string;
  /** ISO 3166-1 alpha-2, as declared. */
  country: string | null;
  interests: string[];
}

export interface CompanionPersona {
  companionId: string;
  name: string;
  age: number;
  gender: string;
  traits: Record<string, number>;
  conversationStyles: string[];
  interests: string[];
  tagline: string;
  description: string;
  backstory: string;
  speakingStyle: string;
  exampleDialogue: string;
}

/** The row as SQL writes it. */
export interface TurnContextRow {
  turn_id: string;
  conversation_id: string;
  account_id: string;
  member_message_id: string;
  reply_message_id: string;
  attempt: number;
  member_text: string;
  locale: "en" | "fr";
  emotion: string;
  emotion_intensity: number;
  emotion_changed_at: string;
  member: TurnMember;
  companion: {
    companion_id: string;
    name: string;
    age: number;
    gender: string;
    traits: Record<string, number>;
    conversation_styles: string[];
    interests: string[] | null;
    tagline: string | null;
    description: string | null;
    backstory: string | null;
    speaking_style: string | null;
    example_dialogue: string | null;
  };
  history: { author: "MEMBER" | "COMPANION"; text: string }[];
}

export function toTurnContext(row: TurnContextRow): TurnContext {
  const { companion } = row;
  return {
    turnId: row.turn_id,
    conversationId: row.conversation_id,
    accountId: row.account_id,
    memberMessageId: row.member_message_id,
    replyMessageId: row.reply_message_id,
    attempt: row.attempt,
    memberText: row.member_text,
    locale: row.locale,
    mood: {
      emotion: row.emotion,
      intensity: row.emotion_intensity,
      changedAt: row.emotion_changed_at,
    },
    member: row.member,
    companion: {
      companionId: companion.companion_id,
      name: companion.name,
      age: companion.age,
      gender: companion.gender,
      traits: companion.traits,
      conversationStyles: companion.conversation_styles,
      interests: companion.interests ?? [],
      tagline: companion.tagline ?? "",
      description: companion.description ?? "",
      backstory: companion.backstory ?? "",
      speakingStyle: companion.speaking_style ?? "",
      exampleDialogue: companion.example_dialogue ?? "",
    },
    history: row.history,
  };
}
