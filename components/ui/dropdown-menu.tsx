"use client";

import { Slot } from "radix-ui";
import {
  type ComponentProps,
  createContext,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { cn } from "@/components/ui/cn";
import { moveFocus, placeBeside } from "@/components/ui/menu-behaviour";

interface MenuState {
  isOpen: boolean;
  /** Where the focus goes first: a menu opened by keyboard begins on an item. */
  start: "menu" | "first" | "last";
  open: (start: MenuState["start"]) => void;
  /** Gives the focus back to the trigger, unless it has already gone elsewhere. */
  close: (keepsFocus?: boolean) => void;
  trigger: RefObject<HTMLButtonElement | null>;
  triggerId: string;
}

const MenuContext = createContext<MenuState | null>(null);

function useMenu(): MenuState {
  const state = useContext(MenuContext);
  if (!state) throw new Error("A part of a menu must be inside DropdownMenu");
  return state;
}

/** A menu of actions in the browser's top layer; the page behind stays as it is. */
export function DropdownMenu({ children }: { children: ReactNode }) {
  const [start, setStart] = useState<MenuState["start"] | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const triggerId = useId();
  const state = useMemo<MenuState>(
    () => ({
      isOpen: start !== null,
      start: start ?? "menu",
      open: setStart,
      close: (keepsFocus = false) => {
        setStart(null);
        if (!keepsFocus) trigger.current?.focus();
      },
      trigger,
      triggerId,
    }),
    [start, triggerId],
  );
  return <MenuContext value={state}>{children}</MenuContext>;
}

export function DropdownMenuTrigger({
  asChild,
  ...props
}: ComponentProps<"button"> & { asChild?: boolean }) {
  const { isOpen, open, close, trigger, triggerId } = useMenu();
  const Part = asChild ? Slot.Root : "button";
  return (
    <Part
      ref={trigger}
      id={triggerId}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      // A click made by Enter or Space has no detail.
      onClick={(event) => (isOpen ? close() : open(event.detail === 0 ? "first" : "menu"))}
      onKeyDown={(event) => {
        if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
        event.preventDefault();
        open(event.key === "ArrowDown" ? "first" : "last");
      }}
      {...props}
    />
  );
}

export function DropdownMenuContent(props: ComponentProps<"div"> & { align?: "start" | "end" }) {
  return useMenu().isOpen ? <OpenMenu {...props} /> : null;
}

function OpenMenu({
  align = "end",
  className,
  ...props
}: ComponentProps<"div"> & { align?: "start" | "end" }) {
  const { start, close, trigger, triggerId } = useMenu();
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const menu = ref.current;
    if (!menu) return;
    menu.showPopover();
    if (trigger.current) placeBeside(menu, trigger.current, align);
    if (start === "menu") menu.focus();
    else moveFocus(menu, start);
  }, [align, start, trigger]);

  useEffect(() => {
    const leave = (event: Event) => {
      const target = event.target as Node;
      if (ref.current?.contains(target) || trigger.current?.contains(target)) return;
      close(true);
    };
    const goAway = () => close(true);
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    window.addEventListener("resize", goAway);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
      window.removeEventListener("resize", goAway);
    };
  }, [close, trigger]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      close();
    } else if (moveFocus(event.currentTarget, event.key)) {
      event.preventDefault();
    }
  };

  return (
    <div
      ref={ref}
      role="menu"
      tabIndex={-1}
      popover="manual"
      aria-labelledby={triggerId}
      onKeyDown={onKeyDown}
      className={cn(
        "fade-in zoom-in-98 fixed inset-auto m-0 min-w-52 max-w-[calc(100vw-1.5rem)] animate-in rounded-xl border border-border bg-popover p-1.5 text-popover-foreground shadow-lift outline-none",
        className,
      )}
      {...props}
    />
  );
}

export function DropdownMenuItem({
  onSelect,
  variant = "default",
  className,
  ...props
}: Omit<ComponentProps<"button">, "onSelect" | "onClick"> & {
  /** Called once the menu has closed. */
  onSelect?: () => void;
  variant?: "default" | "danger";
}) {
  const { close } = useMenu();
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        close();
        onSelect?.();
      }}
      className={cn(
        "flex min-h-10 w-full select-none items-center gap-3 rounded-md px-3 py-2 text-left text-[0.95rem] hover:bg-accent focus-visible:bg-accent focus-visible:outline-offset-[-2px] disabled:pointer-events-none disabled:opacity-55 [&_svg]:size-[1.15em] [&_svg]:shrink-0",
        variant === "danger" && "text-destructive hover:bg-destructive-soft",
        className,
      )}
      {...props}
    />
  );
}

export function DropdownMenuSeparator({ className }: { className?: string }) {
  return <hr className={cn("-mx-1.5 my-1.5 border-border", className)} />;
}
