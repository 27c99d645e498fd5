import type { ReactNode } from "react";
import type { Mood } from "./expression";
import { mix } from "./palette";
import { path } from "./path";
import type { PartProps } from "./scene";

/** What a feeling leaves on the wall: a print-maker's mark behind the figure, tone on tone. */
export function MoodMarks({ scene }: PartProps) {
  const { mood } = scene.expression;
  if (mood === null) return null;
  const pens = {
    light: mix(mood.top, "#ffffff", 0.55),
    dark: mix(mood.bottom, "#20101c", 0.3),
  };
  return <g>{MARKS[mood.mark](pens)}</g>;
}

/** Wet lids or a cold forehead: they follow the head, so they are drawn with it. */
export function Droplets({ scene }: PartProps) {
  const { water } = scene.expression;
  if (water === "tear") {
    return (
      <g stroke="#e9f6ff">
        <path d="M150 199q14 6 31-1M219 198q16 7 31 1" strokeWidth="2.2" opacity="0.5" />
        <path d="M153 203Q147 218 149 232" strokeWidth="4" opacity="0.6" />
        <path d="M149 230v3" strokeWidth="6.5" opacity="0.9" />
      </g>
    );
  }
  if (water === "sweat") {
    return (
      <g fill="#e4f4ff">
        <path d="M257 134C251 144 249 150 253 154S262 152 261 146 259 140 257 134Z" opacity="0.9" />
      </g>
    );
  }
  return null;
}

interface Pens {
  light: string;
  dark: string;
}

const SUNBURST = Array.from({ length: 11 }, (_, index) => {
  const turn = (index * Math.PI * 2) / 11;
  const at = (angle: number, reach: number) => [
    200 + Math.cos(angle) * reach,
    190 + Math.sin(angle) * reach,
  ];
  const [ax = 0, ay = 0] = at(turn - 0.14, 300);
  const [bx = 0, by = 0] = at(turn + 0.14, 300);
  return path`M200 190L${Math.round(ax)} ${Math.round(ay)}L${Math.round(bx)} ${Math.round(by)}Z`;
}).join("");

const MARKS: Record<Mood["mark"], (pens: Pens) => ReactNode> = {
  JOY: ({ light }) => <path d={SUNBURST} fill={light} opacity="0.42" />,
  SADNESS: ({ light }) => (
    <path
      d="M60 20l-16 64M118 -6l-14 56M30 150l-18 72M86 120l-12 48M340 6l-16 64M384 60l-14 56M300 30l-8 32M352 140l-16 64M392 190l-14 56M66 240l-14 56M330 240l-10 40M380 300l-12 48M22 300l-10 40"
      stroke={light}
      strokeWidth="4"
      opacity="0.5"
    />
  ),
  ANGER: ({ light, dark }) => (
    <>
      <path
        d="M0 40L96 130 20 120 84 178 0 186ZM400 30L306 126 384 118 316 176 400 190ZM60 0L128 72 134 0ZM276 0L270 66 344 0ZM0 250L70 236 0 300ZM400 244L332 234 400 300Z"
        fill={dark}
        opacity="0.55"
      />
      <path
        d="M40 96l44 46M362 92l-46 46M108 20l18 30"
        stroke={light}
        strokeWidth="4"
        opacity="0.55"
      />
    </>
  ),
  FEAR: ({ dark, light }) => (
    <g opacity="0.42">
      <path
        d="M28-20q30 56 0 112t0 112 0 112 0 112M66-20q30 56 0 112t0 112 0 112M330-20q30 56 0 112t0 112 0 112M368-20q30 56 0 112t0 112 0 112 0 112"
        stroke={dark}
        strokeWidth="10"
      />
      <path
        d="M47-20q30 56 0 112t0 112 0 112M349-20q30 56 0 112t0 112 0 112"
        stroke={light}
        strokeWidth="3"
      />
    </g>
  ),
  SURPRISE: ({ light }) => (
    <path
      d="M74 100L34 76M56 156L12 148M56 214L16 226M100 52L76 14M150 24L142-10M326 100L366 76M344 156L388 148M344 214L384 226M300 52L324 14M250 24L258-10"
      stroke={light}
      strokeWidth="8"
      opacity="0.85"
    />
  ),
  DISGUST: ({ dark }) => (
    <path
      d="M-20 70q56 34 112 0t112 0 112 0 112 0M-70 122q56 34 112 0t112 0 112 0 112 0 112 0M-20 174q56 34 112 0t112 0 112 0 112 0M-70 226q56 34 112 0t112 0 112 0 112 0 112 0M-20 278q56 34 112 0t112 0 112 0 112 0"
      stroke={dark}
      strokeWidth="12"
      opacity="0.3"
    />
  ),
  LOVE: ({ light }) => (
    <g fill={light}>
      <path
        d="M62 150C22 122 20 76 48 72c13-1 20 9 22 17 4-8 12-16 24-14 27 6 19 50-32 75Z"
        opacity="0.6"
      />
      <path
        d="M346 118c-30-22-31-56-10-59 9 0 15 7 16 13 3-6 9-12 18-10 20 5 14 37-24 56Z"
        opacity="0.7"
      />
      <path
        d="M352 246c-22-16-22-41-7-43 7 0 10 5 12 9 2-4 6-9 13-7 14 3 10 27-18 41Z"
        opacity="0.45"
      />
    </g>
  ),
  JEALOUSY: ({ dark }) => (
    <>
      <path d="M236 0H400V400H120Z" fill={dark} opacity="0.42" />
      <path d="M218 0L102 400M196 0L80 400" stroke={dark} strokeWidth="3" opacity="0.3" />
    </>
  ),
  EMPATHY: ({ light }) => (
    <g stroke={light} opacity="0.6">
      <circle cx="150" cy="190" r="118" strokeWidth="5" />
      <circle cx="250" cy="190" r="118" strokeWidth="5" />
      <circle cx="150" cy="190" r="146" strokeWidth="3" />
      <circle cx="250" cy="190" r="146" strokeWidth="3" />
    </g>
  ),
  FRUSTRATION: ({ dark }) => (
    <path
      d="M252 52C300 4 372 20 372 66s-76 60-92 24 40-66 84-44 26 96-26 92-64-56-22-72 74 34 40 70M286 142q-14 10-30 6M36 70l34 20M24 112l40 6M62 34l22 32"
      stroke={dark}
      strokeWidth="6"
      opacity="0.55"
    />
  ),
  EXCITEMENT: ({ light }) => (
    <>
      <path
        d="M66 60q6 34 40 40-34 6-40 40-6-34-40-40 34-6 40-40ZM338 34q6 32 38 38-32 6-38 38-6-32-38-38 32-6 38-38ZM358 178q4 20 24 24-20 4-24 24-4-20-24-24 20-4 24-24Z"
        fill={light}
        opacity="0.9"
      />
      <path
        d="M108 26l10-14M30 190l-16 6M36 236l14 8M276 22l-4-16M378 142l14-6M140 30h.1M24 40h.1M384 260h.1"
        stroke={light}
        strokeWidth="7"
        opacity="0.8"
      />
    </>
  ),
};
