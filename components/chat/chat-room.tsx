"use client";

import { Info } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Composer } from "@/components/chat/composer";
import { MessageList } from "@/components/chat/message-list";
import { type RoomPersona, RoomProvider, useRoomState } from "@/components/chat/room-context";
import { RoomHeader } from "@/components/chat/room-header";
import { RoomNotices } from "@/components/chat/room-notices";
import { createRoom } from "@/components/chat/room-store";
import type { ConversationView, MessagePage } from "@/lib/chat/schema";

/** Says that a reply is on its way, then the whole reply once: never word by word. */
function Announcer({ name }: { name: string }) {
  const t = useTranslations("chat");
  const isWriting = useRoomState((state) => state.turn !== null);
  const announcement = useRoomState((state) => state.announcement);
  const spoken = isWriting
    ? t("writing", { name })
    : announcement && t("said", { name, text: announcement });
  return (
    <p role="status" className="sr-only">
      {spoken}
    </p>
  );
}

/** The AI notice every conversation opens with. It stays: this is not a banner to click away. */
function Disclosure({ name }: { name: string }) {
  const t = useTranslations("chat.notice");
  return (
    <p className="mx-auto mb-3 flex max-w-xl items-start gap-2 rounded-xl bg-secondary px-4 py-3 text-secondary-foreground text-sm">
      <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>{t("opening", { name })}</span>
    </p>
  );
}

/** One conversation: header, messages, notices, composer. */
export function ChatRoom({
  conversation,
  page,
}: {
  conversation: ConversationView;
  page: MessagePage;
}) {
  const t = useTranslations("chat");
  const [room] = useState(() => createRoom(conversation, page));
  const companion: RoomPersona = conversation.companion
    ? {
        name: conversation.companion.name,
        slug: conversation.companion.slug,
        isAvailable: conversation.companion.isAvailable,
      }
    : { name: t("goneCompanion"), slug: "", isAvailable: false };

  useEffect(() => room.mount(conversation.runningTurnId), [room, conversation.runningTurnId]);

  return (
    <RoomProvider value={{ room, companion }}>
      <div className="flex h-full min-h-0 flex-col">
        <RoomHeader conversation={conversation} />
        <MessageList opening={<Disclosure name={companion.name} />} />
        <RoomNotices />
        <Composer />
        <Announcer name={companion.name} />
      </div>
    </RoomProvider>
  );
}
