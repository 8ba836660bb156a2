import type { Simulator } from "../session/simulator.ts";
import { goToPart } from "../ui/go-to-part.ts";

/** Opens the programme's tab at the table of what every municipality receives and can use. */
export function showMunicipalities(sim: Simulator): void {
  sim.setView({ outcome: "programme" });
  goToPart("municipalities");
}
