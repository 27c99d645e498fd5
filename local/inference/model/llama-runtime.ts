import { spawn } from "node:child_process";
import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FetchFailure } from "./fetch-failure";

/**
 * node-llama-cpp is installed beside the models and not among the project's dependencies: its
 * optional packages (CUDA and Vulkan builds) weigh hundreds of megabytes that most people never need.
 */
export const LLAMA_VERSION = "3.22.1";

const PLATFORM_PACKAGES: Record<string, string> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "linux-arm": "linux-armv7l",
  "linux-riscv64": "linux-riscv64",
  "darwin-arm64": "mac-arm64-metal",
  "darwin-x64": "mac-x64",
  "win32-x64": "win-x64",
  "win32-arm64": "win-arm64",
};

function runtimeFolder(dataDir: string): string {
  return join(dataDir, "llama");
}

/** Path of node-llama-cpp's entry file under the data folder, or null if it is not installed. */
export async function findLlamaRuntime(dataDir: string): Promise<string | null> {
  const root = join(runtimeFolder(dataDir), "node_modules", "node-llama-cpp");
  try {
    const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
      version?: string;
    };
    const entry = join(root, "dist", "index.js");
    await access(entry);
    return manifest.version === LLAMA_VERSION ? entry : null;
  } catch {
    return null;
  }
}

/** Installs node-llama-cpp and the one build this machine needs. Does nothing when it is there. */
export async function installLlamaRuntime(
  dataDir: string,
  signal: AbortSignal,
): Promise<"installed" | "present"> {
  if (await findLlamaRuntime(dataDir)) return "present";
  const platform = PLATFORM_PACKAGES[`${process.platform}-${process.arch}`];
  if (!platform) {
    throw new FetchFailure(
      `There is no ready build of llama.cpp for ${process.platform} ${process.arch}. ` +
        "An Ollama or llama.cpp server on this machine works instead.",
    );
  }
  const folder = runtimeFolder(dataDir);
  await mkdir(folder, { recursive: true });
  // A manifest of its own, or npm would climb to the project's package.json.
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await runNpm(
    [
      "install",
      "--prefix",
      folder,
      "--omit=optional",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      // Its postinstall only checks whether it should compile; the ready build needs no script.
      "--ignore-scripts",
      "--save-exact",
      `node-llama-cpp@${LLAMA_VERSION}`,
      `@node-llama-cpp/${platform}@${LLAMA_VERSION}`,
    ],
    signal,
  );
  if (!(await findLlamaRuntime(dataDir)))
    throw new FetchFailure("npm finished, yet the runtime is missing.");
  return "installed";
}

async function runNpm(args: string[], signal: AbortSignal): Promise<void> {
  const windows = process.platform === "win32";
  await new Promise<void>((resolve, reject) => {
    const child = spawn(windows ? "npm.cmd" : "npm", args, {
      stdio: ["ignore", "ignore", "pipe"],
      shell: windows,
      signal,
    });
    let complaint = "";
    child.stderr.on("data", (data: Buffer) => {
      complaint = (complaint + data.toString("utf8")).slice(-2_000);
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new FetchFailure(`npm could not install node-llama-cpp:\n${complaint.trim()}`));
    });
  });
}
