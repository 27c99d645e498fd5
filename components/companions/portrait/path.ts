/** Tagged template for path data: keeps the words, rounds every number to a tenth. */
export function path(words: TemplateStringsArray, ...numbers: number[]): string {
  const d = words.reduce((drawn, word, index) => {
    const number = numbers[index - 1];
    return number === undefined ? drawn + word : drawn + Math.round(number * 10) / 10 + word;
  });
  return d.replaceAll(" -", "-");
}

/** As `path`, to whole units: enough for hair and cloth, and a third shorter. */
export function coarse(words: TemplateStringsArray, ...numbers: number[]): string {
  return path(words, ...numbers.map(Math.round));
}

/** The same path on the other side of the face (absolute M, L, C, Q and Z only). */
export function mirror(d: string): string {
  let isX = false;
  return d.replace(/-?\d+(\.\d+)?/g, (number) => {
    isX = !isX;
    return isX ? String(Math.round((400 - Number(number)) * 10) / 10) : number;
  });
}

type Curve = [number, number, number, number, number, number, number, number];

/** A brush stroke along a cubic curve: pointed at both ends, `width` at its belly. */
export function strand(curve: Curve, width: number): string {
  const [x1, y1, ax, ay, bx, by, x2, y2] = curve;
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const nx = (-(y2 - y1) / length) * width * 1.33;
  const ny = ((x2 - x1) / length) * width * 1.33;
  return coarse`M${x1} ${y1}C${ax} ${ay} ${bx} ${by} ${x2} ${y2}C${bx + nx} ${by + ny} ${ax + nx} ${ay + ny} ${x1} ${y1}Z`;
}

export function strands(width: number, ...curves: Curve[]): string {
  return curves.map((curve) => strand(curve, width)).join("");
}

type Point = readonly [number, number];

/** A closed outline of rounded bumps through the points, as curls seen against the light. */
export function scallop(points: readonly Point[], radius: number): string {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const [first, ...rest] = whole;
  if (first === undefined) return "";
  const bumps = [...rest, first].map(([x, y], index) => {
    const [fromX, fromY] = whole[index] ?? first;
    return coarse`${radius} ${radius} 0 0 1 ${x - fromX} ${y - fromY}`;
  });
  return `${coarse`M${first[0]} ${first[1]}`}a${bumps.join(" ").replaceAll(" -", "-")}Z`;
}

/** Points on an ellipse, clockwise from `from` to `to` degrees (0 is the right, 90 the bottom). */
export function ellipsePoints(
  center: Point,
  radii: Point,
  count: number,
  from = 0,
  to = 360,
  jitter = 0,
): Point[] {
  const random = sequence(count * 7 + radii[0]);
  const steps = to - from === 360 ? count : count - 1;
  return Array.from({ length: count }, (_, index) => {
    const angle = ((from + ((to - from) * index) / steps) * Math.PI) / 180;
    const reach = 1 + (random() - 0.5) * jitter;
    return [
      center[0] + Math.cos(angle) * radii[0] * reach,
      center[1] + Math.sin(angle) * radii[1] * reach,
    ] as const;
  });
}

/** A repeatable sequence in [0, 1): the same portrait is drawn the same on server and client. */
export function sequence(seed: number): () => number {
  let state = Math.floor(seed * 1000) | 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
