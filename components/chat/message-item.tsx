"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, useRef, useState } from "react";
import { EditMessage } from "@/components/chat/edit-message";
import { MessageActions } from "@/components/chat/message-actions";
import { MessageText } from "@/components/chat/message-text";
import { useRoom, useRoomState } from "@/components/chat/room-context";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { ChatMessageView } from "@/lib/chat/schema";

/** Fingers move a little on a tap: below this it is no swipe. */
const SWIPE_PX = 60;

function TypingDots({ name }: { name: string }) {
  const t = useTranslations("chat");
  return (
    <span className="flex h-6 items-center gap-1">
      <span className="sr-only">{t("writing", { name })}</span>
      {[0, 150, 300].map((delay) => (
        <span
          key={delay}
          aria-hidden="true"
          className="size-2 animate-pulse rounded-full bg-current opacity-60 motion-reduce:animate-none"
          style={{ animationDelay: `${delay}ms` }}
        />
      ))}
    </span>
  );
}

function Outcome({ message, isNewest }: { message: ChatMessageView; isNewest: boolean }) {
  const t = useTranslations("chat");
  const words = useTranslations("errors");
  const { room, companion } = useRoom();
  if (message.author !== "COMPANION") return null;
  if (message.status === "STOPPED") {
    return (
      <p className="text-muted-foreground text-sm">
        {message.errorCode === "reply_moderated" ? words("reply_moderated") : t("stopped")}
      </p>
    );
  }
  if (message.status !== "FAILED") return null;
  const code = message.errorCode ?? "reply_failed";
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="text-destructive text-sm">
        {words.has(code) ? words(code) : words("reply_failed")}
      </p>
      {isNewest && companion.isAvailable ? (
        <Button variant="outline" size="sm" onClick={() => room.retry(message.messageId)}>
          <RotateCcw aria-hidden="true" />
          {t("retry")}
        </Button>
      ) : null}
    </div>
  );
}

/** One message: a bubble, what can be done with it, and how it ended. */
export const MessageItem = memo(function MessageItem({
  message,
  isNewest,
}: {
  message: ChatMessageView;
  isNewest: boolean;
}) {
  const t = useTranslations("chat");
  const { room, companion } = useRoom();
  const isWriting = useRoomState((state) => state.turn?.replyId === message.messageId);
  const [isEditing, setIsEditing] = useState(false);
  const touchStart = useRef<number | null>(null);
  const isMember = message.author === "MEMBER";
  const isEmptyFailure = message.status === "FAILED" && message.text === "";

  const swipe = (distance: number) => {
    const position = message.siblings.indexOf(message.messageId);
    const target = message.siblings[position + (distance < 0 ? 1 : -1)];
    if (Math.abs(distance) > SWIPE_PX && target) void room.showAlternative(target);
  };

  return (
    <article
      aria-label={isMember ? t("youSaid") : t("theySaid", { name: companion.name })}
      className={cn("group flex flex-col pt-2", isMember ? "items-end" : "items-start")}
    >
      {isEditing ? (
        <EditMessage message={message} onDone={() => setIsEditing(false)} />
      ) : isEmptyFailure ? null : (
        <div
          onTouchStart={(event) => {
            touchStart.current = event.touches[0]?.clientX ?? null;
          }}
          onTouchEnd={(event) => {
            const end = event.changedTouches[0]?.clientX;
            if (touchStart.current !== null && end !== undefined) swipe(end - touchStart.current);
          }}
          className={cn(
            "max-w-[min(42rem,88%)] rounded-2xl px-4 py-2.5 leading-relaxed",
            isMember
              ? "rounded-br-md bg-secondary text-secondary-foreground"
              : "rounded-bl-md border border-border bg-card",
            message.status === "PENDING" && isMember && "opacity-80",
          )}
        >
          {isMember ? (
            <p dir="auto" className="whitespace-pre-wrap break-words">
              {message.text}
            </p>
          ) : message.text === "" ? (
            <TypingDots name={companion.name} />
          ) : (
            <MessageText text={message.text} />
          )}
        </div>
      )}
      <Outcome message={message} isNewest={isNewest} />
      {!isEditing && !isWriting && message.text !== "" && message.status !== "PENDING" ? (
        <MessageActions message={message} isNewest={isNewest} onEdit={() => setIsEditing(true)} />
      ) : null}
    </article>
  );
});
