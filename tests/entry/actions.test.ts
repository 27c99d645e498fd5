import { globSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, inject, it } from "vitest";
import "@/tests/entry/edges";
import { type Answer, answerOf, type Browser, newBrowser, said } from "@/tests/entry/browser";
import type { ActionRow, Case, Values } from "@/tests/entry/row";
import { ACCOUNT_ROWS } from "@/tests/entry/rows/accounts";
import { CHAT_ROWS } from "@/tests/entry/rows/chat";
import { COMPANION_ROWS } from "@/tests/entry/rows/companions";
import { REGISTRATION_ROWS } from "@/tests/entry/rows/registration";
import { SIGN_IN_ROWS } from "@/tests/entry/rows/sign-in";
import {
  exhaust,
  makePerson,
  makeSuspended,
  makeUnregistered,
  makeWorld,
  type Person,
  type World,
} from "@/tests/entry/world";

const ROWS = [
  ...ACCOUNT_ROWS,
  ...SIGN_IN_ROWS,
  ...REGISTRATION_ROWS,
  ...COMPANION_ROWS,
  ...CHAT_ROWS,
];
const EXPORT = /^export async function (\w+)/gm;

const exported = globSync("lib/**/actions.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(EXPORT)].map(([, name]) => `${file}#${name}`),
);

let world: World;
/** Whose every limit is reached. */
let limited: Person;

beforeAll(async () => {
  world = await makeWorld(inject("testStackUrl"));
  limited = await makePerson(world);
});

async function call(row: ActionRow, browser: Browser, input: unknown): Promise<Answer> {
  const [file, name = ""] = row.action.split("#");
  const actions = (await import(/* @vite-ignore */ `/${file}`)) as Record<
    string,
    (...values: unknown[]) => unknown
  >;
  const action = actions[name];
  if (!action) throw new Error(`${row.action} is not there`);
  const values = row.shape === "form" ? [null, input] : row.shape === "none" ? [null] : [input];
  return await answerOf(browser, () => action(...values));
}

function formOf(values: Values): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) form.append(name, String(value));
  }
  return form;
}

/** The same person in a copy of their browser: what a request does to its cookies stays with it. */
function copyOf(person: Person): Person {
  const { browser } = person;
  return { ...person, browser: { ...browser, jar: new Map(browser.jar) } };
}

/** Calls a row's action with its own input, changed by a case, as somebody. */
async function tryOut(
  row: ActionRow,
  person: Person,
  change: Case["change"] = {},
): Promise<string> {
  const own = (await row.input?.(world, person)) ?? {};
  const changed = typeof change === "function" ? await change(world, person) : change;
  const values = { ...own, ...changed };
  return told(await call(row, person.browser, row.shape === "object" ? values : formOf(values)));
}

/** What was said; of what was read, how much. */
function told(answer: Answer): string {
  if (answer.outcome !== "ok" || !answer.data) return said(answer);
  const list = Object.entries(answer.data).find(([, value]) => Array.isArray(value));
  return list ? `ok ${JSON.stringify({ [list[0]]: list[1].length })}` : "ok";
}

function expectSaid(answer: string, expected: string | RegExp): void {
  expect(answer).not.toMatch(/^internal/);
  if (expected === "ok") expect(answer).toMatch(/^ok/);
  else if (typeof expected === "string") expect(answer).toBe(expected);
  else expect(answer).toMatch(expected);
}

/** Whoever a row is for, with all it needs. */
async function personFor(row: ActionRow): Promise<Person> {
  const person =
    row.by === "unregistered"
      ? await makeUnregistered(world.stack)
      : row.changesPerson
        ? await makePerson(world)
        : world.me;
  const prepared = row.by === "visitor" ? { ...person, browser: newBrowser() } : copyOf(person);
  await row.prepare?.(world, prepared);
  return prepared;
}

/** What an action may be sent by hand: anybody can call it with anything. */
const GARBAGE = [undefined, null, "words", 7, [[]], {}, JSON.parse('{"__proto__":{"a":1}}')];

/** What a row is held to, by name. */
function checksOf(row: ActionRow): [string, () => Promise<void>][] {
  const { signedOut, ended, unregistered, suspended = row.works, foreign } = row;
  const checks: [string, () => Promise<void>][] = [
    ["works", async () => expectSaid(await tryOut(row, await personFor(row)), row.works)],
  ];
  if (signedOut) {
    checks.push([
      "signed out",
      async () => expectSaid(await tryOut(row, { ...world.me, browser: newBrowser() }), signedOut),
    ]);
  }
  if (ended) {
    checks.push([
      "in a session that was ended elsewhere",
      async () => expectSaid(await tryOut(row, copyOf(world.ended)), ended),
    ]);
  }
  if (unregistered) {
    checks.push([
      "before registering",
      async () => {
        const { browser } = await makeUnregistered(world.stack);
        expectSaid(await tryOut(row, { ...world.me, browser }), unregistered);
      },
    ]);
  }
  if (row.by === "member") {
    checks.push([
      "while suspended",
      async () => {
        const person = row.changesPerson ? await makeSuspended(world) : world.suspended;
        expectSaid(await tryOut(row, copyOf(person)), suspended);
      },
    ]);
  }
  for (const { what, change, answer } of row.cases ?? []) {
    checks.push([
      `given ${what}`,
      async () => expectSaid(await tryOut(row, await personFor(row), change), answer),
    ]);
  }
  if (foreign) {
    checks.push([
      `given ${foreign.what}`,
      async () => {
        expectSaid(await tryOut(row, await personFor(row), foreign.change), foreign.answer);
        expect(await foreign.isIntact(world)).toBe(true);
      },
    ]);
  }
  if (row.shape !== "none") {
    checks.push([
      "given anything in place of its input",
      async () => {
        const { browser } = await personFor(row);
        // A choice of language that says nothing changes nothing.
        const expected = row.shape === "bare form" ? /^ok$/ : /^invalid_input/;
        for (const garbage of GARBAGE) {
          expect(said(await call(row, browser, garbage))).toMatch(expected);
        }
      },
    ]);
  }
  for (const [name, by] of Object.entries(row.limits ?? {})) {
    checks.push([`past the limit ${name}`, () => expectLimited(row, name, by)]);
  }
  return checks;
}

async function expectLimited(
  row: ActionRow,
  name: string,
  by: "address" | "account" | "email",
): Promise<void> {
  const { address, headers, jar } = newBrowser();
  const person = row.by === "unregistered" ? await makeUnregistered(world.stack) : limited;
  const signedIn = row.by === "visitor" ? jar : new Map(person.browser.jar);
  const browser = { address, headers, jar: signedIn };
  const { accountId, email } = person.member;
  await exhaust(
    world.stack,
    name,
    by === "address" ? { address: browser } : { person: by === "email" ? email : accountId },
  );
  const asker = { ...person, browser };
  await row.prepare?.(world, asker);
  expect(await tryOut(row, asker, row.by === "visitor" ? { email } : {})).toMatch(
    /^rate_limited after \d+ s$/,
  );
}

it("has a row for every server action, and none for what is gone", () => {
  expect(exported.length).toBeGreaterThan(20);
  expect(ROWS.map(({ action }) => action).sort()).toEqual(exported.sort());
});

describe.concurrent.each(ROWS)("$action", (row) => {
  for (const [what, check] of checksOf(row)) it(what, check);
});

it("locks a guesser out, the right password included, from whatever network", async () => {
  const { member } = await makePerson(world);
  const guess = (password: string) => {
    const form = formOf({ email: member.email, password, next: "/discover" });
    const row = { action: "lib/accounts/sign-in/actions.ts#signIn", shape: "form" } as ActionRow;
    return call(row, newBrowser(), form).then(said);
  };
  const guesses = await Promise.all(Array.from({ length: 10 }, (_, n) => guess(`a guess ${n}`)));
  expect(new Set(guesses)).toEqual(new Set(["credentials_wrong"]));
  expect(await guess(member.password)).toMatch(/^rate_limited after \d+ s$/);
});
