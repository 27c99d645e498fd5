const WIDTH = 28;
const REDRAW_MS = 120;

/** Draws a bar on a terminal; elsewhere (a log, CI) writes a line at every tenth. */
export function createProgressBar(name: string, out: NodeJS.WriteStream) {
  const startedAt = Date.now();
  let startedFrom: number | null = null;
  let lastDrawn = 0;
  let lastTenth = -1;
  let isOpen = false;

  return {
    update(done: number, total: number): void {
      startedFrom ??= done;
      const tenth = Math.floor((done / total) * 10);
      if (!out.isTTY) {
        if (tenth > lastTenth) out.write(`${name}: ${tenth * 10} % of ${megabytes(total)} MB\n`);
        lastTenth = Math.max(tenth, lastTenth);
        return;
      }
      const now = Date.now();
      if (now - lastDrawn < REDRAW_MS && done < total) return;
      lastDrawn = now;
      isOpen = true;
      const filled = Math.round((done / total) * WIDTH);
      const perSecond = (done - startedFrom) / Math.max(0.5, (now - startedAt) / 1000);
      const left = perSecond > 0 ? `, ${clock((total - done) / perSecond)} left` : "";
      out.write(
        `\r\u001b[K${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${Math.floor((done / total) * 100)} %  ` +
          `${megabytes(done)} of ${megabytes(total)} MB, ${(perSecond / 1e6).toFixed(1)} MB/s${left}`,
      );
    },
    /** Leaves the bar where it is, so that what follows starts on a line of its own. */
    close(): void {
      if (isOpen) out.write("\n");
      isOpen = false;
    },
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
