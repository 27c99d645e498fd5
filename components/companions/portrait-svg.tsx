import "server-only";
import { Portrait } from "@/components/companions/portrait/portrait";
import type { Appearance } from "@/lib/companions/appearance";
import type { Emotion } from "@/lib/companions/emotion";

/** A portrait as the text of an SVG file: 16 kB, 4 kB compressed. */
export async function renderPortrait(appearance: Appearance, emotion: Emotion): Promise<string> {
  // Imported late: the bundler refuses this module in server code it can see ahead of time.
  const { renderToStaticMarkup } = await import("react-dom/server");
  // Alone in its file, the drawing needs no long ids.
  return renderToStaticMarkup(<Portrait appearance={appearance} emotion={emotion} idPrefix="p" />);
}
