import type { PartProps } from "./scene";

/** The last touch of a feeling, drawn like a print-maker's mark rather than a symbol. */
export function Accents({ scene }: PartProps) {
  const { expression, backdrop } = scene;
  const pen = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;
  switch (expression.accent) {
    case "rays":
      return (
        <g {...pen} stroke="#fffdf2" strokeWidth="6" opacity="0.9">
          <path d="M58 118L36 104M50 160H24M74 80L60 60M342 118l22-14M350 160h26M326 80l14-20" />
        </g>
      );
    case "sparks":
      return (
        <g fill="#fff6c9">
          <path d="M58 92q4 24 28 28-24 4-28 28-4-24-28-28 24-4 28-28ZM340 58q4 22 26 26-22 4-26 26-4-22-26-26 22-4 26-26ZM352 176q2 13 15 15-13 2-15 15-2-13-15-15 13-2 15-15Z" />
          <circle cx="86" cy="58" r="5" />
          <circle cx="304" cy="36" r="4" />
        </g>
      );
    case "hearts":
      return (
        <g fill="#fff" stroke="none">
          <path
            d="M66 118c-22-16-22-40-7-42 7 0 10 6 11 10 2-4 6-9 13-8 14 4 9 27-17 40Z"
            fill="#ff5c7f"
            opacity="0.92"
          />
          <path
            d="M338 150c-16-12-16-30-5-31 5 0 7 4 8 7 2-3 5-7 10-6 10 3 6 20-13 30Z"
            fill="#ff7d97"
            opacity="0.9"
          />
          <path
            d="M326 76c-10-8-10-19-3-20 3 0 5 3 5 5 1-2 3-5 6-4 7 2 4 13-8 19Z"
            opacity="0.75"
          />
        </g>
      );
    case "scribble":
      return (
        <g {...pen} stroke="#3b1d18" strokeWidth="5" opacity="0.78">
          <path d="M312 66c24-22 46-6 36 10s-38 14-34-4 34-22 44-6-14 36-36 30" />
          <path d="M304 112q-6 6-14 6" strokeWidth="4" />
        </g>
      );
    case "heat":
      return (
        <g {...pen} stroke="#ffe1cf" strokeWidth="6" opacity="0.85">
          <path d="M60 150q-12-14 0-28t0-30M36 152q-10-12 0-24t0-26M340 150q12-14 0-28t0-30M364 152q10-12 0-24t0-26" />
        </g>
      );
    case "ripple":
      return (
        <g {...pen} stroke={backdrop.rim} strokeWidth="4">
          <path d="M62 250a150 150 0 0 1 0-130" opacity="0.8" />
          <path d="M38 270a190 190 0 0 1 0-170" opacity="0.5" />
          <path d="M338 250a150 150 0 0 0 0-130" opacity="0.8" />
          <path d="M362 270a190 190 0 0 0 0-170" opacity="0.5" />
        </g>
      );
    default:
      return null;
  }
}

/** Tears and sweat follow the head, so they are drawn with it. */
export function Droplets({ scene }: PartProps) {
  const { accent } = scene.expression;
  if (accent === "tear") {
    return (
      <>
        <path
          d="M152 203C148 216 144 226 150 233S162 230 160 221 154 210 152 203Z"
          fill="#cfeaff"
          opacity="0.92"
        />
        <path
          d="M150 226q1 5 5 4"
          fill="none"
          stroke="#fff"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <path
          d="M151 200q14 5 30 1"
          fill="none"
          stroke="#e8f6ff"
          strokeWidth="2.4"
          strokeLinecap="round"
          opacity="0.8"
        />
      </>
    );
  }
  if (accent === "sweat") {
    return (
      <>
        <path
          d="M256 128C248 142 246 150 252 155S264 152 262 144 258 136 256 128Z"
          fill="#d8f0ff"
          opacity="0.95"
        />
        <path
          d="M251 148q1 4 4 4"
          fill="none"
          stroke="#fff"
          strokeWidth="2"
          strokeLinecap="round"
        />
        <path
          d="M146 146C142 154 141 159 145 162S152 160 151 155 148 151 146 146Z"
          fill="#d8f0ff"
          opacity="0.85"
        />
      </>
    );
  }
  return null;
}
