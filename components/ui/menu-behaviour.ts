/** Between a menu and its trigger, and between a menu and the edges of the window. */
const GAP_PX = 8;
const MARGIN_PX = 12;

/** Puts an open popover under its trigger, or above where there is more room, always inside the window. */
export function placeBeside(menu: HTMLElement, trigger: HTMLElement, align: "start" | "end"): void {
  const beside = trigger.getBoundingClientRect();
  // Not getBoundingClientRect: it would see the menu as its opening animation has it, smaller.
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = beside.bottom + GAP_PX;
  const fitsBelow = below + height <= window.innerHeight - MARGIN_PX;
  const top = fitsBelow ? below : Math.max(MARGIN_PX, beside.top - GAP_PX - height);
  const left = align === "end" ? beside.right - width : beside.left;
  const rightmost = window.innerWidth - width - MARGIN_PX;
  menu.style.top = `${top}px`;
  menu.style.left = `${Math.max(MARGIN_PX, Math.min(left, rightmost))}px`;
}

/**
 * Moves the focus among a menu's items as the ARIA pattern asks: arrows go round, Home and End jump, a
 * letter goes to the next item that begins with it. False when the key means nothing here.
 */
export function moveFocus(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)')];
  if (items.length === 0) return false;
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = target(items, at, key);
  next?.focus();
  return next !== undefined;
}

function target(items: HTMLElement[], at: number, key: string): HTMLElement | undefined {
  switch (key) {
    case "first":
    case "Home":
      return items[0];
    case "last":
    case "End":
      return items.at(-1);
    case "ArrowDown":
      return items[(at + 1) % items.length];
    case "ArrowUp":
      return items.at(at <= 0 ? -1 : at - 1);
    default: {
      if (key.length !== 1 || key === " ") return undefined;
      const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      const letter = key.toLocaleLowerCase();
      return after.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter));
    }
  }
}
