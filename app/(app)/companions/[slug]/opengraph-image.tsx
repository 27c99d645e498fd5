/* biome-ignore-all lint/performance/noImgElement: drawn into a picture, never sent to a browser */
import { notFound } from "next/navigation";
import { ImageResponse } from "next/og";
import { BACKDROP } from "@/components/companions/portrait/palette";
import { renderPortrait } from "@/components/companions/portrait-svg";
import { RESTING_EMOTION } from "@/lib/companions/emotion";
import { findCompanionBySlug } from "@/lib/companions/queries";
import { anonymousDb } from "@/lib/supabase/clients";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";
export const alt = "NexusAI";

/** What the bundled font can write; for any other letter it would ask a font server. */
const WRITABLE = /^[\x20-\x7e\u00a0-\u00ff]+$/;

/**
 * The picture shown where a companion's page is shared. Read as nobody in particular: it is cached by
 * everybody on the way, so only the public catalogue has one.
 */
export default async function Image({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const companion = /^[a-z0-9-]{2,80}$/.test(slug)
    ? await findCompanionBySlug(anonymousDb(), slug)
    : null;
  if (!companion) notFound();
  const { appearance, name } = companion;
  const svg = await renderPortrait(appearance, RESTING_EMOTION);
  const { top, bottom } = BACKDROP[appearance.backgroundPalette];
  return new ImageResponse(
    <div
      style={{
        display: "flex",
        width: "100%",
        height: "100%",
        alignItems: "center",
        background: `linear-gradient(${top}, ${bottom})`,
      }}
    >
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
          width: 570,
          height: "100%",
          padding: "72px 48px 72px 72px",
          background: "#fffdf9",
          color: "#2b1a2f",
        }}
      >
        <div style={{ display: "flex", fontSize: 34, color: "#b83f22" }}>NexusAI</div>
        <div style={{ display: "flex", fontSize: name.length > 18 ? 64 : 84, lineHeight: 1.05 }}>
          {WRITABLE.test(name) ? name : ""}
        </div>
      </div>
      <img
        src={`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`}
        width={630}
        height={630}
        alt=""
      />
    </div>,
    // Half a second of drawing: once a day for each address is enough.
    { ...size, headers: { "cache-control": "public, max-age=86400" } },
  );
}
