import { startTestStack } from "@/local/test-stack";

/** The stack in a process of its own: it outlives every kill of the app. Ends with its parent. */
const [appUrl = "", controlPort = ""] = process.argv.slice(2);
const stack = await startTestStack({ appUrl, controlPort: Number(controlPort) });
process.on("disconnect", async () => {
  await stack.close();
  process.exit(0);
});
process.send?.("ready");
