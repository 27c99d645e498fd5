"use client";

import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { CompanionFace } from "@/components/chat/companion-face";
import { ConversationMenu } from "@/components/chat/conversation-menu";
import { useRoom, useRoomState } from "@/components/chat/room-context";
import type { ConversationView } from "@/lib/chat/schema";

/** Who one is talking with, how they feel, and what wrote their words. */
export function RoomHeader({ conversation }: { conversation: ConversationView }) {
  const t = useTranslations("chat");
  const moods = useTranslations("chat.moods");
  const { companion } = useRoom();
  const emotion = useRoomState((state) => state.mood.emotion);
  const isRehearsal = useRoomState(
    (state) => state.messages.findLast((message) => message.voice !== null)?.voice === "rehearsal",
  );
  return (
    <header className="border-border border-b bg-background">
      <div className="flex items-center gap-3 px-2 py-2 sm:px-4">
        <Link
          href="/chat"
          aria-label={t("backToList")}
          className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-accent lg:hidden"
        >
          <ArrowLeft aria-hidden="true" className="size-5" />
        </Link>
        {conversation.companion ? (
          <CompanionFace
            portrait={conversation.companion.portrait}
            emotion={emotion}
            size={48}
            className="size-12 shrink-0"
          />
        ) : null}
        <div className="min-w-0 flex-1">
          <h1 className="truncate font-semibold text-lg leading-tight">
            {companion.slug ? (
              <Link href={`/companions/${companion.slug}`} className="hover:underline">
                {companion.name}
              </Link>
            ) : (
              companion.name
            )}
          </h1>
          <p className="flex items-center gap-x-2 truncate text-muted-foreground text-sm">
            <span>{t("aiCompanion")}</span>
            <span aria-hidden="true">·</span>
            <span>{moods.has(emotion) ? moods(emotion) : ""}</span>
          </p>
        </div>
        <ConversationMenu
          conversationId={conversation.conversationId}
          title={conversation.title || companion.name}
          isArchived={conversation.isArchived}
          isOpen
        />
      </div>
      {isRehearsal ? (
        <p className="bg-warning-soft px-4 py-1 text-center text-sm text-warning">
          <strong>{t("rehearsal")}</strong> · {t("rehearsalHint")}
        </p>
      ) : null}
    </header>
  );
}
