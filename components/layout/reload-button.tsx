"use client";

import { buttonStyle } from "@/components/ui/button-style";

export function ReloadButton({ label }: { label: string }) {
  return (
    <button type="button" onClick={() => location.reload()} className={buttonStyle()}>
      {label}
    </button>
  );
}
