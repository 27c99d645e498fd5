import { median, percentile, type Spread, spreadOf } from "../statistics";
import { LENGTHS, type Length } from "./effort";
import type { CpuShare, Round } from "./rounds";

/** The figures of a run, as `--json` prints them. Milliseconds unless a name says otherwise. */
export interface Figures {
  addedTtftP50Ms: Record<Length, number>;
  addedTtftP95Ms: Record<Length, number>;
  turnsPerSecond: number;
  nextTurnsPerSecond: number;
  proxyTurnsPerSecond: number;
  bodyBytes: number;
  /** p95 of the time from the stop request to the upstream seeing its caller go. */
  abortMs: number;
  abortP50Ms: number;
  growth: number;
  vendorsAddedP50Ms: number;
  vendorsAddedP95Ms: number;
  throughputRatio: number;
  vendorsTurnsPerSecond: number;
  nextVendorsTurnsPerSecond: number;
  upstreamTtftMs: number;
  proxyTtftMs: number;
  nextTtftMs: number;
  /** CPU of one turn at 16 at once: the product's process, its embedded Supabase, and a bare Next answer. */
  cpuMs: Record<CpuShare, number>;
  rounds: number;
  machine: string;
  database: string;
  backgroundMessages: number;
}

interface Row {
  what: string;
  figure: string;
  bar?: { text: string; isMet: boolean };
}

const digits = (value: number) => Number(value.toFixed(value >= 100 ? 0 : 2));

function shown({ median: middle, min, max }: Spread, unit: string): string {
  return `${digits(middle)}${unit} (${digits(min)} to ${digits(max)})`;
}

/** Medians over the rounds, and the table of them with the bars of the performance page. */
export function report(
  rounds: Round[],
  run: { bodyBytes: number; machine: string; database: string; backgroundMessages: number },
): { figures: Figures; table: string } {
  const spread = (figure: (round: Round) => number) => spreadOf(rounds.map(figure));
  const perLength = (figure: (round: Round, length: Length) => number) =>
    Object.fromEntries(
      LENGTHS.map((length) => [
        length,
        digits(median(rounds.map((round) => figure(round, length)))),
      ]),
    ) as Record<Length, number>;
  const stops = rounds.flatMap((round) => round.stops);
  const growth = spread((round) => round.addedP50[2000] / round.addedP50[20]);
  const ratio = spread((round) => round.turnsPerSecond.product / round.turnsPerSecond.next);
  const rate = (target: keyof Round["turnsPerSecond"]) =>
    spread((round) => round.turnsPerSecond[target]);
  const vendorsRate = (target: "product" | "next") =>
    spread((round) => round.vendorsTurnsPerSecond[target]);
  const vendors = spread((round) => round.vendorsAddedP50);
  const vendorsP95 = spread((round) => round.vendorsAddedP95);

  const cpu = (share: CpuShare) => digits(spread((round) => round.cpuMs[share]).median);

  const figures: Figures = {
    addedTtftP50Ms: perLength((round, length) => round.addedP50[length]),
    addedTtftP95Ms: perLength((round, length) => round.addedP95[length]),
    turnsPerSecond: digits(rate("product").median),
    nextTurnsPerSecond: digits(rate("next").median),
    proxyTurnsPerSecond: digits(rate("proxy").median),
    bodyBytes: run.bodyBytes,
    abortMs: digits(percentile(stops, 95)),
    abortP50Ms: digits(median(stops)),
    growth: digits(growth.median),
    vendorsAddedP50Ms: digits(vendors.median),
    vendorsAddedP95Ms: digits(vendorsP95.median),
    throughputRatio: digits(ratio.median),
    vendorsTurnsPerSecond: digits(vendorsRate("product").median),
    nextVendorsTurnsPerSecond: digits(vendorsRate("next").median),
    upstreamTtftMs: digits(spread((round) => round.floor.upstream).median),
    proxyTtftMs: digits(spread((round) => round.floor.proxy).median),
    nextTtftMs: digits(spread((round) => round.floor.next).median),
    cpuMs: { product: cpu("product"), backend: cpu("backend"), next: cpu("next") },
    rounds: rounds.length,
    machine: run.machine,
    database: run.database,
    backgroundMessages: run.backgroundMessages,
  };

  const added = (length: Length, p: "addedP50" | "addedP95") =>
    shown(
      spread((round) => round[p][length]),
      " ms",
    );
  const long = { p50: figures.addedTtftP50Ms[2000], p95: figures.addedTtftP95Ms[2000] };
  const rows: Row[] = [
    ...LENGTHS.map(
      (length): Row => ({
        what: `added time to first token, ${length.toLocaleString("en")} messages, p50`,
        figure: added(length, "addedP50"),
        ...(length === 2000 ? { bar: { text: "≤ 4 ms", isMet: long.p50 <= 4 } } : {}),
      }),
    ),
    ...LENGTHS.map(
      (length): Row => ({
        what: `added time to first token, ${length.toLocaleString("en")} messages, p95`,
        figure: added(length, "addedP95"),
        ...(length === 2000 ? { bar: { text: "≤ 10 ms", isMet: long.p95 <= 10 } } : {}),
      }),
    ),
    {
      what: "growth of p50 from 20 to 2,000 messages",
      figure: shown(growth, "×"),
      bar: { text: "≤ 1.1×", isMet: growth.median <= 1.1 },
    },
    {
      what: "added with vendors (moderation 300 ms, first token 400 ms), p50",
      figure: shown(vendors, " ms"),
      bar: { text: "≤ 12 ms", isMet: vendors.median <= 12 },
    },
    {
      what: "added with vendors (moderation 300 ms, first token 400 ms), p95",
      figure: shown(vendorsP95, " ms"),
    },
    { what: "turns a second, 16 at once, product", figure: shown(rate("product"), "") },
    { what: "turns a second, 16 at once, bare Next route", figure: shown(rate("next"), "") },
    { what: "turns a second, 16 at once, bare Node proxy", figure: shown(rate("proxy"), "") },
    {
      what: "product against the bare Next route",
      figure: shown(ratio, "×"),
      bar: { text: "≥ 0.6×", isMet: ratio.median >= 0.6 },
    },
    {
      what: "turns a second, 16 at once, with vendors: product / bare Next route",
      figure: `${figures.vendorsTurnsPerSecond} / ${figures.nextVendorsTurnsPerSecond}`,
    },
    {
      what: "request body of a turn",
      figure: `${run.bodyBytes} bytes`,
      bar: { text: "< 2,048", isMet: run.bodyBytes < 2048 },
    },
    {
      what: "stop reaches the upstream, p50 / p95",
      figure: `${figures.abortP50Ms} / ${figures.abortMs} ms`,
      bar: { text: "≤ 50 ms", isMet: figures.abortMs <= 50 },
    },
    {
      what: "CPU of one turn: product / embedded Supabase; of a bare Next answer",
      figure: `${figures.cpuMs.product} / ${figures.cpuMs.backend}; ${figures.cpuMs.next} ms`,
    },
    {
      what: "floor: time to first token, upstream / proxy / bare Next, p50",
      figure: `${figures.upstreamTtftMs} / ${figures.proxyTtftMs} / ${figures.nextTtftMs} ms`,
    },
  ];
  return { figures, table: render(rows) };
}

function render(rows: Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    row.figure,
    row.bar?.text ?? "",
    row.bar ? (row.bar.isMet ? "met" : "NOT MET") : "",
  ]);
  const all = [["what", "median (over rounds)", "bar", ""], ...cells];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(Math.max(3, width))).join(" | ")} |`;
  return [line(all[0] ?? []), rule, ...cells.map(line)].join("\n");
}
