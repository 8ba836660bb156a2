/** Milliseconds that a part may take to come on screen. */
const patience = 10_000;

/** Does something with an element of the page, now or once it is there; not where it does not come. */
export function onceThere(selector: string, act: (element: HTMLElement) => void): void {
  const find = () => document.querySelector<HTMLElement>(selector);
  const found = find();
  if (found !== null) {
    act(found);
    return;
  }
  const arrival = new MutationObserver(() => {
    const arrived = find();
    if (arrived === null) return;
    arrival.disconnect();
    act(arrived);
  });
  arrival.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => arrival.disconnect(), patience);
}
