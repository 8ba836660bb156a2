import { type Accessor, createSignal, onCleanup, onMount } from "solid-js";
import { createTold } from "../ui/create-told.ts";

/** Rows of a long picture: from the first to before `to`. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** So many rows are always drawn; of more only those near what is in view. */
export const few = 40;
/** This many at a time, so that whoever scrolls finds them drawn. */
const many = 20;
/** What follows a moving hand: hardly more than is seen. */
export const handful = 5;

/** The rows near what is in view, of `count` that share the height of a box: as many more as a step has. All where there are few. */
export function rowsNear(
  box: Pick<DOMRect, "top" | "height">,
  count: number,
  viewHeight: number,
  step = many,
): RowWindow {
  const row = box.height / Math.max(1, count);
  if (count <= few || !(row > 0)) return { from: 0, to: count };
  const at = (y: number) => (y - box.top) / row;
  // Never none: a canvas without height would be given one.
  const [first, last] = [Math.floor(at(0) / step) - 1, Math.ceil(at(viewHeight) / step) + 1];
  return {
    from: Math.min(count - step, Math.max(0, first * step)),
    to: Math.min(count, Math.max(step, last * step)),
  };
}

/**
 * The rows of a long picture that are near what is in view: while a control moves only they follow, so that 290 rows cost
 * no more than a screenful. All while the page is printed. Needs an owner.
 */
export function createRowWindow(
  box: () => HTMLElement,
  count: Accessor<number>,
  step = many,
): Accessor<RowWindow> {
  const [near, setNear] = createSignal<RowWindow>({ from: 0, to: few });
  const [isPrinted, setPrinted] = createSignal(false);
  onMount(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setNear(rowsNear(box().getBoundingClientRect(), count(), window.innerHeight, step));
    };
    // Once a picture: then the browser has laid out the page by itself.
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    const observer = new ResizeObserver(soon);
    observer.observe(box());
    const [print, printed] = [() => setPrinted(true), () => setPrinted(false)];
    document.addEventListener("scroll", soon, { passive: true, capture: true });
    window.addEventListener("resize", soon);
    window.addEventListener("beforeprint", print);
    window.addEventListener("afterprint", printed);
    onCleanup(() => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      document.removeEventListener("scroll", soon, { capture: true });
      window.removeEventListener("resize", soon);
      window.removeEventListener("beforeprint", print);
      window.removeEventListener("afterprint", printed);
    });
  });
  return createTold(
    () => {
      const [{ from, to }, all] = [near(), count()];
      if (isPrinted() || all <= few) return { from: 0, to: all };
      return { from: Math.min(from, all), to: Math.min(to, all) };
    },
    (a, b) => a.from === b.from && a.to === b.to,
  );
}
