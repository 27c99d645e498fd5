import { readFileSync } from "node:fs";

/** Linux counts CPU time in ticks of 10 ms, whatever the kernel's own clock. */
const TICKS_PER_SECOND = 100;

/** CPU seconds a process has used, user and system; null where the system does not say (no /proc). */
export function cpuSeconds(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold spaces: fields are counted after it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return null;
  }
}
