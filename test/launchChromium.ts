import { chromium, type Browser } from "playwright-core";
import { findProgram } from "./findProgram";

/** Keeps the browser from reaching for the internet at every start; needed as root and in containers. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The machine's own Chromium or Chrome, headless, with an empty profile that goes away with it. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findProgram("chromium");
  if (executablePath === null) throw new Error("no Chromium or Chrome found; CHROMIUM_PATH can name one");
  return chromium.launch({ executablePath, args: quiet });
}
