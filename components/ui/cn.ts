import { type ClassValue, clsx } from "clsx";
import { twMerge } from "tailwind-merge";

/** Class names where the last of two conflicting Tailwind classes wins. */
export function cn(...values: ClassValue[]): string {
  return twMerge(clsx(values));
}
