/** The address of this page without what it has open. Not put together from its parts: from a disk a page has no origin. */
export const pageAddress = (): string => location.href.replace(/[?#].*$/, "");

/** The short address that opens a step for the class, by its place. */
export const classAddress = (place: string): string => `${pageAddress()}#lesson=${place}`;

/** Signs of an address that somebody types from paper or a wall. */
const longestTyped = 300;

/** Whether an address is of use to those who see it and cannot press it. */
export const isForTyping = (address: string): boolean =>
  address.length <= longestTyped && reachOf(location) !== "disk";

/** Who can open an address of this page: everybody, only this computer, or nobody but who has its file. */
export function reachOf({ protocol, hostname }: { readonly protocol: string; readonly hostname: string }) {
  if (protocol === "file:") return "disk";
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname) ? "here" : "everybody";
}
