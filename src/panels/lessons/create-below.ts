import { createSignal, onCleanup, onMount } from "solid-js";

/** What the page shows of a step: a picture, a table, or something else. */
export type Below = "picture" | "table" | "rest";

const drawn = () => document.querySelector("[data-asked] svg.picture, #outcome .payouts");
const tabled = () => document.querySelector("[data-asked] table");

/** Where what a step asks about begins, with its heading; null where that is the whole tab. */
export const beginningBelow = (): Element | null => {
  const shown = document.querySelector("[data-asked] svg.picture") ?? tabled();
  return shown?.closest("figure") ?? shown ?? document.querySelector("[data-asked]");
};

/** What is below a lesson's words, and whether one has scrolled there: it begins at the head of the window or above. Needs an owner. */
export function createBelow() {
  const [below, setBelow] = createSignal<Below>("rest");
  const [isThere, setThere] = createSignal(false);
  const look = () => {
    setBelow(drawn() !== null ? "picture" : tabled() !== null ? "table" : "rest");
    const top = document.querySelector(".page__work")?.getBoundingClientRect().top;
    setThere(top !== undefined && top < innerHeight / 5);
  };
  onMount(() => {
    addEventListener("scroll", look, { passive: true });
    // What arrives late has its height.
    const size = new ResizeObserver(look);
    size.observe(document.body);
    onCleanup(() => {
      removeEventListener("scroll", look);
      size.disconnect();
    });
  });
  return { below, isThere };
}
