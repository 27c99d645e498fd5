"use client";

import { useEffect, useRef } from "react";

/** The browser's time zone, sent along: on which day someone's birthday falls depends on where they are. */
export function TimezoneInput() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
  }, []);
  return <input ref={input} type="hidden" name="timezone" defaultValue="" />;
}
