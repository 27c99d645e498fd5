import type { ReactNode } from "react";
import { MoodMarks } from "./marks";
import type { Backdrop } from "./palette";
import type { PartProps } from "./scene";

type Motif = PartProps["scene"]["appearance"]["backgroundMotif"];

/** The wall behind: a wash, one large graphic motif, the light and the mark of the mood. */
export function Background({ scene }: PartProps) {
  const { appearance, backdrop, expression, isSmall, paint } = scene;
  return (
    <>
      <rect width="400" height="400" fill={paint("wall")} />
      {expression.mood === null && (
        <g stroke={backdrop.motif}>{MOTIFS[appearance.backgroundMotif](backdrop)}</g>
      )}
      <MoodMarks scene={scene} />
      <circle cx="200" cy="185" r="190" fill={paint("glow")} />
      {!isSmall && <rect width="400" height="400" fill={paint("grain")} />}
    </>
  );
}

/** Over everything: the light falls off towards the lower right. */
export function Dusk({ scene }: PartProps) {
  return <rect width="400" height="400" fill={scene.paint("dusk")} />;
}

const MOTIFS: Record<Motif, (backdrop: Backdrop) => ReactNode> = {
  plain: () => null,
  sun: ({ motif }) => (
    <circle cx="262" cy="140" r="112" fill={motif} stroke="none" opacity="0.62" />
  ),
  arches: () => (
    <g opacity="0.5" strokeWidth="13">
      <path d="M50 400V190a150 150 0 0 1 300 0V400" />
      <path d="M14 400V188a186 186 0 0 1 372 0V400" strokeWidth="5" />
      <path d="M80 400V192a120 120 0 0 1 240 0V400" strokeWidth="5" />
    </g>
  ),
  waves: () => (
    <g opacity="0.48" strokeWidth="7">
      <path d="M-20 120q30-26 60 0t60 0 60 0 60 0 60 0 60 0 60 0 60 0" />
      <path d="M-40 168q30-26 60 0t60 0 60 0 60 0 60 0 60 0 60 0 60 0" strokeWidth="4" />
      <path d="M-20 216q30-26 60 0t60 0 60 0 60 0 60 0 60 0 60 0 60 0" />
      <path d="M-40 264q30-26 60 0t60 0 60 0 60 0 60 0 60 0 60 0 60 0" strokeWidth="4" />
      <path d="M-20 312q30-26 60 0t60 0 60 0 60 0 60 0 60 0 60 0 60 0" />
    </g>
  ),
  leaves: ({ motif }) => (
    <g fill={motif} stroke="none" opacity="0.5">
      <path d="M30 400C20 300 30 190 78 96c26 60 14 190-20 304Z" />
      <path d="M-10 250C10 190 40 160 92 148c-8 60-40 96-98 122Z" opacity="0.7" />
      <path d="M372 400c10-104-6-206-56-296-22 66-4 196 28 296Z" />
      <path d="M412 232c-22-54-54-84-104-94 6 58 44 96 100 118Z" opacity="0.7" />
      <path d="M300 60c20-30 56-46 104-44-14 38-46 60-98 62Z" opacity="0.8" />
    </g>
  ),
  rings: () => (
    <g opacity="0.46" strokeWidth="6">
      <circle cx="200" cy="182" r="120" strokeWidth="3" />
      <circle cx="200" cy="182" r="146" />
      <circle cx="200" cy="182" r="172" strokeWidth="3" />
      <circle cx="200" cy="182" r="200" strokeWidth="9" />
    </g>
  ),
  hills: ({ motif }) => (
    <g fill={motif} stroke="none">
      <circle cx="300" cy="104" r="44" opacity="0.55" />
      <path d="M0 250Q80 150 160 236T330 214 400 190V400H0Z" opacity="0.32" />
      <path d="M0 320Q110 216 230 300T400 262V400H0Z" opacity="0.34" />
    </g>
  ),
  stars: ({ motif }) => (
    <g fill={motif} stroke="none">
      <path
        d="M66 70q3 15 18 18-15 3-18 18-3-15-18-18 15-3 18-18ZM330 48q4 20 24 24-20 4-24 24-4-20-24-24 20-4 24-24ZM352 214q3 13 16 16-13 3-16 16-3-13-16-16 13-3 16-16ZM34 226q2 11 13 13-11 2-13 13-2-11-13-13 11-2 13-13Z"
        opacity="0.85"
      />
      <path
        d="M110 30h.1M150 64h.1M26 150h.1M88 168h.1M276 28h.1M300 130h.1M372 140h.1M316 196h.1M60 296h.1M344 300h.1M20 40h.1M250 60h.1"
        stroke={motif}
        strokeWidth="5"
        opacity="0.7"
      />
    </g>
  ),
  brush: ({ motif }) => (
    <g fill={motif} stroke="none" opacity="0.5">
      <path d="M-10 104C90 62 250 50 416 74l-8 46C280 100 120 112 0 152Z" />
      <path d="M-10 178C110 136 280 128 416 146l-6 56C290 180 130 190 0 232Z" opacity="0.8" />
      <path d="M-10 262C110 222 280 210 416 226l-4 40C280 250 120 262-10 300Z" opacity="0.6" />
    </g>
  ),
  grid: () => (
    <g opacity="0.34" strokeWidth="2">
      <path d="M40 0V400M80 0V400M120 0V400M280 0V400M320 0V400M360 0V400M160 0V400M240 0V400M200 0V400M0 40H400M0 80H400M0 120H400M0 160H400M0 200H400M0 240H400M0 280H400M0 320H400" />
      <path
        d="M80 80h40v40H80ZM320 160h40v40h-40ZM280 40h40v40h-40ZM40 240h40v40H40Z"
        strokeWidth="8"
      />
    </g>
  ),
};
