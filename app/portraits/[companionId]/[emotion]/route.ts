import { z } from "zod";
import { renderPortrait } from "@/components/companions/portrait-svg";
import { decodeEmotion } from "@/lib/companions/portrait-url";
import { findAppearance } from "@/lib/companions/queries";
import { runRoute } from "@/lib/entry/route";
import { AppError } from "@/lib/kernel/errors";
import { visitorDb } from "@/lib/supabase/clients";

/**
 * The portrait of a companion by its id, for those who may see the companion: row level security
 * decides. Where the appearance is at hand, `portraitUrl` asks no database and is cached for good.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ companionId: string; emotion: string }> },
): Promise<Response> {
  return runRoute("portraits.companion", async () => {
    const { companionId, emotion } = await params;
    const mood = decodeEmotion(emotion);
    const id = z.uuid().safeParse(companionId).data;
    const appearance = mood && id ? await findAppearance(await visitorDb(), id) : null;
    if (!mood || !appearance) throw new AppError("not_found", "not_found");
    return new Response(await renderPortrait(appearance, mood), {
      headers: {
        "content-type": "image/svg+xml; charset=utf-8",
        // A face can be edited: shown again at once, checked behind the scenes.
        "cache-control": "private, max-age=300, stale-while-revalidate=86400",
      },
    });
  });
}
