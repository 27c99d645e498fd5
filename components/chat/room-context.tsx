"use client";

import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { RoomState } from "@/components/chat/room-state";
import type { Room } from "@/components/chat/room-store";

export interface RoomPersona {
  name: string;
  slug: string;
  /** False when it was withdrawn: the conversation stays readable. */
  isAvailable: boolean;
}

interface RoomValue {
  room: Room;
  companion: RoomPersona;
}

const RoomContext = createContext<RoomValue | null>(null);

export function RoomProvider({ value, children }: { value: RoomValue; children: ReactNode }) {
  return <RoomContext value={value}>{children}</RoomContext>;
}

export function useRoom(): RoomValue {
  const value = useContext(RoomContext);
  if (!value) throw new Error("useRoom needs a RoomProvider above it");
  return value;
}

export function useRoomState<T>(select: (state: RoomState) => T): T {
  return useStore(useRoom().room.store, select);
}
