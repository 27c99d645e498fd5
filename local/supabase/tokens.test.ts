import { createHmac } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import { expect, test } from "vitest";
import { Tokens } from "@/local/supabase/tokens";

const SECRET = "a secret of at least thirty-two characters";
const tokens = new Tokens(SECRET);
const soon = () => Math.floor(Date.now() / 1000) + 60;

test("signs and reads what other libraries read and sign", async () => {
  const token = tokens.sign({ sub: "a", exp: soon() });
  expect((await jwtVerify(token, new TextEncoder().encode(SECRET))).payload.sub).toBe("a");
  const other = await new SignJWT({ sub: "b" })
    .setProtectedHeader({ alg: "HS256" })
    .setExpirationTime("1m")
    .sign(new TextEncoder().encode(SECRET));
  expect(tokens.verify(other)?.sub).toBe("b");
});

test("refuses what is expired, altered, signed by others, without a signature, or not a token", () => {
  const token = tokens.sign({ sub: "a", exp: soon() });
  const [head, , mac] = token.split(".");
  const altered = Buffer.from(JSON.stringify({ sub: "b", exp: soon() })).toString("base64url");
  const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${altered}`;
  const noneSigned = `${none}.${createHmac("sha256", SECRET).update(none).digest("base64url")}`;
  const wrong = [
    tokens.sign({ sub: "a", exp: 1 }),
    `${head}.${altered}.${mac}`,
    new Tokens("other").sign({ exp: soon() }),
    `${none}.`,
    noneSigned,
    "",
    "a.b.c",
    tokens.sign({ sub: "a" }),
  ];
  expect(wrong.map((text) => tokens.verify(text))).toEqual(wrong.map(() => null));
});

test("a token that was good is refused once it expires", () => {
  const token = tokens.sign({ sub: "a", exp: Math.floor(Date.now() / 1000) + 1 });
  expect(tokens.verify(token)?.sub).toBe("a");
  const clock = Date.now;
  Date.now = () => clock() + 5_000;
  try {
    expect(tokens.verify(token)).toBeNull();
  } finally {
    Date.now = clock;
  }
});
