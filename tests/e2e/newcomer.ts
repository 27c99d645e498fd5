import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locale";
import type { TestStackClient } from "@/local/testing/test-client";
import { plainWords, wordsOf } from "@/tests/e2e/words";

/** What a newcomer answers. */
export interface Answers {
  email: string;
  password: string;
  name: string;
  day: string;
  /** 1 to 12. */
  month: string;
  year: string;
  country: string;
}

export function newcomer(change: Partial<Answers> = {}): Answers {
  return {
    email: `newcomer-${randomUUID()}@example.test`,
    password: "violet harbour kettle",
    name: "Noa",
    day: "9",
    month: "3",
    year: "1991",
    country: "FR",
    ...change,
  };
}

/** The birth date, name, country and consents, wherever they are asked for. */
export function registrationFields(page: Page, locale: Locale = "en") {
  const t = wordsOf(locale);
  const consent = (kind: "terms" | "privacy") =>
    page.getByRole("checkbox", { name: plainWords(locale, `auth.consents.${kind}`) });
  return {
    name: page.getByRole("textbox", { name: t("auth.about.name") }),
    day: page.getByRole("textbox", { name: t("auth.birthDate.day") }),
    month: page.getByRole("combobox", { name: t("auth.birthDate.month") }),
    year: page.getByRole("textbox", { name: t("auth.birthDate.year") }),
    country: page.getByRole("combobox", { name: t("auth.about.country") }),
    terms: consent("terms"),
    privacy: consent("privacy"),
    async fill(answers: Answers) {
      await this.name.fill(answers.name);
      await this.fillDate(answers);
      await this.country.selectOption(answers.country);
    },
    async fillDate({ day, month, year }: Pick<Answers, "day" | "month" | "year">) {
      await this.day.fill(day);
      await this.month.selectOption(month);
      await this.year.fill(year);
    },
    async accept() {
      await this.terms.check();
      await this.privacy.check();
    },
  };
}

/** The three parts of signing up. */
export function signUpForm(page: Page, locale: Locale = "en") {
  const t = wordsOf(locale);
  return {
    ...registrationFields(page, locale),
    email: page.getByRole("textbox", { name: t("auth.signUp.email"), exact: true }),
    password: page.getByLabel(t("auth.signUp.password"), { exact: true }),
    goOn: page.getByRole("button", { name: t("auth.signUp.continue") }),
    back: page.getByRole("button", { name: t("auth.signUp.back") }),
    submit: page.getByRole("button", { name: t("auth.signUp.submit"), exact: true }),
    part: (number: number) => page.getByText(t("auth.signUp.step", { step: number, steps: 3 })),
    async open(query = "") {
      await page.goto(`/sign-up${query}`);
      await expect(this.part(1)).toBeVisible();
    },
    /** All three parts, up to the last press. */
    async fillAll(answers: Answers) {
      await this.email.fill(answers.email);
      await this.password.fill(answers.password);
      await this.goOn.click();
      await expect(this.part(2)).toBeVisible();
      await this.fill(answers);
      await this.goOn.click();
      await expect(this.part(3)).toBeVisible();
      await this.accept();
    },
  };
}

/** The link in the newest mail to an address. */
export async function emailedLink(
  stack: TestStackClient,
  email: string,
  count = 1,
): Promise<string> {
  const { text } = await stack.mailTo(email, count);
  const link = /https?:\/\/\S+\/auth\/confirm\S+/.exec(text)?.[0];
  if (!link) throw new Error("The mail has no link");
  return link;
}
