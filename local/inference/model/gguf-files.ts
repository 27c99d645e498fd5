import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export type GgufFile = { path: string; sizeBytes: number; modifiedMs: number };

export function modelsFolder(dataDir: string): string {
  return join(dataDir, "models");
}

/** The model to use: the one `LOCAL_CHAT_MODEL` names (by start of file name), else the one fetched last. */
export async function findGguf(dataDir: string): Promise<GgufFile | null> {
  const folder = modelsFolder(dataDir);
  const names = await readdir(folder).catch(() => [] as string[]);
  const files: GgufFile[] = [];
  for (const name of names) {
    if (!name.toLowerCase().endsWith(".gguf")) continue;
    const info = await stat(join(folder, name)).catch(() => null);
    if (info?.isFile()) {
      files.push({ path: join(folder, name), sizeBytes: info.size, modifiedMs: info.mtimeMs });
    }
  }
  files.sort((a, b) => b.modifiedMs - a.modifiedMs || a.path.localeCompare(b.path));
  const wanted = process.env.LOCAL_CHAT_MODEL?.toLowerCase();
  const named = wanted && files.find((file) => nameOf(file).toLowerCase().startsWith(wanted));
  return named || files[0] || null;
}

/** File name without folder and `.gguf`: what replies carry as their model. */
export function nameOf(file: Pick<GgufFile, "path">): string {
  return (file.path.split(/[\\/]/).pop() ?? file.path).replace(/\.gguf$/i, "");
}
