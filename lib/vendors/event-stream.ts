/** A line longer than this is not an event of ours. */
const LINE_CAP = 1_000_000;

/**
 * The `data` lines of server-sent events, one array for each piece that arrived from the network: what
 * came together can be handled together. Throws RangeError on a line without an end.
 */
export async function* readDataLines(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LINE_CAP) throw new RangeError("A line of the event stream has no end");
    const data = lines
      .filter((line) => line.startsWith("data:"))
      .map((line) => line.slice("data:".length).trim());
    if (data.length > 0) yield data;
  }
  if (rest.startsWith("data:")) yield [rest.slice("data:".length).trim()];
}
