"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Slot } from "radix-ui";
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { cn } from "@/components/ui/cn";

interface DialogState {
  isOpen: boolean;
  setOpen: (open: boolean) => void;
  titleId: string;
  descriptionId: string | undefined;
  setDescriptionId: (id: string | undefined) => void;
}

const DialogContext = createContext<DialogState | null>(null);

function useDialog(): DialogState {
  const state = useContext(DialogContext);
  if (!state) throw new Error("A part of a dialog must be inside Dialog");
  return state;
}

/** The browser's own modal dialog: it holds the focus, gives it back, and makes the page behind inert. */
export function Dialog({
  open,
  onOpenChange,
  children,
}: {
  /** With it, the owner decides; without, the trigger does. */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}) {
  const [ownOpen, setOwnOpen] = useState(false);
  const [descriptionId, setDescriptionId] = useState<string>();
  const titleId = useId();
  const isOpen = open ?? ownOpen;
  const state = useMemo(
    () => ({
      isOpen,
      setOpen: (next: boolean) => {
        setOwnOpen(next);
        onOpenChange?.(next);
      },
      titleId,
      descriptionId,
      setDescriptionId,
    }),
    [isOpen, onOpenChange, titleId, descriptionId],
  );
  return <DialogContext value={state}>{children}</DialogContext>;
}

type PartProps = ComponentProps<"button"> & { asChild?: boolean };

export function DialogTrigger({ asChild, ...props }: PartProps) {
  const { isOpen, setOpen } = useDialog();
  const Part = asChild ? Slot.Root : "button";
  return (
    <Part aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)} {...props} />
  );
}

export function DialogClose({ asChild, ...props }: PartProps) {
  const { setOpen } = useDialog();
  const Part = asChild ? Slot.Root : "button";
  return <Part onClick={() => setOpen(false)} {...props} />;
}

/** A sheet from below on phones, a centred card from 640 px. Give it a DialogTitle. */
export function DialogContent(props: ComponentProps<"dialog">) {
  const { isOpen } = useDialog();
  // In the body: a dialog written inside a form must not put its form inside that one.
  return isOpen ? createPortal(<OpenDialog {...props} />, document.body) : null;
}

function OpenDialog({ className, children, ...props }: ComponentProps<"dialog">) {
  const t = useTranslations("shell");
  const { setOpen, titleId, descriptionId } = useDialog();
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Closed before it is removed: only then does the browser give the focus back.
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the press outside; by keyboard there is Escape
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      onCancel={(event) => {
        event.preventDefault();
        setOpen(false);
      }}
      onClose={() => setOpen(false)}
      onClick={(event) => {
        // The content fills the dialog: what lands on the element itself fell on the backdrop.
        if (event.target === event.currentTarget) setOpen(false);
      }}
      className={cn(
        "fade-in slide-in-from-bottom-8 fixed inset-x-0 top-auto bottom-0 m-0 max-h-[88dvh] w-full max-w-none animate-in overflow-y-auto rounded-t-3xl border border-border bg-popover p-0 text-popover-foreground shadow-lift outline-none backdrop:bg-[#120814]/55 backdrop:backdrop-blur-[2px]",
        "sm:inset-0 sm:m-auto sm:h-fit sm:w-[calc(100%-2rem)] sm:max-w-lg sm:rounded-3xl",
        className,
      )}
      {...props}
    >
      <div className="flex flex-col gap-4 p-6 pb-[max(1.5rem,env(safe-area-inset-bottom))] sm:p-7">
        {children}
      </div>
      <button
        type="button"
        aria-label={t("close")}
        onClick={() => setOpen(false)}
        className="absolute top-3 right-3 grid size-11 place-items-center rounded-full text-muted-foreground hover:bg-accent hover:text-foreground"
      >
        <X aria-hidden="true" className="size-5" />
      </button>
    </dialog>
  );
}

export function DialogTitle({ className, children, ...props }: ComponentProps<"h2">) {
  const { titleId } = useDialog();
  return (
    <h2 id={titleId} className={cn("pr-10 text-2xl leading-tight", className)} {...props}>
      {children}
    </h2>
  );
}

export function DialogDescription({ className, ...props }: ComponentProps<"p">) {
  const { setDescriptionId } = useDialog();
  const id = useId();
  useEffect(() => {
    setDescriptionId(id);
    return () => setDescriptionId(undefined);
  }, [id, setDescriptionId]);
  return <p id={id} className={cn("text-muted-foreground", className)} {...props} />;
}

/** Actions of the dialog: stacked with the main one first on phones, in a row from 640 px. */
export function DialogFooter({ className, ...props }: ComponentProps<"div">) {
  return (
    <div
      className={cn("mt-2 flex flex-col-reverse gap-3 sm:flex-row sm:justify-end", className)}
      {...props}
    />
  );
}
