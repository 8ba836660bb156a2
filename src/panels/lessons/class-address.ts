import { type LessonPlace, writePlace } from "../../lessons/lesson-place.ts";

/** The address of this page without what it has open. Not put together from its parts: from a disk a page has no origin. */
export const pageAddress = (): string => location.href.replace(/[?#].*$/, "");

/** The short address that opens a step for the class. */
export const classAddress = (place: LessonPlace): string => `${pageAddress()}#lesson=${writePlace(place)}`;

/** Who can open an address of this page: everybody, only this computer, or nobody but who has its file. */
export function reachOf({ protocol, hostname }: { readonly protocol: string; readonly hostname: string }) {
  if (protocol === "file:") return "disk";
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname) ? "here" : "everybody";
}
