import type {
  AllowanceView,
  ChatMessageView,
  ConversationView,
  MessagePage,
  NoticeKind,
  TurnEvent,
} from "@/lib/chat/schema";
import type { Failure } from "@/lib/kernel/errors";

/** A reply on its way. */
export interface ActiveTurn {
  /** Null until the server named it. */
  turnId: string | null;
  replyId: string;
  memberId: string;
  /** Text to give back to the composer should the turn be refused. */
  text: string | null;
}

export interface RoomState {
  messages: ChatMessageView[];
  olderCursor: string | null;
  isCutByPlan: boolean;
  turn: ActiveTurn | null;
  mood: { emotion: string; intensity: number };
  allowance: AllowanceView;
  notice: NoticeKind | null;
  failure: Failure | null;
  hotline: NonNullable<Failure["hotline"]> | null;
  /** A finished reply, for the screen reader: said once, whole. */
  announcement: string;
}

export function initialState(conversation: ConversationView, page: MessagePage): RoomState {
  return {
    messages: page.messages,
    olderCursor: page.olderCursor,
    isCutByPlan: page.isCutByPlan,
    turn: null,
    mood: { emotion: conversation.emotion, intensity: conversation.emotionIntensity },
    allowance: conversation.allowance,
    notice: conversation.notice,
    failure: null,
    hotline: null,
    announcement: "",
  };
}

function localMessage(
  messageId: string,
  author: ChatMessageView["author"],
  text: string,
  parentId: string | null,
): ChatMessageView {
  return {
    messageId,
    parentId,
    author,
    text,
    status: "PENDING",
    emotion: null,
    voice: null,
    turnId: null,
    errorCode: null,
    createdAt: new Date().toISOString(),
    siblings: [messageId],
  };
}

/** The room while a turn is on its way: the member's words at once, and a place for the reply. */
export function withPendingTurn(
  state: RoomState,
  key: string,
  kind: "send" | "edit" | "regenerate" | "retry",
  text: string | null,
  targetId: string | null,
): RoomState {
  const targetIndex =
    targetId === null ? -1 : state.messages.findIndex((message) => message.messageId === targetId);
  const kept = targetIndex === -1 ? state.messages : state.messages.slice(0, targetIndex);
  const replyId = `reply:${key}`;
  const isNewText = (kind === "send" || kind === "edit") && text !== null;
  const memberId = isNewText ? `member:${key}` : (kept.at(-1)?.messageId ?? "");
  return {
    ...state,
    messages: [
      ...kept,
      ...(isNewText
        ? [localMessage(memberId, "MEMBER", text, kept.at(-1)?.messageId ?? null)]
        : []),
      localMessage(replyId, "COMPANION", "", memberId),
    ],
    turn: { turnId: null, replyId, memberId, text },
    failure: null,
    hotline: null,
    announcement: "",
  };
}

/** Watches a turn that is already in the list, or adds a place for it. */
export function withJoinedTurn(state: RoomState, turnId: string): RoomState {
  const reply = state.messages.find(
    (message) => message.turnId === turnId && message.author === "COMPANION",
  );
  const replyId = reply?.messageId ?? `reply:${turnId}`;
  return {
    ...state,
    messages: reply
      ? state.messages
      : [
          ...state.messages,
          localMessage(replyId, "COMPANION", "", state.messages.at(-1)?.messageId ?? null),
        ],
    turn: { turnId, replyId, memberId: reply?.parentId ?? "", text: null },
    failure: null,
  };
}

function replace(
  state: RoomState,
  messageId: string,
  change: Partial<ChatMessageView>,
): ChatMessageView[] {
  return state.messages.map((message) =>
    message.messageId === messageId ? { ...message, ...change } : message,
  );
}

/** Gives local messages the ids the server made; drops them when the list already holds those. */
function named(
  state: RoomState,
  turn: ActiveTurn,
  event: Extract<TurnEvent, { type: "turn" }>,
): RoomState {
  const known = new Set(state.messages.map((message) => message.messageId));
  const rename = (message: ChatMessageView): ChatMessageView[] => {
    const realId =
      message.messageId === turn.replyId
        ? event.replyMessageId
        : message.messageId === turn.memberId
          ? event.memberMessageId
          : null;
    if (realId === null || realId === message.messageId) return [message];
    if (known.has(realId)) return [];
    const parentId = message.messageId === turn.replyId ? event.memberMessageId : message.parentId;
    return [{ ...message, messageId: realId, parentId, turnId: event.turnId, siblings: [realId] }];
  };
  return {
    ...state,
    messages: state.messages.flatMap(rename),
    turn: {
      ...turn,
      turnId: event.turnId,
      replyId: event.replyMessageId,
      memberId: event.memberMessageId,
    },
    notice: event.notice ?? state.notice,
  };
}

/** The room without the messages a turn added: it was refused, or never reached the server. */
export function withoutTurn(state: RoomState, failure: Failure): RoomState {
  const { turn } = state;
  if (!turn) return { ...state, failure };
  const gone = new Set(turn.text === null ? [turn.replyId] : [turn.replyId, turn.memberId]);
  return {
    ...state,
    messages: state.messages.filter((message) => !gone.has(message.messageId)),
    turn: null,
    failure,
    hotline: failure.hotline ?? null,
  };
}

/** One event of a turn, applied. Pure. */
export function applyEvent(state: RoomState, event: TurnEvent): RoomState {
  const { turn } = state;
  if (!turn) return state;
  switch (event.type) {
    case "turn":
      return named(state, turn, event);
    case "delta": {
      const text = state.messages.find((message) => message.messageId === turn.replyId)?.text ?? "";
      // Offsets make a repeated piece harmless.
      return {
        ...state,
        messages: replace(state, turn.replyId, { text: text.slice(0, event.at) + event.text }),
      };
    }
    case "mood":
      return { ...state, mood: { emotion: event.emotion, intensity: event.intensity } };
    case "end": {
      if (event.state === "REFUSED") {
        return withoutTurn(state, {
          code: event.code ?? "internal",
          ...(event.hotline ? { hotline: event.hotline } : {}),
        });
      }
      const reply = state.messages.find((message) => message.messageId === turn.replyId);
      const messages = replace(state, turn.replyId, {
        status: event.state === "COMPLETED" ? "COMPLETE" : event.state,
        errorCode: event.code,
        voice: event.voice ?? reply?.voice ?? null,
      });
      const isCharged = event.state !== "FAILED" && (reply?.text ?? "") !== "";
      return {
        ...state,
        messages: messages.map((message) =>
          message.messageId === turn.memberId && message.status === "PENDING"
            ? { ...message, status: "COMPLETE" }
            : message,
        ),
        turn: null,
        allowance: isCharged
          ? { ...state.allowance, used: state.allowance.used + 1 }
          : state.allowance,
        announcement: reply?.text ?? "",
      };
    }
  }
}

/** A page fresh from the server, laid over what is shown; older pages already read stay. */
export function withFreshPage(state: RoomState, page: MessagePage): RoomState {
  const firstId = page.messages[0]?.messageId;
  const overlap = state.messages.findIndex((message) => message.messageId === firstId);
  const keepsOlder = overlap > 0;
  return {
    ...state,
    messages: keepsOlder ? [...state.messages.slice(0, overlap), ...page.messages] : page.messages,
    olderCursor: keepsOlder ? state.olderCursor : page.olderCursor,
    isCutByPlan: keepsOlder ? state.isCutByPlan : page.isCutByPlan,
  };
}

export function withOlderPage(state: RoomState, page: MessagePage): RoomState {
  const known = new Set(state.messages.map((message) => message.messageId));
  return {
    ...state,
    messages: [
      ...page.messages.filter((message) => !known.has(message.messageId)),
      ...state.messages,
    ],
    olderCursor: page.olderCursor,
    isCutByPlan: page.isCutByPlan,
  };
}
