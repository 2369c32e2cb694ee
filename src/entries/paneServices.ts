import type { PaneServices } from "../taskpane/paneServices";
import type { Timer } from "../workbook/excelRun";
import { backgroundReading } from "./backgroundReading";
import { excelDay } from "./excelDay";

const memoryKey = "juntos-municipality";

/** What the pane gets from a browser that Excel has opened: Excel itself, the clock, storage, a thread for reading. */
export function paneServices(): PaneServices {
  return {
    ...backgroundReading(),
    run: (batch) => Excel.run(batch),
    request: { wait, isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version) },
    pipeline: async () => (await import("./panePipeline")).panePipeline,
    demo: async (language) => (await import("./demoRequest")).demoRequest(language),
    digest,
    clock: () => {
      const now = new Date();
      return { milliseconds: now.getTime(), year: now.getFullYear(), day: excelDay(now) };
    },
    municipality: { recall: () => stored() ?? "", remember: store },
  };
}

function wait(milliseconds: number): Timer {
  let cancel = (): void => undefined;
  const elapsed = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    cancel = () => clearTimeout(timer);
  });
  return { elapsed, cancel };
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Where a browser forbids storage to pages in frames, nothing is remembered and nothing else changes. */
function stored(): string | null {
  try {
    return localStorage.getItem(memoryKey);
  } catch {
    return null;
  }
}

function store(code: string): void {
  try {
    localStorage.setItem(memoryKey, code);
  } catch {
    // Not remembered: the person chooses again next time.
  }
}
