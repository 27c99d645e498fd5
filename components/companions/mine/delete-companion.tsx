"use client";

import { Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { useErrorWords } from "@/components/companions/form/use-error-words";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogClose,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogTitle,
  DialogTrigger,
} from "@/components/ui/dialog";
import { Spinner } from "@/components/ui/spinner";
import { deleteCompanion } from "@/lib/companions/actions";

/** Asks once, says what stays and what goes, then deletes. */
export function DeleteCompanion({ companionId, name }: { companionId: string; name: string }) {
  const t = useTranslations("companions.mine");
  const words = useErrorWords();
  const [isOpen, setIsOpen] = useState(false);
  const [code, setCode] = useState<string>();
  const [isPending, startTransition] = useTransition();

  function remove(): void {
    if (isPending) return;
    startTransition(async () => {
      try {
        const result = await deleteCompanion({ companionId });
        setCode(result.ok ? undefined : result.failure.code);
        if (result.ok) setIsOpen(false);
      } catch {
        setCode("network");
      }
    });
  }

  return (
    <Dialog open={isOpen} onOpenChange={setIsOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="sm">
          <Trash2 aria-hidden="true" />
          {t("delete")}
          <span className="sr-only"> {name}</span>
        </Button>
      </DialogTrigger>
      <DialogContent>
        <DialogTitle>{t("deleteTitle", { name })}</DialogTitle>
        <DialogDescription>{t("deleteBody")}</DialogDescription>
        {code ? <Alert variant="danger">{words(code)}</Alert> : null}
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="outline">{t("keep")}</Button>
          </DialogClose>
          <Button variant="danger" aria-disabled={isPending} onClick={remove}>
            {isPending ? <Spinner /> : null}
            {t("deleteConfirm")}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
