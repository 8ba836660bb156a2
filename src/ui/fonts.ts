import "./fonts.css";

/** Milliseconds from the first byte asked for, within which the page's script comes over a network that is not slow. */
const quick = 1_000;

/** Lets the page be set in its own fonts, whose files are asked for when text is to be drawn in them. */
export function showFonts(): void {
  document.documentElement.dataset.fonts = "";
}

/**
 * Over a slow network the files of the fonts, which are larger than the page's own script, wait until the first amounts
 * are on screen. What stands in for them has their measures, so that nothing moves when they come.
 */
export function showFontsUnlessSlow(): void {
  if (performance.now() < quick) showFonts();
}
