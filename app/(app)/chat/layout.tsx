import type { ReactNode } from "react";
import { ChatPanes } from "@/components/chat/chat-panes";
import { ConversationList } from "@/components/chat/conversation-list";
import { Messages } from "@/components/layout/messages";
import { requireViewer } from "@/lib/accounts/viewer";
import { listConversations } from "@/lib/chat/queries";
import { visitorDb } from "@/lib/supabase/clients";

export default async function ChatLayout({ children }: { children: ReactNode }) {
  await requireViewer();
  const conversations = await listConversations(await visitorDb(), {
    query: "",
    isArchived: false,
    before: null,
    limit: 30,
  });
  return (
    <Messages namespaces={["chat"]}>
      <ChatPanes list={<ConversationList initial={conversations} />}>{children}</ChatPanes>
    </Messages>
  );
}
