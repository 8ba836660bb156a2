/** Turns eyes and keyboard to a part of the projection further down. */
export function goToPart(part: string): void {
  const heading = document.querySelector<HTMLElement>(`[data-section="${part}"] h2`);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
}
