"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { MessageItem } from "@/components/chat/message-item";
import { useRoom, useRoomState } from "@/components/chat/room-context";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import type { ChatMessageView } from "@/lib/chat/schema";

/** Distance from the top at which the page above is fetched, so that reading rarely waits. */
const FETCH_AHEAD_PX = 1_200;
/** Messages drawn before the browser can measure: about a screen. */
const FIRST_PAINT = 12;

const COLUMN = "mx-auto w-full max-w-3xl px-4";

/** What stands above the oldest message shown. */
function Beginning({ children }: { children: ReactNode }) {
  const t = useTranslations("chat");
  const isCutByPlan = useRoomState((state) => state.isCutByPlan);
  const isComplete = useRoomState((state) => state.olderCursor === null);
  if (isCutByPlan) {
    return (
      <div
        className={`${COLUMN} flex flex-col items-center gap-2 py-6 text-center text-muted-foreground text-sm`}
      >
        <p>{t("olderHidden")}</p>
        <LinkButton href="/pricing" variant="outline" size="sm">
          {t("seePlans")}
        </LinkButton>
      </div>
    );
  }
  return (
    <div className={`${COLUMN} pt-4`}>
      {isComplete ? (
        children
      ) : (
        <p className="py-2 text-center text-muted-foreground text-sm">{t("loadingOlder")}</p>
      )}
    </div>
  );
}

function firstPaint(messages: ChatMessageView[]) {
  return (
    <div className={`${COLUMN} flex min-h-full flex-col justify-end`}>
      {messages.slice(-FIRST_PAINT).map((message, index, list) => (
        <MessageItem
          key={message.messageId}
          message={message}
          isNewest={index === list.length - 1}
        />
      ))}
    </div>
  );
}

/** The branch being read: only what is near the screen is in the page, whatever the length. */
export function MessageList({ opening }: { opening: ReactNode }) {
  const t = useTranslations("chat");
  const { room } = useRoom();
  const messages = useRoomState((state) => state.messages);
  const olderCursor = useRoomState((state) => state.olderCursor);
  const scroller = useRef<HTMLDivElement>(null);
  const [isMeasured, setIsMeasured] = useState(false);
  const [isAtEnd, setIsAtEnd] = useState(true);
  const followsEnd = useRef(true);

  const virtualizer = useVirtualizer({
    // The first place is the beginning: the notice, or what the plan hides.
    count: messages.length + 1,
    getScrollElement: () => scroller.current,
    estimateSize: () => 96,
    getItemKey: (index) => messages[index - 1]?.messageId ?? "beginning",
    anchorTo: "end",
    followOnAppend: true,
    scrollEndThreshold: 120,
    paddingEnd: 12,
    overscan: 8,
    enabled: isMeasured,
  });

  useLayoutEffect(() => setIsMeasured(true), []);
  useLayoutEffect(() => {
    if (isMeasured) virtualizer.scrollToEnd();
  }, [isMeasured, virtualizer]);

  // One's own message is always worth seeing, even from far up.
  const newestId = messages.at(-1)?.messageId;
  const isMine = newestId?.startsWith("reply:") === true;
  useEffect(() => {
    if (isMine) virtualizer.scrollToEnd();
  }, [isMine, virtualizer]);

  // A reply that grows, ends and gets its buttons stays in view for who is reading its end.
  const newest = messages.at(-1);
  const growth = `${newest?.messageId} ${newest?.status} ${newest?.text.length}`;
  useEffect(() => {
    if (!isMeasured || !followsEnd.current || growth === "") return;
    virtualizer.scrollToEnd();
    // Once more when the new height has been measured.
    const frame = requestAnimationFrame(() => followsEnd.current && virtualizer.scrollToEnd());
    return () => cancelAnimationFrame(frame);
  }, [growth, isMeasured, virtualizer]);

  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    const isNearEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 160;
    followsEnd.current = isNearEnd;
    setIsAtEnd(isNearEnd);
    if (element.scrollTop < FETCH_AHEAD_PX && olderCursor) void room.loadOlder();
  };

  return (
    <div className="relative min-h-0 flex-1">
      <section
        ref={scroller}
        onScroll={onScroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        aria-label={t("messages")}
        className="h-full overflow-y-auto overscroll-contain bg-sunken/60 [overflow-anchor:none]"
      >
        {isMeasured ? (
          <div className="relative" style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map((item) => {
              const message = messages[item.index - 1];
              return (
                <div
                  key={item.key}
                  ref={virtualizer.measureElement}
                  data-index={item.index}
                  className="absolute inset-x-0 top-0"
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  {message ? (
                    <div className={COLUMN}>
                      <MessageItem message={message} isNewest={item.index === messages.length} />
                    </div>
                  ) : (
                    <Beginning>{opening}</Beginning>
                  )}
                </div>
              );
            })}
          </div>
        ) : (
          firstPaint(messages)
        )}
      </section>
      {isAtEnd ? null : (
        <Button
          variant="secondary"
          size="icon"
          aria-label={t("toNewest")}
          className="absolute right-4 bottom-3 shadow-lift"
          onClick={() => virtualizer.scrollToEnd()}
        >
          <ArrowDown aria-hidden="true" />
        </Button>
      )}
    </div>
  );
}
