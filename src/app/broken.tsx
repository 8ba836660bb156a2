import type { JSX } from "solid-js";
import type { Session } from "../session/session.ts";
import type { Simulator } from "../session/simulator.ts";
import { lazyPart } from "../ui/lazy-part.tsx";

const BrokenPage = lazyPart(async () => (await import("../panels/share/broken-page.tsx")).BrokenPage, null);

/** In the place of a page that could not be shown: what can be done with the work. The error goes to the browser's console. */
export function Broken(props: {
  readonly error: unknown;
  readonly simulator: Simulator;
  readonly session: Session;
  onAgain(): void;
}): JSX.Element {
  reportError((() => props.error)());
  return <BrokenPage simulator={props.simulator} session={props.session} onAgain={() => props.onAgain()} />;
}
