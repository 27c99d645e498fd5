"use client";

import { MessagesSquare, Search } from "lucide-react";
import Link from "next/link";
import { useParams } from "next/navigation";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { CompanionFace } from "@/components/chat/companion-face";
import { ConversationMenu } from "@/components/chat/conversation-menu";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { readConversations } from "@/lib/chat/actions";
import type { ConversationListItem } from "@/lib/chat/schema";

interface ListPage {
  items: ConversationListItem[];
  next: { at: string; id: string } | null;
}

const SEARCH_DELAY_MS = 250;

function Row({
  item,
  isCurrent,
  onGone,
}: {
  item: ConversationListItem;
  isCurrent: boolean;
  onGone: () => void;
}) {
  const t = useTranslations("chat");
  const format = useFormatter();
  const now = useNow();
  const name = item.companionName ?? t("goneCompanion");
  return (
    <li
      className={cn(
        "group relative flex items-center rounded-xl hover:bg-accent",
        isCurrent && "bg-accent",
      )}
    >
      <Link
        href={`/chat/${item.conversationId}`}
        aria-current={isCurrent ? "page" : undefined}
        className="flex min-w-0 flex-1 items-center gap-3 rounded-xl p-2.5"
      >
        {item.companionId ? (
          <CompanionFace
            portrait={item.portrait}
            emotion={item.emotion}
            size={48}
            className="size-12 shrink-0"
          />
        ) : (
          <span className="size-12 shrink-0 rounded-full bg-muted" />
        )}
        <span className="min-w-0 flex-1">
          <span className="flex items-baseline justify-between gap-2">
            <span className="truncate font-semibold">{name}</span>
            <time dateTime={item.lastMessageAt} className="shrink-0 text-muted-foreground text-xs">
              {format.relativeTime(new Date(item.lastMessageAt), now)}
            </time>
          </span>
          <span className="block truncate text-sm">{item.title || name}</span>
          <span className="block truncate text-muted-foreground text-sm">{item.preview}</span>
        </span>
      </Link>
      <ConversationMenu
        conversationId={item.conversationId}
        title={item.title || name}
        isArchived={item.isArchived}
        isOpen={isCurrent}
        onGone={onGone}
      />
    </li>
  );
}

/** The member's conversations: search by title or name, archived ones apart, more on demand. */
export function ConversationList({ initial }: { initial: ListPage }) {
  const t = useTranslations("chat");
  const words = useTranslations("errors");
  const params = useParams<{ conversationId?: string }>();
  const [page, setPage] = useState(initial);
  const [query, setQuery] = useState("");
  const [isArchived, setIsArchived] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [isPending, startTransition] = useTransition();
  const isDefault = query.trim() === "" && !isArchived;
  const isFirst = useRef(true);

  // The server's list is fresher whenever it arrives anew: after a rename, a delete, a new conversation.
  useEffect(() => {
    if (isDefault) setPage(initial);
  }, [initial, isDefault]);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => {
      startTransition(async () => {
        const result = await readConversations({ query, isArchived, before: null }).catch(
          () => null,
        );
        setHasFailed(!result?.ok);
        if (result?.ok) setPage(result.data);
      });
    }, SEARCH_DELAY_MS);
    return () => clearTimeout(timer);
  }, [query, isArchived]);

  const loadMore = () =>
    startTransition(async () => {
      const result = await readConversations({ query, isArchived, before: page.next }).catch(
        () => null,
      );
      setHasFailed(!result?.ok);
      if (result?.ok)
        setPage((shown) => ({
          items: [...shown.items, ...result.data.items],
          next: result.data.next,
        }));
    });
  const drop = (conversationId: string) =>
    setPage((shown) => ({
      ...shown,
      items: shown.items.filter((item) => item.conversationId !== conversationId),
    }));

  return (
    <div className="flex h-full min-h-0 flex-col gap-3 p-3">
      <div className="relative">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-3.5 size-4 -translate-y-1/2 text-muted-foreground"
        />
        <Input
          type="search"
          value={query}
          maxLength={100}
          onChange={(event) => setQuery(event.target.value)}
          aria-label={t("search")}
          placeholder={t("search")}
          className="pl-10"
        />
      </div>
      <div className="flex gap-2">
        {[false, true].map((archived) => (
          <Button
            key={String(archived)}
            size="sm"
            variant={isArchived === archived ? "secondary" : "ghost"}
            aria-pressed={isArchived === archived}
            onClick={() => setIsArchived(archived)}
          >
            {archived ? t("archived") : t("current")}
          </Button>
        ))}
      </div>
      <p role="status" className="sr-only">
        {isPending ? t("searching") : isDefault ? "" : t("found", { count: page.items.length })}
      </p>
      {hasFailed ? <p className="px-2 text-destructive text-sm">{words("network")}</p> : null}
      {page.items.length === 0 ? (
        <EmptyState
          icon={<MessagesSquare aria-hidden="true" />}
          title={isDefault ? t("emptyTitle") : t("nothingFound")}
          action={isDefault ? <LinkButton href="/discover">{t("discover")}</LinkButton> : null}
        >
          {isDefault ? t("emptyBody") : null}
        </EmptyState>
      ) : (
        <ul aria-busy={isPending} className="flex min-h-0 flex-1 flex-col gap-1 overflow-y-auto">
          {page.items.map((item) => (
            <Row
              key={item.conversationId}
              item={item}
              isCurrent={params.conversationId === item.conversationId}
              onGone={() => drop(item.conversationId)}
            />
          ))}
          {page.next ? (
            <li className="flex justify-center py-2">
              <Button variant="outline" size="sm" disabled={isPending} onClick={loadMore}>
                {t("loadMore")}
              </Button>
            </li>
          ) : null}
        </ul>
      )}
    </div>
  );
}
