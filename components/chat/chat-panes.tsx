"use client";

import { useParams } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FullHeight } from "@/components/layout/full-height";
import { cn } from "@/components/ui/cn";

/** List and conversation side by side on a desktop; one at a time on a phone, where a conversation takes the whole screen. */
export function ChatPanes({ list, children }: { list: ReactNode; children: ReactNode }) {
  const t = useTranslations("chat");
  const isInConversation = useParams<{ conversationId?: string }>().conversationId !== undefined;
  const panes = (
    <div className="grid h-full min-h-0 grid-cols-[minmax(0,1fr)] lg:grid-cols-[21rem_minmax(0,1fr)]">
      <nav
        aria-label={t("conversations")}
        className={cn(
          "min-h-0 border-border lg:block lg:border-r",
          isInConversation ? "hidden" : "block",
        )}
      >
        {/* On a desktop the pane beside it has the page's heading. */}
        {isInConversation ? null : (
          <h1 className="px-3 pt-5 text-title lg:hidden">{t("conversations")}</h1>
        )}
        {list}
      </nav>
      <div className={cn("min-h-0 min-w-0", isInConversation ? "block" : "hidden lg:block")}>
        {children}
      </div>
    </div>
  );
  return isInConversation ? (
    <FullHeight>{panes}</FullHeight>
  ) : (
    <div className="lg:h-[calc(100dvh-4rem-1px)]">{panes}</div>
  );
}
