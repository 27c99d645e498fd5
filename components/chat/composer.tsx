"use client";

import { SendHorizontal, Square } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useRef } from "react";
import { useStore } from "zustand";
import { useRoom, useRoomState } from "@/components/chat/room-context";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { CONTROL_STYLE } from "@/components/ui/control-style";
import { LinkButton } from "@/components/ui/link-button";
import { MESSAGE_MAX_LENGTH } from "@/lib/chat/limits";

/** From here on the room left is shown. */
const COUNT_FROM = MESSAGE_MAX_LENGTH - 400;

/** The day's allowance, told before it bites and not before it matters. */
function Allowance() {
  const t = useTranslations("chat");
  const format = useFormatter();
  const { limit, used, resetsAt } = useRoomState((state) => state.allowance);
  if (limit === null) return null;
  const left = Math.max(0, limit - used);
  if (left > 5) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 text-muted-foreground text-sm">
      <p>
        {left === 0 && resetsAt
          ? t("allowanceUsedUp", {
              time: format.dateTime(new Date(resetsAt), {
                hour: "numeric",
                minute: "2-digit",
                timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
              }),
            })
          : t("allowanceLeft", { left })}
      </p>
      {left === 0 ? (
        <LinkButton href="/pricing" variant="link" size="sm">
          {t("seePlans")}
        </LinkButton>
      ) : null}
    </div>
  );
}

/** Where one writes. What is typed survives a reload, a refusal and a lost network. */
export function Composer() {
  const t = useTranslations("chat");
  const { room, companion } = useRoom();
  const text = useStore(room.draft, (state) => state.text);
  const isWriting = useRoomState((state) => state.turn !== null);
  const canStop = useRoomState((state) => state.turn?.turnId != null);
  const lastOwnId = useRoomState(
    (state) => state.messages.findLast((message) => message.author === "MEMBER")?.messageId,
  );
  const field = useRef<HTMLTextAreaElement>(null);

  const isTooLong = text.length > MESSAGE_MAX_LENGTH;
  const isSendable = text.trim() !== "" && !isTooLong && !isWriting && companion.isAvailable;

  const send = () => {
    if (!isSendable) return;
    room.send(text);
    room.draft.setState({ text: "" });
    field.current?.focus();
  };

  if (!companion.isAvailable) {
    return (
      <p className="border-border border-t p-4 text-center text-muted-foreground">
        {t("unavailable", { name: companion.name })}
      </p>
    );
  }
  return (
    <form
      className="mx-auto flex w-full max-w-3xl flex-col gap-1.5 px-3 pt-2 pb-3 sm:px-4"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Allowance />
      <div className="flex items-end gap-2">
        <textarea
          ref={field}
          rows={1}
          value={text}
          dir="auto"
          enterKeyHint="send"
          aria-label={t("composerLabel", { name: companion.name })}
          aria-describedby={isTooLong ? "composer-length" : undefined}
          aria-invalid={isTooLong || undefined}
          placeholder={t("composerPlaceholder", { name: companion.name })}
          className={cn(
            CONTROL_STYLE,
            "field-sizing-content max-h-[35dvh] min-h-12 flex-1 resize-none rounded-3xl py-3 leading-snug",
          )}
          onChange={(event) => room.draft.setState({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === "Escape" && canStop) room.stop();
            // On a touch keyboard Enter is the only way to a new line.
            const isTouch = window.matchMedia("(pointer: coarse)").matches;
            if (
              event.key === "Enter" &&
              !event.shiftKey &&
              !event.nativeEvent.isComposing &&
              !isTouch
            ) {
              event.preventDefault();
              send();
            }
            if (event.key === "ArrowUp" && text === "" && lastOwnId) {
              event.preventDefault();
              document.querySelector<HTMLButtonElement>(`[data-edit="${lastOwnId}"]`)?.click();
            }
          }}
        />
        {isWriting ? (
          <Button
            size="icon"
            variant="secondary"
            className="size-12"
            aria-label={t("stop")}
            disabled={!canStop}
            onClick={() => room.stop()}
          >
            <Square aria-hidden="true" className="fill-current" />
          </Button>
        ) : (
          <Button
            type="submit"
            size="icon"
            className="size-12"
            aria-label={t("send")}
            disabled={!isSendable}
          >
            <SendHorizontal aria-hidden="true" />
          </Button>
        )}
      </div>
      {text.length >= COUNT_FROM ? (
        <p
          id="composer-length"
          className={cn(
            "text-right text-sm tabular-nums",
            isTooLong ? "text-destructive" : "text-muted-foreground",
          )}
        >
          {isTooLong
            ? t("tooLongBy", { count: text.length - MESSAGE_MAX_LENGTH })
            : `${text.length}/${MESSAGE_MAX_LENGTH}`}
        </p>
      ) : null}
    </form>
  );
}
