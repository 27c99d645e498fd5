import { globSync } from "node:fs";
import { NextRequest } from "next/server";
import { beforeAll, describe, expect, inject, it } from "vitest";
import "@/tests/entry/edges";
import type { Failure } from "@/lib/kernel/errors";
import { type Browser, browserOf, newBrowser, visit } from "@/tests/entry/browser";
import type { RouteCase, RouteRequest } from "@/tests/entry/route-row";
import { ROUTE_ROWS } from "@/tests/entry/rows/routes";
import { TURN_ROUTE_ROWS } from "@/tests/entry/rows/turn-routes";
import {
  hitsOf,
  makePerson,
  makeUnregistered,
  makeWorld,
  type Person,
  startConversation,
  type World,
} from "@/tests/entry/world";

const ROWS = [...ROUTE_ROWS, ...TURN_ROUTE_ROWS];
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Made once at build time and served as files: nobody asks, nothing is decided. */
const STATIC_ROUTES = ["app/serwist/[path]/route.ts#GET"];

type Handler = (request: NextRequest, context: { params: Promise<object> }) => Promise<Response>;

const load = (file: string): Promise<Record<string, Handler>> =>
  import(/* @vite-ignore */ `/${file}`);

let world: World;

beforeAll(async () => {
  world = await makeWorld(inject("testStackUrl"));
});

async function call(route: string, browser: Browser, asked: RouteRequest): Promise<Response> {
  const [file = "", method = ""] = route.split("#");
  const handler = (await load(file))[method];
  if (!handler) throw new Error(`${route} is not there`);
  const request = new NextRequest(`http://localhost:3000/${asked.search ?? ""}`, {
    method,
    headers: { ...Object.fromEntries(browser.headers), ...asked.headers },
    ...(asked.body === undefined ? {} : { body: asked.body }),
  });
  return await visit(browser, () =>
    handler(request, { params: Promise.resolve(asked.params ?? {}) }),
  );
}

/** The status, then the code with its fields or its wait, where it leads, or what it is. */
async function said(response: Response): Promise<string> {
  const status = String(response.status);
  const type = response.headers.get("content-type") ?? "";
  const location = response.headers.get("location");
  if (location) return `${status} ${location.replace("http://localhost:3000", "")}`;
  if (type.startsWith("text/event-stream")) {
    await response.body?.cancel();
    return `${status} stream`;
  }
  if (type.startsWith("image/")) return `${status} image`;
  if (response.ok) return status;
  const { error } = (await response.json()) as { error: Failure };
  const wait = response.headers.get("retry-after");
  const fields = Object.entries(error.fields ?? {}).map(([name, code]) => ` ${name}:${code}`);
  return `${status} ${error.code}${fields.sort().join("")}${wait ? ` after ${wait} s` : ""}`;
}

/** Somebody of their own: what one case begins is not in the way of another. */
async function asker(by: RouteCase["by"]): Promise<Person> {
  switch (by) {
    case "signed out":
      return { ...world.me, browser: newBrowser() };
    case "unregistered":
      return await makeUnregistered(world.stack);
    case "suspended":
    case "ended":
    case "stranger":
      return world[by];
    case "free": {
      const member = await world.stack.createMember({ plan: "FREE" });
      const conversationId = await startConversation(member, world.catalogueId);
      const browser = await browserOf(world.stack, member);
      return { ...world.me, member, browser, conversationId };
    }
    default:
      return await makePerson(world);
  }
}

it("has a row for every route handler, and none for what is gone", async () => {
  const exported: string[] = [];
  for (const file of globSync("app/**/route.{ts,tsx}")) {
    const names = Object.keys(await load(file));
    exported.push(
      ...names.filter((name) => METHODS.includes(name)).map((name) => `${file}#${name}`),
    );
  }
  expect(exported.length).toBeGreaterThan(6);
  const listed = [...ROWS.map(({ route }) => route), ...STATIC_ROUTES];
  expect(listed.sort()).toEqual(exported.sort());
});

it.each(STATIC_ROUTES)("%s is a file", async (route) => {
  const [file = ""] = route.split("#");
  expect(await load(file)).toMatchObject({ dynamic: "force-static", dynamicParams: false });
});

describe.concurrent.each(ROWS)("$route", ({ route, cases }) => {
  it.each(cases)("given $what", async ({ by, request, answer, afterwards }) => {
    const person = await asker(by);
    const asked = (await request?.(world, person)) ?? {};
    const told = await said(await call(route, person.browser, asked));
    if (typeof answer === "string") expect(told).toBe(answer);
    else expect(told).toMatch(answer);
    await afterwards?.(world, asked);
  });
});

it("counts how often a network comes back from a provider", async () => {
  const browser = newBrowser();
  await call("app/auth/callback/route.ts#GET", browser, { search: "?code=1" });
  await call("app/auth/callback/route.ts#GET", browser, { search: "?code=2" });
  expect(await hitsOf(world.stack, "oauth:address", { address: browser })).toBe(2);
});
