/** Runs what a press asks for, but for the second of a double one: where it lands another button may be by then. */
export const once = (run: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) run();
};
