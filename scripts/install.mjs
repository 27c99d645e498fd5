// Installs what is missing before a command runs. Runs on any Node from 18 on, before anything is
// installed: nothing but node: may be imported here.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const modules = path.join(root, "node_modules");
const stamp = path.join(modules, ".nexusai-install");
const lock = readFileSync(path.join(root, "package-lock.json"), "utf8");
const hash = createHash("sha256").update(lock).digest("hex");

if (read(stamp) !== hash) {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 18) {
    fail(`Node ${process.versions.node} is too old. Install Node 18 or newer: https://nodejs.org`);
  }
  if (!isInstalled()) {
    console.log(
      existsSync(modules)
        ? "The list of packages has changed: installing (npm ci)."
        : "First run: installing the packages this project uses (npm ci). This takes a minute or two.",
    );
    const { status } = npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    if (status !== 0) {
      fail(
        "The packages could not be installed; what npm said is above.\n" +
          "  No network? Connect once: after that nothing more is fetched.\n" +
          "  A registry or proxy of your own? Check: npm config get registry\n" +
          "  Then run the same command again.",
      );
    }
  }
  installNode();
  writeFileSync(stamp, hash);
}

/** npm's own note of what it installed says whether `npm ci` or `npm install` was run by hand. */
function isInstalled() {
  try {
    const wanted = JSON.parse(lock).packages;
    const present = JSON.parse(read(path.join(modules, ".package-lock.json"))).packages;
    return Object.entries(wanted).every(
      ([name, entry]) =>
        name === "" || entry.optional || entry.peer || present[name]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/**
 * The project runs on Node 24, which comes as an npm package whose install script fetches the
 * right build. npm 11 may skip such scripts: then it is run here.
 */
function installNode() {
  const binary = path.join(
    modules,
    "node",
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  if (existsSync(binary) && spawnSync(binary, ["--version"]).status === 0) {
    return;
  }
  console.log("Fetching the Node this project runs on (24).");
  const { status } = spawnSync(process.execPath, ["installArchSpecificPackage.js"], {
    cwd: path.join(modules, "node"),
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0 || !existsSync(binary)) {
    const major = Number(process.versions.node.split(".")[0]);
    if (major < 24) {
      fail(
        "Node 24 could not be fetched. Install Node 24 yourself (https://nodejs.org) and run the same command again.",
      );
    }
  }
}

function npm(args) {
  // npm names itself to the scripts it runs; calling that file avoids a shell.
  const cli = process.env.npm_execpath;
  const options = { cwd: root, stdio: "inherit" };
  return cli?.endsWith(".js")
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
