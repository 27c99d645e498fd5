"use client";

import { useParams } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** List and conversation side by side on a desktop; one at a time on a phone. */
export function ChatPanes({ list, children }: { list: ReactNode; children: ReactNode }) {
  const t = useTranslations("chat");
  const isInConversation = useParams<{ conversationId?: string }>().conversationId !== undefined;
  return (
    <div className="grid h-full min-h-0 lg:grid-cols-[22rem_minmax(0,1fr)]">
      <nav
        aria-label={t("conversations")}
        className={cn(
          "min-h-0 border-border lg:block lg:border-r",
          isInConversation ? "hidden" : "block",
        )}
      >
        {list}
      </nav>
      <div className={cn("min-h-0 min-w-0", isInConversation ? "block" : "hidden lg:block")}>
        {children}
      </div>
    </div>
  );
}
