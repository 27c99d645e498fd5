"use client";

import { useSyncExternalStore } from "react";

const subscribe = () => () => {};

/** The browser's time zone, sent along: on which day someone's birthday falls depends on where they are. */
export function TimezoneInput() {
  // Not written into the field by hand: React would put its own value back at the next render.
  const timezone = useSyncExternalStore(
    subscribe,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
    () => "",
  );
  return <input type="hidden" name="timezone" value={timezone} />;
}
