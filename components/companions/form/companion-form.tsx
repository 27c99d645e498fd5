"use client";

import { Send } from "lucide-react";
import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { FormValues } from "@/components/companions/form/form-state";
import { IdentitySection } from "@/components/companions/form/identity-section";
import { LookSection } from "@/components/companions/form/look-section";
import { PersonalitySection } from "@/components/companions/form/personality-section";
import { SharingSection } from "@/components/companions/form/sharing-section";
import { useCompanionForm } from "@/components/companions/form/use-companion-form";
import { useErrorWords } from "@/components/companions/form/use-error-words";
import { VoiceSection } from "@/components/companions/form/voice-section";
import { WordsSection } from "@/components/companions/form/words-section";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Spinner } from "@/components/ui/spinner";
import { needsReview } from "@/lib/companions/policy";
import type { Visibility } from "@/lib/companions/schema";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import type { Failure } from "@/lib/kernel/errors";

/** Creates a companion, or edits one. Nothing typed is lost: kept in this browser until saved. */
export function CompanionForm({
  accountId,
  companionId,
  initial,
  visibilities,
}: {
  accountId: string;
  /** Null for a new one. */
  companionId: string | null;
  initial: FormValues;
  visibilities: Visibility[];
}) {
  const t = useTranslations("companions.form");
  const format = useFormatter();
  const words = useErrorWords();
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const [locale, setLocale] = useState<Locale>(initial.defaultLocale);

  /** Goes to the first field at fault, on the tab it is on, once the errors are on the page. */
  function showRefusal(refusal: Failure): void {
    const first = Object.keys(refusal.fields ?? {})[0];
    const language = first?.match(/^texts\.(\w+)/)?.[1];
    if (isLocale(language)) setLocale(language);
    setTimeout(() => {
      const wrong = element.current?.querySelector<HTMLElement>("[data-field][aria-invalid]");
      wrong?.focus({ preventScroll: true });
      wrong?.scrollIntoView({ block: "center" });
    }, 60);
  }

  const form = useCompanionForm({
    accountId,
    companionId,
    initial,
    onRefused: showRefusal,
    onSaved: ({ companionId: saved, status }) =>
      router.push(`/companions/mine?saved=${status}#companion-${saved}`),
  });
  const { failure, isPending, values } = form;

  const fieldCount = Object.keys(failure?.fields ?? {}).length;
  return (
    <form
      ref={element}
      noValidate
      // Enter in a field is a habit of typing, not a wish to publish.
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
          event.preventDefault();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        form.submit("publish");
      }}
      className="flex flex-col gap-6"
    >
      {form.restoredAt ? (
        <Alert title={t("restored.title")}>
          <p>
            {t("restored.body", {
              when: format.dateTime(new Date(form.restoredAt), {
                dateStyle: "medium",
                timeStyle: "short",
                timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
              }),
            })}
          </p>
          <Button variant="link" onClick={form.startOver}>
            {t("restored.startOver")}
          </Button>
        </Alert>
      ) : null}
      <IdentitySection form={form} />
      <LookSection form={form} />
      <PersonalitySection form={form} />
      <WordsSection form={form} shown={locale} onShow={setLocale} />
      <VoiceSection form={form} />
      <SharingSection form={form} visibilities={visibilities} />
      {failure ? (
        <Alert variant="danger" title={words(failure.code)}>
          {fieldCount > 0 ? <p>{t("fieldErrors", { count: fieldCount })}</p> : null}
          {failure.code === "session_ended" ? (
            <LinkButton
              variant="link"
              href={`/sign-in?next=${encodeURIComponent(companionId ? `/companions/mine/${companionId}/edit` : "/companions/new")}`}
            >
              {t("signInAgain")}
            </LinkButton>
          ) : null}
          {failure.code === "companion_limit_reached" ? (
            <LinkButton variant="link" href="/pricing">
              {t("seePlans")}
            </LinkButton>
          ) : null}
        </Alert>
      ) : null}
      <div className="sticky bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-20 -mx-2 flex items-center justify-end gap-2 rounded-2xl border border-border bg-popover p-2 shadow-lift sm:gap-3 sm:p-3 lg:bottom-4">
        <p role="status" className="mr-auto px-2 text-muted-foreground text-sm max-sm:sr-only">
          {isPending ? t("saving") : form.isDirty ? t("kept") : t("nothingToSave")}
        </p>
        <Button
          variant="outline"
          aria-disabled={isPending}
          onClick={() => form.submit("draft")}
          className="max-sm:min-w-0 max-sm:flex-1 max-sm:px-3"
        >
          {t("saveDraft")}
        </Button>
        <Button
          type="submit"
          aria-disabled={isPending}
          className="max-sm:min-w-0 max-sm:flex-1 max-sm:px-3"
        >
          {isPending ? <Spinner /> : <Send aria-hidden="true" />}
          {t(needsReview(values.visibility) ? "sendForReview" : "publish")}
        </Button>
      </div>
    </form>
  );
}
