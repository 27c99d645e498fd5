import type { TurnContext } from "@/lib/chat/turn/context";

/**
 * What the companion knows of the member beside the conversation: what they wrote in their profile.
 * Pure and free of I/O: the facts came with the turn's one round trip.
 */
export function recall({ member, locale }: TurnContext): string[] {
  if (member.interests.length === 0) return [];
  const list = member.interests.slice(0, 8).join(", ");
  const name = member.name || (locale === "fr" ? "La personne" : "The member");
  return [
    locale === "fr" ? `${name} s'intéresse à : ${list}` : `${name} is interested in: ${list}`,
  ];
}
