import type { JSX, ParentProps } from "solid-js";
import { FigureContextLoader } from "../figure/figure-context.ts";
import { useI18n } from "../i18n/i18n.tsx";
import type { Simulator } from "../session/simulator.ts";

/** Gives every figure below it what goes with it when it is saved; computed when a file is asked for. */
export function FigureProvider(props: ParentProps<{ readonly simulator: Simulator }>): JSX.Element {
  const i18n = useI18n();
  const load = async () => {
    const { figureContextOf, figureSourceOf } = await import("../outcomes/figure-context-of.ts");
    return figureContextOf(figureSourceOf(props.simulator), i18n);
  };
  return <FigureContextLoader.Provider value={load}>{props.children}</FigureContextLoader.Provider>;
}
