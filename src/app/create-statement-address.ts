import { createEffect, on, onCleanup, onMount } from "solid-js";
import type { Simulator } from "../session/simulator.ts";
import { clearAddress } from "./follow-address.ts";

/** The address of the accessibility statement: it can be linked to, and works without network. */
const statementAddress = "#accessibility";

/** Opens the accessibility statement while its address is the browser's, and takes the address away when it is closed. */
export function createStatementAddress(sim: Simulator): void {
  const follow = () => {
    if (location.hash === statementAddress) sim.setView({ panel: "statement" });
  };
  onMount(() => {
    follow();
    window.addEventListener("hashchange", follow);
    onCleanup(() => window.removeEventListener("hashchange", follow));
  });
  createEffect(
    on(
      () => sim.view().panel,
      (panel) => {
        // Without it, so that the link opens the statement again.
        if (panel !== "statement" && location.hash === statementAddress) clearAddress();
      },
      { defer: true },
    ),
  );
}
