"use client";

import { MessageCircleHeart } from "lucide-react";
import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { startConversation } from "@/lib/chat/actions";
import type { ActionResult } from "@/lib/entry/action";

/**
 * Opens a conversation. The id is made with the page: a double press, or a press repeated after the
 * network failed, opens one conversation.
 */
export function TalkButton({
  companionId,
  conversationId,
  label,
  pendingLabel,
  errors,
}: {
  companionId: string;
  conversationId: string;
  label: string;
  pendingLabel: string;
  /** Words by code, with `internal` for all others. */
  errors: Record<string, string>;
}) {
  const [result, formAction] = useActionState<ActionResult | null, FormData>(
    startConversation,
    null,
  );
  const code = result && !result.ok ? result.failure.code : null;
  return (
    <form action={formAction} className="flex flex-col gap-2">
      <input type="hidden" name="companionId" value={companionId} />
      <input type="hidden" name="conversationId" value={conversationId} />
      <SubmitButton
        size="lg"
        pendingLabel={pendingLabel}
        className="h-auto min-h-13 w-full whitespace-normal py-2.5 text-center sm:w-auto sm:self-start"
      >
        <MessageCircleHeart aria-hidden="true" />
        {label}
      </SubmitButton>
      <p role="alert" className="font-medium text-destructive text-sm empty:hidden">
        {code ? (errors[code] ?? errors.internal) : null}
      </p>
    </form>
  );
}
