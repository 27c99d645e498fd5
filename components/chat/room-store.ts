import { createStore, type StoreApi } from "zustand/vanilla";
import { type OutgoingTurn, outbox } from "@/components/chat/outbox";
import {
  applyEvent,
  initialState,
  type RoomState,
  withFreshPage,
  withJoinedTurn,
  withOlderPage,
  withoutTurn,
  withPendingTurn,
} from "@/components/chat/room-state";
import { beginTurn, joinTurn, requestStop, TurnFailure } from "@/components/chat/turn-client";
import { readMessages, selectBranch } from "@/lib/chat/actions";
import type { ConversationView, MessagePage, TurnEvent, TurnRequest } from "@/lib/chat/schema";

export interface Room {
  store: StoreApi<RoomState>;
  /** What the composer holds; survives a reload. */
  draft: StoreApi<{ text: string }>;
  send(text: string): void;
  edit(messageId: string, text: string): void;
  regenerate(replyId: string): void;
  retry(replyId: string): void;
  stop(): void;
  showAlternative(messageId: string): Promise<void>;
  loadOlder(): Promise<void>;
  refresh(): Promise<void>;
  dismissFailure(): void;
  dismissNotice(): void;
  /** Starts what must run in a browser; returns the way to end it. */
  mount(initialRunningTurnId: string | null): () => void;
}

/** One conversation on screen: its state, and the only place that talks to the turn's endpoints. */
export function createRoom(conversation: ConversationView, page: MessagePage): Room {
  const { conversationId } = conversation;
  const store = createStore<RoomState>(() => initialState(conversation, page));
  const draft = createStore<{ text: string }>(() => ({ text: "" }));
  let lifetime = new AbortController();
  let channel: BroadcastChannel | null = null;
  let isReading = false;

  /** Events arrive many a frame; the screen is painted once. */
  let queue: TurnEvent[] = [];
  let frame = 0;
  const flush = () => {
    frame = 0;
    const events = queue;
    queue = [];
    store.setState(events.reduce(applyEvent, store.getState()));
  };
  const push = (event: TurnEvent) => {
    queue.push(event);
    if (event.type !== "delta") {
      cancelAnimationFrame(frame);
      flush();
    } else if (frame === 0) {
      frame = requestAnimationFrame(flush);
      // A hidden tab paints no frames, but what was said must still arrive.
      if (document.hidden) setTimeout(() => frame !== 0 && flush(), 100);
    }
  };

  const giveBack = (text: string | null) => {
    if (text !== null && draft.getState().text === "") draft.setState({ text });
  };

  async function consume(events: AsyncGenerator<TurnEvent>, isSimpleSend: boolean): Promise<void> {
    const mine = lifetime.signal;
    try {
      for await (const event of events) {
        if (mine.aborted) return;
        const text = store.getState().turn?.text ?? null;
        push(event);
        if (event.type === "turn") {
          outbox.clear(conversationId);
          channel?.postMessage(conversationId);
        }
        if (event.type === "end") {
          if (event.state === "REFUSED") {
            outbox.clear(conversationId);
            giveBack(text);
          }
          channel?.postMessage(conversationId);
          if (!isSimpleSend || event.state !== "COMPLETED") await refresh();
        }
      }
    } catch (error) {
      if (mine.aborted) return;
      const failure = error instanceof TurnFailure ? error.failure : { code: "internal" };
      const { turn } = store.getState();
      if (turn?.turnId) {
        // The reply goes on at the server: nothing is lost, it will be there on the next look.
        store.setState({ ...store.getState(), turn: null, failure });
        return;
      }
      giveBack(turn?.text ?? null);
      outbox.clear(conversationId);
      store.setState(withoutTurn(store.getState(), failure));
      if (turn?.text === null) await refresh();
      if (failure.code === "turn_running" && failure.turnId) join(failure.turnId);
    }
  }

  function run(request: TurnRequest, targetId: string | null): void {
    if (store.getState().turn) return;
    const text = "text" in request ? request.text : null;
    if (request.kind === "send" || request.kind === "edit") outbox.keep(request);
    store.setState(withPendingTurn(store.getState(), request.key, request.kind, text, targetId));
    void consume(beginTurn(request, lifetime.signal), request.kind === "send");
  }

  function join(turnId: string): void {
    if (store.getState().turn) return;
    store.setState(withJoinedTurn(store.getState(), turnId));
    void consume(joinTurn(turnId, lifetime.signal), false);
  }

  function resend(outgoing: OutgoingTurn): void {
    run(outgoing, outgoing.kind === "edit" ? outgoing.messageId : null);
  }

  async function refresh(): Promise<void> {
    if (store.getState().turn) return;
    const result = await readMessages({ conversationId, before: null }).catch(() => null);
    if (!result?.ok || store.getState().turn) return;
    store.setState(withFreshPage(store.getState(), result.data));
    const tail = store.getState().messages.at(-1);
    if (tail?.status === "PENDING" && tail.turnId) join(tail.turnId);
  }

  const base = () => ({ conversationId, key: crypto.randomUUID() });

  return {
    store,
    draft,
    send: (text) => run({ kind: "send", ...base(), text }, null),
    edit: (messageId, text) => run({ kind: "edit", ...base(), messageId, text }, messageId),
    regenerate: (messageId) => run({ kind: "regenerate", ...base(), messageId }, messageId),
    retry: (messageId) => run({ kind: "retry", ...base(), messageId }, messageId),
    stop() {
      const turnId = store.getState().turn?.turnId;
      if (turnId) void requestStop(turnId);
    },
    async showAlternative(messageId) {
      if (store.getState().turn) return;
      const result = await selectBranch({ conversationId, messageId }).catch(() => null);
      if (result?.ok) store.setState(withFreshPage(store.getState(), result.data));
      else store.setState({ ...store.getState(), failure: result?.failure ?? { code: "network" } });
      channel?.postMessage(conversationId);
    },
    async loadOlder() {
      const before = store.getState().olderCursor;
      if (!before || isReading) return;
      isReading = true;
      const result = await readMessages({ conversationId, before }).catch(() => null);
      isReading = false;
      if (result?.ok) store.setState(withOlderPage(store.getState(), result.data));
    },
    refresh,
    dismissFailure: () => store.setState({ ...store.getState(), failure: null, hotline: null }),
    dismissNotice: () => store.setState({ ...store.getState(), notice: null }),
    mount(initialRunningTurnId) {
      lifetime = new AbortController();
      draft.setState({ text: outbox.findDraft(conversationId) });
      const unsubscribeDraft = draft.subscribe(({ text }) =>
        outbox.keepDraft(conversationId, text),
      );
      if ("BroadcastChannel" in window) {
        channel = new BroadcastChannel("nexus-chat");
        channel.onmessage = (message: MessageEvent<string>) => {
          if (message.data === conversationId) void refresh();
        };
      }
      const onReturn = () => {
        if (document.visibilityState === "visible") void refresh();
      };
      document.addEventListener("visibilitychange", onReturn);
      window.addEventListener("online", onReturn);

      const outgoing = outbox.find(conversationId);
      if (outgoing) resend(outgoing);
      else if (initialRunningTurnId) join(initialRunningTurnId);

      return () => {
        lifetime.abort();
        channel?.close();
        channel = null;
        unsubscribeDraft();
        document.removeEventListener("visibilitychange", onReturn);
        window.removeEventListener("online", onReturn);
        // What was not named yet stays in the outbox and comes back from there.
        const { messages } = store.getState();
        store.setState({
          ...store.getState(),
          turn: null,
          messages: messages.filter(({ messageId }) => !/^(?:member|reply):/.test(messageId)),
        });
      };
    },
  };
}
