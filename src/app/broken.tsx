import type { JSX } from "solid-js";
import type { Simulator } from "../state/simulator.ts";
import type { Workplace } from "../state/workplace.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

const BrokenPage = lazyPart(async () => (await import("../panels/share/broken-page.tsx")).BrokenPage, null);

/** In the place of a page that could not be shown: what can be done with the work. The error goes to the browser's console. */
export function Broken(props: {
  readonly error: unknown;
  readonly simulator: Simulator;
  readonly workplace: Workplace;
  onAgain(): void;
}): JSX.Element {
  reportError((() => props.error)());
  return (
    <BrokenPage simulator={props.simulator} workplace={props.workplace} onAgain={() => props.onAgain()} />
  );
}
