/** Where these scripts put what the first slider said last, so that it outlives the page and the tab. */
const saved = "test.slider";

/**
 * A script for a page: drags its first slider for a while without letting go, one step every 30 ms, and 20 ms after the
 * last of `steps` does what `leave` says.
 */
export const dragAndLeave = (steps: number, leave: string): string => `{
  const slider = document.querySelector("input[type=range]");
  slider.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
  let left = ${steps};
  const step = () => {
    slider.stepUp();
    slider.dispatchEvent(new InputEvent("input", { bubbles: true }));
    localStorage.setItem("${saved}", slider.value);
    left -= 1;
    if (left > 0) setTimeout(step, 30);
    else setTimeout(() => { ${leave} }, 20);
  };
  step();
}`;

/** An expression for a page: the first slider says what it said when the page before was left. */
export const isAsLeft = `(document.querySelector("input[type=range]")?.value ?? "") === localStorage.getItem("${saved}")`;

/** Scripts that mark a page, and that tell one without the mark; in the document, which both browsers' tests see. */
export const markPage = "document.documentElement.dataset.test = 'marked'";
export const isAnotherPage = "document.documentElement?.dataset.test === undefined";
/** For `leave`: the page stays, and says that all steps are done. */
export const stay = "document.documentElement.dataset.test = 'done'";
export const isDone = "document.documentElement.dataset.test === 'done'";
