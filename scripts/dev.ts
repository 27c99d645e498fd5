import { runApp } from "./run-app";

await runApp("dev");
