import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ChatRoom } from "@/components/chat/chat-room";
import { requireViewer } from "@/lib/accounts/viewer";
import { getConversation, listMessages } from "@/lib/chat/queries";
import { AppError } from "@/lib/kernel/errors";
import { visitorDb } from "@/lib/supabase/clients";

interface ConversationPageProps {
  params: Promise<{ conversationId: string }>;
}

async function load(conversationId: string) {
  if (!z.uuid().safeParse(conversationId).success) notFound();
  const db = await visitorDb();
  try {
    return await Promise.all([
      getConversation(db, conversationId),
      listMessages(db, conversationId, null),
    ]);
  } catch (error) {
    if (error instanceof AppError && error.kind === "not_found") notFound();
    throw error;
  }
}

/** Says where one is and not with whom: a title is seen over a shoulder and kept in a history. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("chat");
  return { title: t("conversations") };
}

export default async function ConversationPage({ params }: ConversationPageProps) {
  await requireViewer();
  const { conversationId } = await params;
  const [conversation, page] = await load(conversationId);
  return <ChatRoom key={conversationId} conversation={conversation} page={page} />;
}
