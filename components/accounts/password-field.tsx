"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { FormField } from "@/components/accounts/form-field";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";
import { PASSWORD_MIN_LENGTH, passwordStrength } from "@/lib/accounts/passwords/strength";

interface PasswordFieldProps {
  name?: string;
  label: ReactNode;
  hint?: ReactNode;
  note?: ReactNode;
  /** `new` asks password managers for one, checks its length and hints at its strength. */
  kind: "current" | "new";
}

/** A password that can be looked at, in a form. */
export function PasswordField({ name = "password", label, hint, note, kind }: PasswordFieldProps) {
  const t = useTranslations("auth.password");
  const [isShown, setIsShown] = useState(false);
  const [value, setValue] = useState("");
  return (
    <div className="flex flex-col gap-2">
      <FormField name={name} label={label} hint={hint} note={note}>
        {(control) => (
          <span className="relative block">
            <Input
              {...control}
              type={isShown ? "text" : "password"}
              required
              minLength={kind === "new" ? PASSWORD_MIN_LENGTH : undefined}
              maxLength={400}
              autoComplete={kind === "new" ? "new-password" : "current-password"}
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              data-invalid="password_too_short"
              className="pr-13"
              onChange={(event) => setValue(event.target.value)}
            />
            <button
              type="button"
              aria-pressed={isShown}
              aria-label={t("show")}
              onClick={() => setIsShown(!isShown)}
              className="absolute inset-y-0.5 right-1 grid w-11 place-items-center rounded-md text-muted-foreground hover:text-foreground"
            >
              {isShown ? (
                <EyeOff aria-hidden="true" className="size-5" />
              ) : (
                <Eye aria-hidden="true" className="size-5" />
              )}
            </button>
          </span>
        )}
      </FormField>
      {kind === "new" ? <StrengthHint password={value} /> : null}
    </div>
  );
}

const LEVELS = ["tooShort", "fair", "good", "strong"] as const;
const COLOURS = ["bg-input", "bg-warning", "bg-iris", "bg-success"] as const;

function StrengthHint({ password }: { password: string }) {
  const t = useTranslations("auth.password");
  const strength = passwordStrength(password);
  return (
    <div className="flex min-h-6 items-center gap-3 text-muted-foreground text-sm">
      <span aria-hidden="true" className="flex flex-1 gap-1.5">
        {[1, 2, 3].map((step) => (
          <span
            key={step}
            className={cn(
              "h-1.5 flex-1 rounded-full transition-colors",
              strength >= step ? COLOURS[strength] : "bg-muted",
            )}
          />
        ))}
      </span>
      <span role="status" className="min-w-28 text-right">
        {password === "" ? "" : t(LEVELS[strength])}
      </span>
    </div>
  );
}
