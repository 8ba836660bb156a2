import type { Formats } from "../../i18n/format.ts";

/** An amount in a narrow place: "13.2 m"; nothing is "0". */
export const shortAmount = (f: Formats, sek: number): string => (sek === 0 ? "0" : f.sekShort(sek));
