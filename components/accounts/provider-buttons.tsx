"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/accounts/action-form";
import { ProviderMark } from "@/components/accounts/provider-mark";
import { SubmitButton } from "@/components/ui/submit-button";
import { signInWithProvider } from "@/lib/accounts/sign-in/actions";
import type { Provider } from "@/lib/accounts/sign-in/schema";

const NAMES = { google: "Google", github: "GitHub" } satisfies Record<Provider, string>;

/** The providers the operator has set up; nothing when there are none. */
export function ProviderButtons({
  providers,
  next,
}: {
  providers: readonly Provider[];
  next: string;
}) {
  const t = useTranslations("auth.providers");
  if (providers.length === 0) return null;
  return (
    <div className="flex flex-col gap-3">
      {providers.map((provider) => (
        <ActionForm key={provider} action={signInWithProvider} className="gap-3">
          <input type="hidden" name="provider" value={provider} />
          <input type="hidden" name="next" value={next} />
          <SubmitButton variant="outline" size="lg" className="w-full">
            <ProviderMark provider={provider} />
            {t("continueWith", { provider: NAMES[provider] })}
          </SubmitButton>
        </ActionForm>
      ))}
      <p className="flex items-center gap-3 text-muted-foreground text-sm before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
        {t("or")}
      </p>
    </div>
  );
}
