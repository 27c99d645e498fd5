import type { Appearance } from "@/lib/companions/appearance";
import { path } from "./path";
import type { PartProps, Scene } from "./scene";

/** Thickness at the inner end, height of the arch above it, fall of the tail below it. */
const SHAPES: Record<Appearance["browStyle"], { thick: number; arch: number; tail: number }> = {
  soft: { thick: 5.6, arch: 6, tail: 3.5 },
  straight: { thick: 6, arch: 3, tail: 2.5 },
  arched: { thick: 5.4, arch: 8, tail: 3.5 },
  thick: { thick: 7.4, arch: 5.5, tail: 3.5 },
  thin: { thick: 3.8, arch: 6.5, tail: 3.5 },
  bushy: { thick: 8.6, arch: 4.5, tail: 4 },
};

export function Brows({ scene }: PartProps) {
  return <path d={traceBrow(scene, -1) + traceBrow(scene, 1)} fill={scene.brow} />;
}

function browLine(scene: Scene, side: 1 | -1) {
  const { appearance, expression, face } = scene;
  const shape = SHAPES[appearance.browStyle];
  const { brow } = expression;
  const raise = side === 1 ? brow.skew : 0;
  const base = face.eyeY - (appearance.presentation === "masculine" ? 21.5 : 24);
  return {
    thick: shape.thick + (scene.isSmall ? 1.2 : 0),
    inner: { x: 200 + side * (15.5 - brow.pinch * 0.6), y: base - 3 + brow.inner + raise * 0.5 },
    arch: { x: 200 + side * 45, y: base - shape.arch + brow.arch + raise * 1.2 },
    outer: { x: 200 + side * 62, y: base + shape.tail + brow.outer + raise * 0.7 },
  };
}

function traceBrow(scene: Scene, side: 1 | -1): string {
  const { thick, inner, arch, outer } = browLine(scene, side);
  const midX = (inner.x + arch.x) / 2;
  const midY = (inner.y + arch.y) / 2;
  return (
    path`M${inner.x} ${inner.y + thick * 0.5}C${inner.x - side * 1.5} ${inner.y} ${inner.x} ${inner.y - thick * 0.45} ${inner.x + side * 3} ${inner.y - thick * 0.5}` +
    path`Q${midX} ${midY - thick * 0.7} ${arch.x} ${arch.y - thick * 0.35}Q${(arch.x + outer.x) / 2 + side * 2} ${(arch.y + outer.y) / 2 - thick * 0.35} ${outer.x} ${outer.y}` +
    path`Q${(arch.x + outer.x) / 2} ${(arch.y + outer.y) / 2 + thick * 0.25} ${arch.x - side * 2} ${arch.y + thick * 0.45}Q${midX} ${midY + thick * 0.5} ${inner.x} ${inner.y + thick * 0.5}Z`
  );
}
