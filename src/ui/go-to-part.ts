import { onceThere } from "./once-there.ts";

/** Turns eyes and keyboard to a part of the page further down, unfolded; to one that is still on its way, once it is there. */
export function goToPart(part: string): void {
  onceThere(`[data-section="${part}"] .section__title`, (heading) => {
    heading.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  });
}
