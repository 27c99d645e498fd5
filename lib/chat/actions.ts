"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { z } from "zod";
import { requireLiveSession } from "@/lib/auth/live-session";
import * as commands from "@/lib/chat/commands";
import { type ConversationCursor, listConversations, listMessages } from "@/lib/chat/queries";
import {
  archiveSchema,
  branchSchema,
  type ConversationListItem,
  conversationIdSchema,
  type MessagePage,
  renameSchema,
  startSchema,
} from "@/lib/chat/schema";
import { type ActionResult, runAction } from "@/lib/entry/action";
import { formValues, parseInput } from "@/lib/entry/input";
import { isLocale } from "@/lib/i18n/locale";
import { visitorDb } from "@/lib/supabase/clients";

/** Opens a conversation and goes there. The id made by the browser makes a second press harmless. */
export async function startConversation(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return runAction("chat.start", async () => {
    const input = parseInput(startSchema, formValues(form));
    const db = await visitorDb();
    await requireLiveSession(db);
    const locale = await getLocale();
    const id = await commands.startConversation(db, {
      ...input,
      locale: isLocale(locale) ? locale : "en",
    });
    redirect(`/chat/${id}`);
  });
}

export async function renameConversation(
  _previous: ActionResult | null,
  form: FormData,
): Promise<ActionResult> {
  return runAction("chat.rename", async () => {
    const { conversationId, title } = parseInput(renameSchema, formValues(form));
    const db = await visitorDb();
    await requireLiveSession(db);
    await commands.renameConversation(db, conversationId, title);
    revalidatePath("/chat", "layout");
    return undefined;
  });
}

export async function archiveConversation(input: unknown): Promise<ActionResult> {
  return runAction("chat.archive", async () => {
    const { conversationId, archived } = parseInput(archiveSchema, input);
    const db = await visitorDb();
    await requireLiveSession(db);
    await commands.archiveConversation(db, conversationId, archived);
    revalidatePath("/chat", "layout");
    return undefined;
  });
}

export async function deleteConversation(input: unknown): Promise<ActionResult> {
  return runAction("chat.delete", async () => {
    const { conversationId } = parseInput(conversationIdSchema, input);
    const db = await visitorDb();
    await requireLiveSession(db);
    await commands.deleteConversation(db, conversationId);
    revalidatePath("/chat", "layout");
    return undefined;
  });
}

/** Switches to another alternative and returns the branch as it reads now. */
export async function selectBranch(input: unknown): Promise<ActionResult<MessagePage>> {
  return runAction("chat.branch", async () => {
    const { conversationId, messageId } = parseInput(branchSchema, input);
    const db = await visitorDb();
    await requireLiveSession(db);
    await commands.selectBranch(db, messageId);
    return listMessages(db, conversationId, null);
  });
}

const pageSchema = z.object({ conversationId: z.uuid(), before: z.uuid().nullable() });

/** A page of messages: the newest, or those before `before`. */
export async function readMessages(input: unknown): Promise<ActionResult<MessagePage>> {
  return runAction("chat.messages", async () => {
    const { conversationId, before } = parseInput(pageSchema, input);
    const db = await visitorDb();
    await requireLiveSession(db);
    return listMessages(db, conversationId, before);
  });
}

const listSchema = z.object({
  query: z.string().max(100),
  isArchived: z.boolean(),
  before: z
    .object({ at: z.iso.datetime({ offset: true }).or(z.string().max(40)), id: z.uuid() })
    .nullable(),
});

/** More conversations of the list. */
export async function readConversations(
  input: unknown,
): Promise<ActionResult<{ items: ConversationListItem[]; next: ConversationCursor | null }>> {
  return runAction("chat.conversations", async () => {
    const options = parseInput(listSchema, input);
    const db = await visitorDb();
    await requireLiveSession(db);
    return listConversations(db, { ...options, limit: 30 });
  });
}
