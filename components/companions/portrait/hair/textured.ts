import { ellipsePoints, mirror, path, scallop, sequence } from "../path";
import { fill, type HairStyle, strokes, tone } from "./hair-style";

const AFRO = scallop(ellipsePoints([200, 144], [112, 112], 25, 0, 360, 0.03), 15);

const AFRO_CAP = scallop(
  [
    ...ellipsePoints([200, 132], [86, 92], 14, 172, 368, 0.04),
    [279, 162],
    [271, 178],
    [263, 162],
    [254, 145],
    [240, 133],
    [222, 127],
    [200, 124],
    [178, 127],
    [160, 133],
    [146, 145],
    [137, 162],
    [129, 178],
    [121, 162],
  ],
  10,
);

const TOP_CURLS = scallop(
  [
    ...ellipsePoints([200, 116], [73, 58], 14, 168, 372, 0.08),
    [262, 140],
    [250, 136],
    [238, 122],
    [224, 126],
    [210, 118],
    [196, 124],
    [180, 116],
    [166, 126],
    [152, 126],
    [146, 138],
    [138, 142],
  ],
  12,
);

const FADE =
  "M133 192C125 164 127 132 144 108L168 118C152 124 147 138 143 152C137 164 136 178 133 192Z";

const LONG_CURLS = scallop(
  [
    ...ellipsePoints([200, 150], [94, 94], 13, 172, 368, 0.06),
    [302, 186],
    [310, 212],
    [306, 240],
    [316, 266],
    [306, 292],
    [310, 318],
    [292, 338],
    [266, 344],
    [134, 344],
    [108, 338],
    [90, 318],
    [94, 292],
    [84, 266],
    [94, 240],
    [90, 212],
    [98, 186],
  ],
  17,
);

const LONG_CURLS_FRONT = scallop(
  [
    ...ellipsePoints([198, 136], [80, 76], 12, 176, 364, 0.08),
    [288, 162],
    [292, 188],
    [298, 214],
    [294, 240],
    [300, 264],
    [284, 282],
    [268, 266],
    [274, 244],
    [264, 222],
    [270, 200],
    [260, 180],
    [262, 158],
    [246, 146],
    [230, 128],
    [210, 134],
    [192, 122],
    [172, 134],
    [154, 142],
    [142, 158],
    [140, 180],
    [130, 200],
    [136, 222],
    [126, 244],
    [132, 266],
    [116, 282],
    [100, 264],
    [106, 240],
    [102, 214],
    [108, 188],
    [112, 162],
  ],
  13,
);

const CROWN =
  "M130 186C120 150 124 112 146 88C168 62 232 62 254 88C276 112 280 150 270 186C266 164 260 148 250 136C236 118 220 112 200 112C180 112 164 118 150 136C140 148 134 164 130 186Z";

const LOCS = ropes(11, 7, 300, 348);
const LOCS_FRONT =
  "M142 128C126 160 124 200 122 246M152 118C134 150 132 196 132 236M258 128C274 160 276 200 280 250M250 120C268 150 268 190 270 232M128 148C112 180 112 226 106 276M272 148C288 180 288 224 294 280";
const LOCS_CROWN =
  "M196 114C192 96 176 84 156 92M204 114C206 92 226 80 248 94M180 117C170 104 156 100 142 112M220 116C230 102 246 102 260 116M166 126C154 118 146 122 134 138M236 126C248 118 256 124 268 142M198 112C194 90 206 76 224 74M190 112C184 90 178 80 164 78";

const BRAIDS = ropes(17, 9, 396, 420);
const BRAIDS_FRONT =
  "M156 112C128 148 132 220 126 300C124 340 122 372 120 404M146 122C120 156 122 224 114 296C110 336 108 372 106 404M136 140C112 170 110 232 102 296C98 330 96 366 94 400M246 116C272 150 270 216 276 296C278 336 280 372 282 404M256 126C282 160 280 224 288 296C292 334 294 370 296 404M266 146C290 174 292 236 300 300";
const BRAIDS_CROWN =
  "M196 68C194 84 194 98 196 110M178 72C172 86 172 100 176 112M160 82C154 94 154 106 158 120M146 98C140 108 140 120 142 134M214 68C216 84 216 98 214 110M232 74C238 88 236 102 232 114M248 86C256 98 254 110 248 122M262 104C268 116 266 128 262 138";

export const TEXTURED = {
  afro: {
    isTall: true,
    isCurly: true,
    back: [fill(AFRO), tone("curls", AFRO)],
    front: [tone("base", AFRO_CAP), tone("curls", AFRO_CAP)],
    edge: AFRO_CAP,
  },
  "short-curls": {
    isCurly: true,
    front: [tone("base", FADE + mirror(FADE), 0.8), fill(TOP_CURLS), tone("curls", TOP_CURLS)],
    edge: TOP_CURLS,
  },
  "long-curly": {
    coversEars: true,
    isCurly: true,
    back: [
      fill(LONG_CURLS),
      tone("curls", LONG_CURLS),
      tone("dark", "M136 180C126 250 130 310 146 346H254C270 310 274 250 264 180Z", 0.8),
    ],
    front: [fill(LONG_CURLS_FRONT), tone("curls", LONG_CURLS_FRONT)],
    edge: LONG_CURLS_FRONT,
  },
  locs: {
    coversEars: true,
    back: [
      strokes("dark", 17, LOCS),
      strokes("base", 12.5, LOCS),
      strokes("light", 6, LOCS, 0.34, "3 6"),
    ],
    front: [
      fill(CROWN),
      strokes("dark", 15, LOCS_CROWN, 0.9),
      strokes("base", 11, LOCS_CROWN),
      strokes("light", 5, LOCS_CROWN, 0.42, "2.5 5"),
      strokes("dark", 16, LOCS_FRONT),
      strokes("base", 12, LOCS_FRONT),
      strokes("light", 5.5, LOCS_FRONT, 0.42, "3 6"),
    ],
    edge: CROWN,
  },
  "box-braids": {
    coversEars: true,
    back: [
      tone("dark", "M122 150C112 250 100 340 100 408H300C300 340 288 250 278 150Z"),
      strokes("base", 8.5, BRAIDS),
      strokes("light", 4.5, BRAIDS, 0.35, "4 4"),
    ],
    front: [
      fill(CROWN),
      strokes("shade", 2.6, BRAIDS_CROWN, 0.9),
      strokes("dark", 13, BRAIDS_FRONT),
      strokes("base", 9.5, BRAIDS_FRONT),
      strokes("light", 5, BRAIDS_FRONT, 0.42, "4.5 4.5"),
      strokes("wrap-dark", 11, "M121 384V396M283 388V398M107 372V382", 1),
    ],
    edge: CROWN,
  },
} satisfies Record<string, HairStyle>;

/** Locs or braids hanging behind the shoulders, fanned out evenly. */
function ropes(count: number, spread: number, shortest: number, longest: number): string {
  const random = sequence(count);
  return Array.from({ length: count }, (_, index) => {
    const offset = index - (count - 1) / 2;
    const x = 200 + offset * (116 / count) * 1.3;
    const end = x + offset * spread * 0.7;
    const y = shortest + random() * (longest - shortest);
    return path`M${x} 120C${x + offset * 3} 190 ${end} 240 ${end + (random() - 0.5) * 12} ${y}`;
  }).join("");
}
