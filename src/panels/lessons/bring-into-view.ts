const heightOf = (selector: string): number =>
  document.querySelector(selector)?.getBoundingClientRect().height ?? 0;

/** Scrolls as little as shows all of it, or its beginning where there is no room for all: above what a phone has at its foot, the bar and a lesson's buttons. */
export function bringIntoView(element: HTMLElement): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const steps = document.querySelector(".lesson-bar__steps");
  const areHeld = steps !== null && getComputedStyle(steps).position === "sticky";
  const room = innerHeight - heightOf(".phone-bar") - (areHeld ? heightOf(".lesson-bar__steps") : 0);
  if (top >= 0 && bottom <= room) return;
  scrollBy({ top: top < 0 || height > room ? top : bottom - room });
}
