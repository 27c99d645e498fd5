import pino from "pino";

/**
 * Structured log. Pass ids, codes and durations only: message text, prompts and images are never logged,
 * and the paths below are removed should one slip in.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === "test" ? "silent" : "info"),
  base: null,
  redact: {
    paths: [
      "text",
      "*.text",
      "prompt",
      "*.prompt",
      "password",
      "*.password",
      "email",
      "*.email",
      "*.authorization",
      "*.cookie",
    ],
    remove: true,
  },
});
