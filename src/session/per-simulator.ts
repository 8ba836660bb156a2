import type { Simulator } from "./simulator.ts";

/** State of a part of the page that is made once for every simulator and stays while the part is not shown. */
export function perSimulator<State extends object>(
  create: (simulator: Simulator) => State,
): (simulator: Simulator) => State {
  const states = new WeakMap<Simulator, State>();
  return (simulator) => {
    const state = states.get(simulator) ?? create(simulator);
    states.set(simulator, state);
    return state;
  };
}
