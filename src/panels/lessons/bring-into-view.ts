/** Scrolls as little as shows all of it, or its beginning where there is no room for all: above the bar that a phone has at its foot. */
export function bringIntoView(element: HTMLElement): void {
  const { top, bottom, height } = element.getBoundingClientRect();
  const foot = document.querySelector(".phone-bar")?.getBoundingClientRect();
  const room = foot === undefined || foot.height === 0 ? innerHeight : foot.top;
  if (top >= 0 && bottom <= room) return;
  element.scrollIntoView({ block: height < room ? "nearest" : "start" });
}
