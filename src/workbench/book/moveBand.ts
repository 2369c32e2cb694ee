/* eslint-disable @typescript-eslint/max-params -- what a move is has these five parts */
import { apiNotFound } from "../host/hostError";
import type { Book } from "./book";
import type { Zone } from "./zone";

/** Moves a band of cells because cells were inserted (`by` > 0) or deleted before it. */

export function moveBand(_book: Book, _sheetId: string, _zone: Zone, _by: number, axis: "row" | "column"): void {
  throw apiNotFound(`Range.insert or delete of part of a ${axis === "row" ? "row" : "column"}`);
}
