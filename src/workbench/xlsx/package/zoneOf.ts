import { addressZone } from "../../book/address";
import type { Zone } from "../../book/zone";
import { XlsxError } from "../xlsxError";

/** The cells of an address without a sheet: "A1", "$A$1:B2", "A:C". @throws XlsxError damaged where it is none */
export function zoneOf(address: string): Zone {
  const zone = addressZone(address);
  if (!zone) throw new XlsxError("damaged", `no address: ${address}`);
  return zone;
}
