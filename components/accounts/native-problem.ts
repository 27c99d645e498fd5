/** What the browser already knows to be wrong with a control, as one of our codes; null when it is fine. */
export function nativeProblem(control: Element): { name: string; code: string } | null {
  if (
    !(control instanceof HTMLInputElement) &&
    !(control instanceof HTMLSelectElement) &&
    !(control instanceof HTMLTextAreaElement)
  ) {
    return null;
  }
  const { name, validity, type } = control;
  if (!name || control.disabled || validity.valid) return null;
  if (validity.valueMissing) {
    const untouched = type === "checkbox" ? "consent_required" : "required";
    return { name, code: control.dataset.missing ?? untouched };
  }
  if (validity.typeMismatch && type === "email") return { name, code: "email_invalid" };
  if (validity.tooShort && type === "password") return { name, code: "password_too_short" };
  // A control says itself what a value of the wrong shape is called.
  return { name, code: control.dataset.invalid ?? "invalid" };
}

/** The first problem of every control in a form or in a part of one, by name. */
export function nativeProblems(root: HTMLElement): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const control of root.querySelectorAll("input, select, textarea")) {
    const problem = nativeProblem(control);
    if (problem) problems[problem.name] ??= problem.code;
  }
  return problems;
}

/** Puts the focus on the first control marked as wrong. */
export function focusFirstInvalid(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
}
