/** Scrolls as little as shows all of it, or its beginning where there is no room for all: above a lesson's buttons where they stay at the foot. */
export function bringIntoView(element: HTMLElement): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const steps = document.querySelector(".lesson-bar__steps");
  const areHeld = steps !== null && getComputedStyle(steps).position !== "static";
  const room = innerHeight - (areHeld ? steps.getBoundingClientRect().height : 0);
  if (top >= 0 && bottom <= room) return;
  scrollBy({ top: top < 0 || height > room ? top : bottom - room });
}
