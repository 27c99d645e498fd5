interface PostgresErrorShape {
  severity?: unknown;
  routine?: unknown;
}

let isConsoleQuiet = false;

/** Lite prints every error of the database, though its answer carries it too, and that its storage is young. */
export function quietConsole(): void {
  if (isConsoleQuiet) {
    return;
  }
  isConsoleQuiet = true;
  const print = console.error.bind(console);
  const warn = console.warn.bind(console);
  console.warn = (...parts: unknown[]) => {
    if (!String(parts[0]).startsWith("EXPERIMENTAL FEATURES ENABLED")) {
      warn(...parts);
    }
  };
  console.error = (...parts: unknown[]) => {
    const first = parts[0] as PostgresErrorShape | undefined;
    if (!(first instanceof Error && typeof first.severity === "string" && "routine" in first)) {
      print(...parts);
    }
  };
}
