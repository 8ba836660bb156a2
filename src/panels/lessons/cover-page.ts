/** Covers what is below a lesson, out of reach of keys and readers too, or uncovers it. */
export function coverPage(isCovered: boolean): void {
  document.documentElement.dataset.lesson = isCovered ? "covered" : "open";
  for (const part of document.querySelectorAll<HTMLElement>(".page__work, .intro")) part.inert = isCovered;
}
