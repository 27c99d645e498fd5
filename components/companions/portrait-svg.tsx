import "server-only";
import { Portrait } from "@/components/companions/portrait/portrait";
import type { Appearance } from "@/lib/companions/appearance";
import type { Emotion } from "@/lib/companions/emotion";

/** About 16 kB each: the whole house catalogue in its twelve moods fits. */
const KEPT = 500;
const drawn = new Map<string, string>();

/** A portrait as the text of an SVG file: 16 kB, 4 kB compressed. Drawing takes milliseconds, so the latest are kept. */
export async function renderPortrait(appearance: Appearance, emotion: Emotion): Promise<string> {
  const key = JSON.stringify([appearance, emotion]);
  const kept = drawn.get(key);
  if (kept !== undefined) return kept;
  // Imported late: the bundler refuses this module in server code it can see ahead of time.
  const { renderToStaticMarkup } = await import("react-dom/server");
  // Alone in its file, the drawing needs no long ids.
  const svg = renderToStaticMarkup(
    <Portrait appearance={appearance} emotion={emotion} idPrefix="p" />,
  );
  const oldest = drawn.size >= KEPT ? drawn.keys().next().value : undefined;
  if (oldest !== undefined) drawn.delete(oldest);
  drawn.set(key, svg);
  return svg;
}
