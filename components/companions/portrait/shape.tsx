import type { PartProps, ShapeProps } from "./scene";

/** A path, written once per drawing: an outline known to the scene is referred to, not repeated. */
export function Shape({ scene, d, ...look }: PartProps & ShapeProps & { d: string }) {
  const name = scene.outlines.get(d);
  if (name === undefined) return <path d={d} {...look} />;
  const { width: _width, height: _height, ...rest } = look;
  return <use href={`#${scene.id(name)}`} {...(rest as object)} />;
}

/** The outlines themselves, for the definitions of the drawing. */
export function Outlines({ scene }: PartProps) {
  return [...scene.outlines].map(([d, name]) => <path key={name} id={scene.id(name)} d={d} />);
}
