import type { Mood } from "@/lib/chat/mood/policy";
import type { LiveTurn } from "@/lib/chat/turn/live-turn";
import { mayShow } from "@/lib/chat/turn/moderate-output";

/** What a model writes within one frame of a screen is checked, sent and drawn as one piece. */
const SHOW_EVERY_MS = 16;

/** Text waits here until moderation opens the gate; each piece is checked once more on its way out. */
export class GatedReply {
  /** True once a piece did not pass: nothing more is shown, and the model is stopped. */
  isCut = false;
  private isOpen = false;
  private held = "";
  private shownAt = Number.NEGATIVE_INFINITY;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly turn: LiveTurn,
    private readonly mood: Mood,
  ) {}

  add(text: string): void {
    if (this.isCut) return;
    this.held += text;
    if (!this.isOpen || this.timer) return;
    const waitMs = this.shownAt + SHOW_EVERY_MS - performance.now();
    if (waitMs <= 0) this.show();
    else this.timer = setTimeout(() => this.show(), waitMs);
  }

  open(): void {
    this.isOpen = true;
    this.turn.setMood(this.mood.emotion, this.mood.intensity);
    this.show();
  }

  /** Shows what waits for its frame, if the gate is open. Must be called once the last word was added. */
  show(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const text = this.held;
    if (!this.isOpen || this.isCut || text === "") return;
    this.held = "";
    if (mayShow(this.turn.text, text)) {
      this.shownAt = performance.now();
      this.turn.append(text);
    } else {
      this.isCut = true;
      this.turn.abort.abort();
    }
  }
}
