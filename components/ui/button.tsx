import type { ComponentProps } from "react";
import { type ButtonStyle, buttonStyle } from "@/components/ui/button-style";
import { cn } from "@/components/ui/cn";

export type ButtonProps = ComponentProps<"button"> & ButtonStyle;

/** A button of type `button` unless told otherwise. An icon button needs an `aria-label`. */
export function Button({ className, variant, size, type = "button", ...props }: ButtonProps) {
  return (
    <button type={type} className={cn(buttonStyle({ variant, size }), className)} {...props} />
  );
}
