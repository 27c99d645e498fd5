"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useRoom } from "@/components/chat/room-context";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";
import { MESSAGE_MAX_LENGTH } from "@/lib/chat/limits";
import type { ChatMessageView } from "@/lib/chat/schema";

/** Rewrites a message in place: it becomes a branch of its own, the old one stays behind the arrows. */
export function EditMessage({ message, onDone }: { message: ChatMessageView; onDone: () => void }) {
  const t = useTranslations("chat");
  const { room } = useRoom();
  const [text, setText] = useState(message.text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isSendable = text.trim() !== "" && text.length <= MESSAGE_MAX_LENGTH;
  const send = () => {
    if (!isSendable) return;
    onDone();
    if (text.trim() !== message.text) room.edit(message.messageId, text);
  };
  return (
    <form
      className="flex w-full max-w-2xl flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        ref={field}
        aria-label={t("editLabel")}
        value={text}
        maxLength={MESSAGE_MAX_LENGTH}
        dir="auto"
        className="field-sizing-content max-h-60"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
          if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            send();
          }
        }}
      />
      <div className="flex justify-end gap-2">
        <Button variant="ghost" size="sm" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button type="submit" size="sm" disabled={!isSendable}>
          {t("resend")}
        </Button>
      </div>
    </form>
  );
}
