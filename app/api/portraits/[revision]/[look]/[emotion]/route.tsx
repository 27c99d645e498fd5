import { renderPortrait } from "@/components/companions/portrait-svg";
import { decodeEmotion, decodeLook, PORTRAIT_REVISION } from "@/lib/companions/portrait-url";
import { runRoute } from "@/lib/entry/route";
import { AppError } from "@/lib/kernel/errors";

/**
 * A portrait as an image. Everything it shows is in its address: no session, no database, and one
 * copy for good in every cache on the way. A page of an older release may ask by an older revision:
 * it gets today's drawing, not kept.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ revision: string; look: string; emotion: string }> },
): Promise<Response> {
  return runRoute("portraits.look", async () => {
    const { revision, look, emotion } = await params;
    const appearance = decodeLook(look);
    const mood = decodeEmotion(emotion);
    if (!appearance || !mood) throw new AppError("not_found", "not_found");
    return new Response(await renderPortrait(appearance, mood), {
      headers: {
        "content-type": "image/svg+xml; charset=utf-8",
        "cache-control":
          revision === PORTRAIT_REVISION
            ? "public, max-age=31536000, immutable"
            : "public, max-age=60",
      },
    });
  });
}
