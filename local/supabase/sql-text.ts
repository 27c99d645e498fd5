/** A string literal that means the same whatever standard_conforming_strings says. */
export function literal(value: string): string {
  if (value.includes("\0")) {
    throw new RangeError("Postgres text cannot hold a zero byte.");
  }
  const quoted = value.replaceAll("'", "''");
  return quoted.includes("\\") ? `E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}

/** Settings local to the transaction, as one statement. */
export function settingsSql(settings: Record<string, string>): string {
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config(${literal(name)}, ${literal(value)}, true)`,
  );
  return `select ${calls.join(", ")}`;
}
