"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { ActionForm } from "@/components/accounts/action-form";
import { FormField } from "@/components/accounts/form-field";
import { PasswordField } from "@/components/accounts/password-field";
import {
  AboutFields,
  ConsentFields,
  type Country,
} from "@/components/accounts/registration-fields";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { signUp } from "@/lib/compliance/registration/actions";

const PARTS = ["access", "about", "consents"] as const;
type Part = (typeof PARTS)[number];

const PART_OF: Record<string, Part> = {
  email: "access",
  password: "access",
  terms: "consents",
  privacy: "consents",
};

/** Three short parts, one at a time; all stay in the form, so nothing is lost going back and forth. */
export function SignUpForm({ countries, next }: { countries: readonly Country[]; next: string }) {
  const t = useTranslations("auth.signUp");
  const [part, setPart] = useState<Part>("access");
  const sections = useRef<Partial<Record<Part, HTMLElement | null>>>({});
  const position = PARTS.indexOf(part);
  const previous = PARTS[position - 1];
  const following = PARTS[position + 1];

  const show = (target: Part) => {
    setPart(target);
    // To the new part's heading, where reading goes on.
    requestAnimationFrame(() =>
      sections.current[target]?.querySelector<HTMLElement>("h2")?.focus(),
    );
  };
  const section = (name: Part, title: string, children: ReactNode) => (
    <section
      ref={(element) => {
        sections.current[name] = element;
      }}
      hidden={part !== name}
      className="flex flex-col gap-6"
    >
      <h2 tabIndex={-1} className="text-2xl leading-tight outline-none">
        {title}
      </h2>
      {children}
    </section>
  );

  return (
    <ActionForm
      action={signUp}
      onProblems={(fields) => {
        const [first] = Object.keys(fields);
        if (first) setPart(PART_OF[first] ?? "about");
      }}
      part={
        following && { find: () => sections.current[part] ?? null, goOn: () => show(following) }
      }
    >
      <p className="text-muted-foreground text-sm" role="status">
        {t("step", { step: position + 1, steps: PARTS.length })}
      </p>
      {section(
        "access",
        t("access"),
        <>
          <FormField name="email" label={t("email")} hint={t("emailHint")}>
            {(control) => (
              <Input
                {...control}
                type="email"
                inputMode="email"
                required
                maxLength={254}
                autoComplete="email"
                data-invalid="email_invalid"
              />
            )}
          </FormField>
          <PasswordField kind="new" label={t("password")} hint={t("passwordHint")} />
        </>,
      )}
      {section("about", t("about"), <AboutFields countries={countries} />)}
      {section("consents", t("consents"), <ConsentFields />)}
      <input type="hidden" name="next" value={next} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        {previous ? (
          <Button variant="ghost" onClick={() => show(previous)}>
            {t("back")}
          </Button>
        ) : (
          <span />
        )}
        <SubmitButton size="lg" pendingLabel={t("submitting")}>
          {following ? t("continue") : t("submit")}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
