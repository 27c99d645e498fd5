"use client";

import { Check, ChevronLeft, ChevronRight, Copy, Pencil, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRoom, useRoomState } from "@/components/chat/room-context";
import { cn } from "@/components/ui/cn";
import type { ChatMessageView } from "@/lib/chat/schema";

const ICON_BUTTON =
  "grid size-7 place-items-center rounded-full text-muted-foreground hover:bg-accent hover:text-foreground disabled:opacity-40 pointer-coarse:size-10";

function CopyButton({ text }: { text: string }) {
  const t = useTranslations("chat");
  const [isCopied, setIsCopied] = useState(false);
  return (
    <button
      type="button"
      className={ICON_BUTTON}
      aria-label={isCopied ? t("copied") : t("copy")}
      onClick={async () => {
        await navigator.clipboard.writeText(text).then(
          () => {
            setIsCopied(true);
            setTimeout(() => setIsCopied(false), 1_500);
          },
          () => setIsCopied(false),
        );
      }}
    >
      {isCopied ? (
        <Check aria-hidden="true" className="size-4" />
      ) : (
        <Copy aria-hidden="true" className="size-4" />
      )}
    </button>
  );
}

/** Previous and next answer at this place, e.g. 2 of 3. Also by swiping the bubble. */
function Alternatives({ message }: { message: ChatMessageView }) {
  const t = useTranslations("chat");
  const { room } = useRoom();
  const isBusy = useRoomState((state) => state.turn !== null);
  const position = message.siblings.indexOf(message.messageId);
  if (message.siblings.length < 2 || position === -1) return null;
  const show = (offset: number) => {
    const id = message.siblings[position + offset];
    if (id) void room.showAlternative(id);
  };
  return (
    <span className="flex items-center text-muted-foreground text-sm">
      <button
        type="button"
        className={ICON_BUTTON}
        aria-label={t("previousAnswer")}
        disabled={isBusy || position === 0}
        onClick={() => show(-1)}
      >
        <ChevronLeft aria-hidden="true" className="size-4" />
      </button>
      <span className="tabular-nums">
        <span aria-hidden="true">
          {position + 1}/{message.siblings.length}
        </span>
        <span className="sr-only">
          {t("answerOf", { position: position + 1, total: message.siblings.length })}
        </span>
      </span>
      <button
        type="button"
        className={ICON_BUTTON}
        aria-label={t("nextAnswer")}
        disabled={isBusy || position === message.siblings.length - 1}
        onClick={() => show(1)}
      >
        <ChevronRight aria-hidden="true" className="size-4" />
      </button>
    </span>
  );
}

/** What can be done with a message. Quiet until pointed at or focused, always there on the newest and on touch. */
export function MessageActions({
  message,
  isNewest,
  onEdit,
}: {
  message: ChatMessageView;
  isNewest: boolean;
  onEdit: () => void;
}) {
  const t = useTranslations("chat");
  const { room, companion } = useRoom();
  const isBusy = useRoomState((state) => state.turn !== null);
  const isMember = message.author === "MEMBER";
  return (
    <div
      className={cn(
        "flex min-h-7 items-center transition-opacity",
        isMember ? "justify-end" : "justify-start",
        !isNewest &&
          message.siblings.length < 2 &&
          "pointer-fine:opacity-0 pointer-fine:focus-within:opacity-100 pointer-fine:group-hover:opacity-100",
      )}
    >
      <Alternatives message={message} />
      <CopyButton text={message.text} />
      {isMember && companion.isAvailable ? (
        <button
          type="button"
          className={ICON_BUTTON}
          aria-label={t("edit")}
          data-edit={message.messageId}
          disabled={isBusy}
          onClick={onEdit}
        >
          <Pencil aria-hidden="true" className="size-4" />
        </button>
      ) : null}
      {!isMember && isNewest && message.parentId && companion.isAvailable ? (
        <button
          type="button"
          className={ICON_BUTTON}
          aria-label={t("regenerate")}
          disabled={isBusy}
          onClick={() => room.regenerate(message.messageId)}
        >
          <RefreshCw aria-hidden="true" className="size-4" />
        </button>
      ) : null}
    </div>
  );
}
