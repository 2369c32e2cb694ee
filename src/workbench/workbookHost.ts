import { Book } from "./book/book";
import { loadSnapshot, PLACEHOLDER } from "./book/loadSnapshot";
import type { BookSnapshot } from "./book/snapshot";
import type { CustomFunctionOptions } from "./customFunctions/customFunctionCalls";
import type { WorkbenchLocale } from "./engine/engineLocale";
import { Host } from "./host/host";
import { createdObject } from "./objects/createdObject";
import { officeClasses } from "./objects/officeClasses";
import { officeEvents } from "./objects/officeEvents";
import { officeObject } from "./objects/officeObjects";
import type { PaneHandle, RangeTarget } from "./objects/officeObjects";

export interface WorkbookHostOptions {
  /** The file's content; null = a new workbook with one sheet. */
  readonly snapshot: BookSnapshot | null;
  readonly locale: WorkbenchLocale;
  readonly now: () => Date;
  /** Keeps what a person does, so that it can be undone. */
  readonly hasUndo: boolean;
  /** Where the add-in has a page. */
  readonly pane?: PaneHandle;
  /** The add-in's own functions. */
  readonly functions?: CustomFunctionOptions | undefined;
}

/** A workbook and the host that answers for it: all that Node and browser have in common. */
export interface WorkbookHost {
  readonly book: Book;
  readonly host: Host;
}

export function workbookHost(options: WorkbookHostOptions): WorkbookHost {
  const { snapshot, locale, now, hasUndo, pane, functions } = options;
  const newSheet = locale === "pt-BR" ? "Planilha1" : "Sheet1";
  const book = new Book({ locale, now, firstSheet: snapshot ? PLACEHOLDER : newSheet, hasUndo, functions });
  if (snapshot) book.together(() => loadSnapshot(book, snapshot), "addin");
  const host: Host = new Host({
    classes: officeClasses,
    root: officeObject("Workbook", { book }),
    created: (type) => createdObject({ book, pane, tell: (events) => host.onEvents?.(events) }, type),
    together: (work) => {
      try {
        return book.together(work, "addin");
      } finally {
        // Calls of the add-in's functions are made whether somebody reads the cells or not: answers take a while.
        if (book.hasCustomFormulas) book.settle();
      }
    },
    finished: (kept) => book.ranges.forgetExcept((kept as readonly RangeTarget[]).map(({ live }) => live)),
    events: (registrations) => officeEvents(book, book.takeHappenings(), registrations),
  });
  if (book.hasCustomFormulas) book.settle();
  book.takeHappenings();
  book.hasListeners = () => host.registrations.isAnybodyListening;
  // Not at once: whoever acts may not be done.
  book.personActed = () => queueMicrotask(() => host.raiseEvents());
  return { book, host };
}
