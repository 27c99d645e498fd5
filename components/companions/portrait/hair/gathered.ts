import { mirror, strands } from "../path";
import { fill, type HairStyle, strokes, tone } from "./hair-style";

/** Hair drawn back from the forehead, ears free. */
const SWEPT =
  "M133 192C124 164 122 132 136 106C150 76 174 64 200 64C226 64 250 76 264 106C278 132 276 164 267 192C266 172 262 154 254 140C244 120 226 106 200 105C174 106 156 120 146 140C138 154 134 172 133 192Z";

const SWEPT_LINES = strands(
  2.4,
  [150, 134, 148, 110, 162, 84, 186, 70],
  [172, 112, 172, 98, 182, 82, 196, 72],
  [250, 134, 252, 110, 238, 84, 214, 70],
  [228, 112, 228, 98, 218, 82, 204, 72],
  [200, 105, 199, 94, 199, 84, 200, 72],
  [138, 168, 132, 140, 140, 112, 158, 92],
  [262, 168, 268, 140, 260, 112, 242, 92],
);

const SWEPT_LIGHT = strands(
  5,
  [138, 148, 138, 112, 158, 84, 190, 76],
  [160, 118, 164, 100, 176, 86, 194, 80],
);

const WISPS = strands(
  2,
  [140, 166, 132, 190, 136, 214, 142, 228],
  [260, 166, 268, 190, 264, 212, 260, 226],
);

/** The crossings of a plait over the shoulder, from the ear down. */
const CROSSINGS = [0, 1, 2, 3, 4, 5, 6].map((step) => [124 - step * 3, 214 + step * 24] as const);
const PLAIT = CROSSINGS.map(([x, y]) => `M${x} ${y}c-23 2-21 22 0 31 21-9 23-29 0-31Z`).join("");
const PLAIT_LINES = CROSSINGS.map(([x, y]) => `M${x - 15} ${y + 8}q12 7 15 20 3-13 15-20`).join("");

const PARTED =
  "M166 70C134 78 118 112 122 166C122 188 126 204 132 218C136 196 138 176 146 156C152 138 160 118 174 102C210 116 250 128 258 158C262 178 264 196 268 214C276 196 280 184 280 162C284 104 256 62 204 62C190 62 176 64 166 70Z";

export const GATHERED = {
  bun: {
    back: [
      fill("M236 262C236 238 262 226 282 240C302 256 296 290 270 294C248 296 236 282 236 262Z"),
      strokes("dark", 3, "M246 258q16-16 34-4q12 14-2 28M256 272q8-12 18-4", 0.6),
    ],
    front: [
      fill(SWEPT),
      tone("dark", SWEPT_LINES, 0.5),
      tone("light", SWEPT_LIGHT, 0.5),
      tone("base", WISPS),
    ],
    edge: SWEPT,
  },
  "top-knot": {
    isTall: true,
    front: [
      fill("M168 60C162 30 182 14 204 16C230 18 240 36 232 60C222 74 178 74 168 60Z"),
      tone(
        "dark",
        strands(
          3,
          [176, 58, 172, 38, 186, 24, 206, 24],
          [190, 62, 186, 44, 198, 32, 216, 34],
          [226, 58, 232, 42, 222, 28, 208, 26],
        ),
        0.6,
      ),
      tone("light", strands(3.5, [178, 48, 178, 32, 190, 24, 204, 24]), 0.55),
      fill(SWEPT),
      strokes("dark", 5, "M172 66Q200 76 230 66", 0.7),
      tone("dark", SWEPT_LINES, 0.5),
      tone("light", SWEPT_LIGHT, 0.5),
    ],
    edge: SWEPT,
  },
  ponytail: {
    back: [
      fill(
        "M232 66C284 40 330 92 318 168C312 220 326 262 300 326C296 290 280 262 282 216C284 160 276 110 226 92Z",
      ),
      tone(
        "dark",
        strands(
          5,
          [244, 80, 296, 80, 304, 150, 296, 210],
          [296, 210, 292, 252, 304, 280, 300, 322],
        ),
        0.5,
      ),
      tone(
        "light",
        strands(
          5,
          [252, 66, 304, 72, 316, 124, 308, 176],
          [308, 190, 306, 226, 314, 252, 306, 288],
        ),
        0.6,
      ),
    ],
    front: [
      fill(SWEPT),
      tone("dark", SWEPT_LINES, 0.5),
      tone("light", SWEPT_LIGHT, 0.6),
      tone("base", WISPS),
      tone("base", strands(4, [172, 106, 160, 124, 150, 140, 146, 160])),
    ],
    edge: SWEPT,
  },
  "side-braid": {
    back: [
      fill(
        "M166 70C128 76 108 120 118 170C120 186 128 198 140 206H258C270 198 278 186 282 170C290 110 258 58 206 60C190 60 176 64 166 70Z",
      ),
      tone("dark", "M134 180C134 190 138 200 146 206H254C262 200 266 190 266 180Z", 0.7),
    ],
    front: [
      tone("base", "M124 160C106 184 102 206 112 232L140 230C132 208 134 186 138 170Z"),
      tone("base", PLAIT),
      strokes("dark", 2.6, PLAIT_LINES, 0.75),
      tone("wrap-dark", "M98 381C106 387 112 387 120 381L121 390C113 396 105 396 97 390Z"),
      fill(PARTED),
      tone(
        "dark",
        strands(
          3,
          [174, 102, 166, 92, 166, 80, 170, 70],
          [180, 104, 216, 116, 258, 130, 268, 190],
          [186, 94, 226, 96, 266, 116, 274, 176],
          [146, 156, 150, 134, 160, 116, 172, 103],
          [130, 200, 124, 166, 130, 122, 156, 90],
        ),
        0.5,
      ),
      tone(
        "light",
        strands(5, [182, 90, 214, 72, 256, 84, 270, 130], [126, 160, 124, 124, 138, 94, 158, 80]),
        0.5,
      ),
    ],
    edge: PARTED,
  },
  cornrows: {
    front: [
      fill(SWEPT),
      strokes("shade", 2.4, rows(), 0.9),
      strokes("light", 5, rowsBetween(), 0.4, "3 4"),
    ],
  },
} satisfies Record<string, HairStyle>;

function rows(): string {
  const half =
    "M196 105C195 92 195 80 196 66M178 109C174 94 178 80 184 68M162 118C156 100 160 86 170 74M150 132C142 114 144 98 154 84M140 152C130 132 130 114 140 98";
  return half + mirror(half);
}

function rowsBetween(): string {
  const half =
    "M187 106C184 92 186 80 190 68M170 112C165 98 168 84 177 72M156 124C149 106 152 92 162 80M145 140C136 122 138 106 147 92M137 164C128 144 126 126 134 108";
  return `${half}${mirror(half)}`;
}
