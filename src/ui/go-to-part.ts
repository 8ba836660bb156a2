/** Milliseconds that a part may take to come on screen. */
const patience = 10_000;

/** Turns eyes and keyboard to a part of the page further down, unfolded; to one that is still on its way, once it is there. */
export function goToPart(part: string): void {
  if (goTo(part)) return;
  const arrival = new MutationObserver(() => {
    if (goTo(part)) arrival.disconnect();
  });
  arrival.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => arrival.disconnect(), patience);
}

function goTo(part: string): boolean {
  const heading = document.querySelector<HTMLElement>(`[data-section="${part}"] .section__title`);
  heading?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView();
  return heading !== null;
}
