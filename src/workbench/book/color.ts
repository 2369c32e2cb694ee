import { invalidArgument } from "../host/hostError";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  purple: "#800080",
  maroon: "#800000",
  olive: "#808000",
  lime: "#00FF00",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
};

/** "#RRGGBB" for a colour as add-ins give it: "#abc123", "abc123" or a common HTML name. @throws HostError InvalidArgument */
export function colorValue(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("color");
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const color = hex === undefined ? NAMED[value.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (color === undefined) throw invalidArgument(`color ${value}`);
  return color;
}
