"use client";

import { LogOut } from "lucide-react";
import { forgetPrivatePages } from "@/components/layout/offline-pages";
import { SubmitButton } from "@/components/ui/submit-button";
import { signOut } from "@/lib/accounts/actions";

/** Signs out, and takes the conversations kept for reading offline off this device first. */
export function SignOutButton({ label, className }: { label: string; className?: string }) {
  return (
    <form
      action={async () => {
        await forgetPrivatePages();
        await signOut();
      }}
    >
      <SubmitButton variant="ghost" className={className}>
        <LogOut aria-hidden="true" />
        {label}
      </SubmitButton>
    </form>
  );
}
