"use client";

import { CircleCheck } from "lucide-react";
import { unstable_rethrow } from "next/navigation";
import { type ReactNode, useActionState, useEffect, useEffectEvent, useRef, useState } from "react";
import { FormContext } from "@/components/accounts/form-context";
import { FormFailure } from "@/components/accounts/form-failure";
import { focusFirstInvalid, nativeProblems } from "@/components/accounts/native-problem";
import { cn } from "@/components/ui/cn";
import type { ActionResult } from "@/lib/entry/action";
import type { Failure } from "@/lib/kernel/errors";

export type FormAction<T> = (
  previous: ActionResult<T> | null,
  form: FormData,
) => Promise<ActionResult<T>>;

interface ActionFormProps<T> {
  action: FormAction<T>;
  /** Announced and shown once the action succeeded; nothing is when it leads to another page. */
  success?: ReactNode;
  onSuccess?: (data: T) => void;
  /** Told of the fields in error, for forms that show one part at a time. */
  onProblems?: (fields: Record<string, string>) => void;
  /** The part being filled in, when it is not the last: submitting checks it alone and goes on to the next. */
  part?: { find: () => HTMLElement | null; goOn: () => void } | undefined;
  className?: string;
  label?: string;
  children: ReactNode;
}

/**
 * A form around a server action. It keeps what was typed whatever happens, checks first what the browser
 * can check, shows errors beside their fields, moves the focus to the first, and announces success.
 */
export function ActionForm<T>({
  action,
  success,
  onSuccess,
  onProblems,
  part,
  className,
  label,
  children,
}: ActionFormProps<T>) {
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState<Record<string, string>>({});
  const [result, dispatch] = useActionState(
    async (previous: ActionResult<T> | null, data: FormData): Promise<ActionResult<T>> => {
      try {
        const answer = await action(previous, data);
        // Here and not in an effect: the page that comes with the answer may no longer hold this form.
        if (answer.ok) onSuccess?.(answer.data);
        return answer;
      } catch (thrown) {
        // A redirect works by throwing. Anything else is a request that never came through.
        unstable_rethrow(thrown);
        return { ok: false, failure: { code: "network" } };
      }
    },
    null,
  );
  // What was said of the last attempt no longer holds once something is changed.
  const [isStale, setIsStale] = useState(false);
  const failure: Failure | null = result && !result.ok ? result.failure : null;

  const showProblems = (problems: Record<string, string>) => {
    setFields(problems);
    onProblems?.(problems);
    // After the marks are on the page.
    requestAnimationFrame(() => focusFirstInvalid(form.current));
  };
  const settle = useEffectEvent((settled: ActionResult<T>) => {
    setIsStale(false);
    if (settled.ok) {
      setFields({});
    } else {
      showProblems(settled.failure.fields ?? {});
    }
  });
  useEffect(() => {
    if (result) settle(result);
  }, [result]);

  return (
    <FormContext value={fields}>
      <form
        ref={form}
        aria-label={label}
        noValidate
        action={dispatch}
        className={cn("flex flex-col gap-6", className)}
        // React empties a form after its action: what was typed is to stay.
        onReset={(event) => event.preventDefault()}
        onSubmit={(event) => {
          const problems = nativeProblems(part?.find() ?? event.currentTarget);
          const isSound = Object.keys(problems).length === 0;
          if (isSound && !part) return;
          event.preventDefault();
          if (isSound) part?.goOn();
          else showProblems(problems);
        }}
        onChange={(event) => {
          setIsStale(true);
          // A change bubbles up from the control it happened to.
          const { name } = event.target as unknown as HTMLInputElement;
          if (name in fields) setFields(({ [name]: _gone, ...rest }) => rest);
        }}
      >
        {failure && !failure.fields ? <FormFailure failure={failure} /> : null}
        {children}
        <SuccessLine isShown={result?.ok === true && !isStale}>{success}</SuccessLine>
      </form>
    </FormContext>
  );
}

/** Always on the page, so that a screen reader hears it change. */
function SuccessLine({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  return (
    <div role="status" className="empty:hidden">
      {isShown && children ? (
        <div className="flex items-start gap-2 font-medium text-success">
          <CircleCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          <div>{children}</div>
        </div>
      ) : null}
    </div>
  );
}
