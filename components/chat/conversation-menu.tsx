"use client";

import { Archive, ArchiveRestore, EllipsisVertical, Pencil, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useActionState, useEffect, useState, useTransition } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogTitle,
} from "@/components/ui/dialog";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { archiveConversation, deleteConversation, renameConversation } from "@/lib/chat/actions";

interface ConversationMenuProps {
  conversationId: string;
  title: string;
  isArchived: boolean;
  /** True in the conversation itself: archiving or deleting leaves it. */
  isOpen?: boolean;
  /** Called once the conversation left its list. */
  onGone?: () => void;
}

function RenameDialog({
  conversationId,
  title,
  onDone,
}: {
  conversationId: string;
  title: string;
  onDone: () => void;
}) {
  const t = useTranslations("chat");
  const words = useTranslations("errors");
  const router = useRouter();
  const [result, action] = useActionState(renameConversation, null);
  const [value, setValue] = useState(title);
  useEffect(() => {
    if (!result?.ok) return;
    onDone();
    router.refresh();
  }, [result, onDone, router]);
  const code = result && !result.ok ? (result.failure.fields?.title ?? result.failure.code) : null;
  return (
    <DialogContent aria-describedby={undefined}>
      <DialogTitle>{t("rename")}</DialogTitle>
      <form action={action} className="flex flex-col gap-4">
        <input type="hidden" name="conversationId" value={conversationId} />
        <Field
          label={t("titleLabel")}
          error={code ? (words.has(code) ? words(code) : words("internal")) : null}
        >
          {(control) => (
            <Input
              {...control}
              name="title"
              value={value}
              maxLength={120}
              onChange={(event) => setValue(event.target.value)}
              required
            />
          )}
        </Field>
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="ghost">{t("cancel")}</Button>
          </DialogClose>
          <SubmitButton>{t("save")}</SubmitButton>
        </DialogFooter>
      </form>
    </DialogContent>
  );
}

/** Rename, archive, delete. */
export function ConversationMenu({
  conversationId,
  title,
  isArchived,
  isOpen = false,
  onGone,
}: ConversationMenuProps) {
  const t = useTranslations("chat");
  const words = useTranslations("errors");
  const router = useRouter();
  const [dialog, setDialog] = useState<"rename" | "delete" | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();

  const leave = () => {
    onGone?.();
    if (isOpen) router.push("/chat");
    router.refresh();
  };
  const run = (work: () => Promise<{ ok: boolean; failure?: { code: string } }>) =>
    startTransition(async () => {
      const result = await work().catch(() => ({ ok: false, failure: { code: "network" } }));
      if (result.ok) {
        setDialog(null);
        leave();
      } else {
        setFailure(result.failure?.code ?? "internal");
        setDialog("delete");
      }
    });

  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon" aria-label={t("menuFor", { title })}>
            <EllipsisVertical aria-hidden="true" />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setDialog("rename")}>
            <Pencil aria-hidden="true" />
            {t("rename")}
          </DropdownMenuItem>
          <DropdownMenuItem
            onSelect={() =>
              run(() => archiveConversation({ conversationId, archived: !isArchived }))
            }
          >
            {isArchived ? <ArchiveRestore aria-hidden="true" /> : <Archive aria-hidden="true" />}
            {isArchived ? t("unarchive") : t("archive")}
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem
            onSelect={() => {
              setFailure(null);
              setDialog("delete");
            }}
          >
            <Trash2 aria-hidden="true" />
            {t("delete")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <Dialog open={dialog !== null} onOpenChange={(open) => !open && setDialog(null)}>
        {dialog === "rename" ? (
          <RenameDialog
            conversationId={conversationId}
            title={title}
            onDone={() => setDialog(null)}
          />
        ) : null}
        {dialog === "delete" ? (
          <DialogContent>
            <DialogTitle>{t("deleteTitle")}</DialogTitle>
            <DialogDescription>{t("deleteBody", { title })}</DialogDescription>
            {failure ? (
              <Alert variant="danger">
                {words.has(failure) ? words(failure) : words("internal")}
              </Alert>
            ) : null}
            <DialogFooter>
              <DialogClose asChild>
                <Button variant="ghost">{t("cancel")}</Button>
              </DialogClose>
              <Button
                variant="danger"
                disabled={isPending}
                onClick={() => run(() => deleteConversation({ conversationId }))}
              >
                {t("deleteConfirm")}
              </Button>
            </DialogFooter>
          </DialogContent>
        ) : null}
      </Dialog>
    </>
  );
}
