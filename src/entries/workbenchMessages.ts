import type { BookSnapshot } from "../workbench/book/snapshot";
import type { WorkbenchLocale } from "../workbench/engine/engineLocale";

/** What the workbench's page asks of its worker. */
export type WorkbenchQuestion =
  | { readonly kind: "read"; readonly xlsx: Uint8Array }
  | { readonly kind: "write"; readonly snapshot: BookSnapshot }
  | { readonly kind: "example"; readonly locale: WorkbenchLocale };

export type WorkbenchAnswer =
  | { readonly id: number; readonly progress: { readonly done: number; readonly total: number } }
  | { readonly id: number; readonly result: BookSnapshot | Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly failure: string };
