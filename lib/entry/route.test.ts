import { describe, expect, it } from "vitest";
import { readJson, requireSameOrigin, runRoute } from "@/lib/entry/route";
import { AppError } from "@/lib/kernel/errors";

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://app.test/api", {
    method: "POST",
    body,
    headers,
    duplex: "half",
  } as RequestInit);

describe("runRoute", () => {
  it("answers an expected failure with its code and status", async () => {
    const response = await runRoute("t", async () => {
      throw new AppError("rate_limited", "rate_limited", { retryAfterSeconds: 7 });
    });
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("7");
    expect(await response.json()).toEqual({
      error: { code: "rate_limited", retryAfterSeconds: 7 },
    });
  });

  it("never lets the words of a defect out", async () => {
    const response = await runRoute("t", async () => {
      throw new Error("password=hunter2");
    });
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('{"error":{"code":"internal"}}');
  });
});

describe("readJson", () => {
  it("refuses what is too large, declared or not", async () => {
    await expect(readJson(post("x".repeat(200)), 100)).rejects.toMatchObject({ code: "too_large" });
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode("x".repeat(60)));
      },
    });
    await expect(readJson(post(stream), 100)).rejects.toMatchObject({ code: "too_large" });
  });

  it("takes a body that was cut for bad input, not for a defect to be logged", async () => {
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("{"));
        controller.error(new Error("aborted"));
      },
    });
    await expect(readJson(post(cut), 100)).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("refuses what is not JSON in UTF-8", async () => {
    await expect(readJson(post("{"), 100)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(readJson(post(new Uint8Array([0x22, 0xff, 0x22])), 100)).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(readJson(post('{"a":"é"}'), 100)).resolves.toEqual({ a: "é" });
  });
});

describe("requireSameOrigin", () => {
  it.each([
    ["http://app.test", true],
    ["http://evil.test", false],
    ["https://app.test.evil.test", false],
    ["null", false],
    ["garbage", false],
  ])("a browser that sends no sec-fetch-site, from %s", (origin, isAllowed) => {
    const act = () => requireSameOrigin(post("{}", { origin, host: "app.test" }));
    if (isAllowed) expect(act).not.toThrow();
    else expect(act).toThrow("cross_site");
  });

  it("believes the host the proxy was asked for", () => {
    const headers = { origin: "https://app.test", host: "10.0.0.1:3000" };
    expect(() => requireSameOrigin(post("{}", headers))).toThrow("cross_site");
    const behindProxy = { ...headers, "x-forwarded-host": "app.test" };
    expect(() => requireSameOrigin(post("{}", behindProxy))).not.toThrow();
  });

  it.each([
    ["same-origin", true],
    ["none", true],
    [null, true],
    ["cross-site", false],
    ["same-site", false],
  ])("sec-fetch-site %s", (site, isAllowed) => {
    const request = post("{}", site === null ? {} : { "sec-fetch-site": site });
    const act = () => requireSameOrigin(request);
    if (isAllowed) expect(act).not.toThrow();
    else expect(act).toThrow("cross_site");
  });
});
