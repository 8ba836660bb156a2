/** Sizes that letters of a table may have, in sixteenths of the size of the page's root: the largest first. */
const most = 24;
const least = 16;

/** Larger letters than these are for what has room for all that stands with the table; smaller ones for the table alone. */
const roomy = 17;

/**
 * Gives the table that a class is asked about the largest letters that need no scrolling (as `--letters`), whenever the
 * tab has another table or another room. Gives what stops it.
 */
export function fitTable(tab: HTMLElement): () => void {
  const fits = (table: HTMLElement, size: number): boolean => {
    if (table.scrollWidth > table.clientWidth + 1) return false;
    if (size > roomy) return tab.scrollHeight <= tab.clientHeight + 1;
    return table.getBoundingClientRect().bottom <= tab.getBoundingClientRect().bottom;
  };
  const fit = () => {
    const table = tab.querySelector<HTMLElement>("[data-asked] .data-table");
    if (table === null) return;
    for (let size = most; size >= least; size -= 1) {
      table.style.setProperty("--letters", `${size / 16}rem`);
      if (fits(table, size)) return;
    }
  };
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(fit);
  };
  const changes = new MutationObserver(soon);
  changes.observe(tab, { childList: true, characterData: true, subtree: true });
  const room = new ResizeObserver(soon);
  room.observe(tab);
  return () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    room.disconnect();
  };
}
