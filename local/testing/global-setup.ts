import type { TestProject } from "vitest/node";
import { startTestStack } from "@/local/test-stack";

declare module "vitest" {
  interface ProvidedContext {
    testStackUrl: string;
  }
}

/** One stack for a whole Vitest run. Tests reach it with `connectTestStack(inject("testStackUrl"))`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stack = await startTestStack();
  project.provide("testStackUrl", stack.urls.control);
  return stack.close;
}
