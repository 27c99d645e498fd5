import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { explainFailure, FetchFailure } from "./fetch-failure";

const PUBLIC_INDEX = "https://pypi.org/simple";

export type WheelAddress = { url: string; headers: Record<string, string> };

/** Where the wheel can be fetched, by the package index that pip is set to use on this machine. */
export async function findWheel(
  packageName: string,
  wheel: string,
  signal: AbortSignal,
): Promise<WheelAddress> {
  const { url: index, headers } = withoutCredentials(await readIndexUrl());
  const page = `${index.replace(/\/+$/, "")}/${packageName}/`;
  let response: Response;
  try {
    response = await fetch(page, {
      headers: { ...headers, accept: "application/vnd.pypi.simple.v1+json, text/html;q=0.5" },
      signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]),
    });
  } catch (error) {
    throw explainFailure(error, "the package index");
  }
  if (!response.ok)
    throw new FetchFailure(`The package index answered ${response.status} for ${packageName}.`);
  const text = await response.text();
  const address = /json/.test(response.headers.get("content-type") ?? "")
    ? fromJson(text, wheel)
    : fromHtml(text, wheel);
  if (!address) throw new FetchFailure(`The package index does not list ${wheel}.`);
  const url = new URL(address, response.url);
  url.hash = "";
  // Credentials are for the index alone; files often live on another host.
  return { url: url.href, headers: url.origin === new URL(page).origin ? headers : {} };
}

/** Lets pip fetch the wheel, for set-ups that only pip understands (proxies, keyrings). Needs Python. */
export async function downloadWithPip(
  packageName: string,
  version: string,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const args = [
    "-m",
    "pip",
    "download",
    "--no-deps",
    "--only-binary=:all:",
    "--dest",
    folder,
    `${packageName}==${version}`,
  ];
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.platform === "win32" ? "python" : "python3", args, {
      stdio: ["ignore", "ignore", "pipe"],
      signal,
    });
    let complaint = "";
    child.stderr.on("data", (data: Buffer) => {
      complaint = (complaint + data.toString("utf8")).slice(-1_000);
    });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve()
        : reject(new FetchFailure(`pip could not download it either:\n${complaint.trim()}`)),
    );
  });
}

async function readIndexUrl(): Promise<string> {
  if (process.env.PIP_INDEX_URL) return process.env.PIP_INDEX_URL;
  const home = homedir();
  const files = [
    process.env.PIP_CONFIG_FILE,
    join(process.env.VIRTUAL_ENV ?? join(home, ".config", "pip"), "pip.conf"),
    join(home, ".config", "pip", "pip.conf"),
    join(home, ".pip", "pip.conf"),
    join(home, "Library", "Application Support", "pip", "pip.conf"),
    process.env.APPDATA && join(process.env.APPDATA, "pip", "pip.ini"),
    "/etc/pip.conf",
  ];
  for (const file of files) {
    const text = file ? await readFile(file, "utf8").catch(() => "") : "";
    const url = /^\s*index[-_]url\s*=\s*(\S+)/m.exec(text)?.[1];
    if (url) return url;
  }
  return PUBLIC_INDEX;
}

/** fetch refuses addresses with a password in them; it travels as a header instead. */
function withoutCredentials(address: string): WheelAddress {
  const url = new URL(address);
  const { username, password } = url;
  if (!username) return { url: url.href, headers: {} };
  url.username = "";
  url.password = "";
  const token = Buffer.from(
    `${decodeURIComponent(username)}:${decodeURIComponent(password)}`,
  ).toString("base64");
  return { url: url.href, headers: { authorization: `Basic ${token}` } };
}

function fromJson(text: string, wheel: string): string | null {
  const page = JSON.parse(text) as { files?: { filename?: string; url?: string }[] };
  return page.files?.find((file) => file.filename === wheel)?.url ?? null;
}

function fromHtml(text: string, wheel: string): string | null {
  for (const [, href = "", name = ""] of text.matchAll(
    /<a\b[^>]*\bhref="([^"]+)"[^>]*>\s*([^<]+?)\s*<\/a>/gi,
  )) {
    if (name === wheel) return href.replaceAll("&amp;", "&");
  }
  return null;
}
