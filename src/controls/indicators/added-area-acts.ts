import type { AddedArea } from "../../scenario/scenario.ts";
import { addArea, changeAddedArea, idOfAdded, removeArea } from "../../session/commands/added-areas.ts";
import { editRule } from "../../session/commands/edit-rule.ts";
import type { Simulator } from "../../session/simulator.ts";

/** What can be done with areas of one's own; the one in hand is meant, where one is. */
export function addedAreaActs(sim: Simulator) {
  const programme = () => sim.package.programme;
  return {
    /** Adds an area and takes it in hand. */
    add(name: string, municipality: string) {
      const id = idOfAdded(sim.workspace(), programme(), name);
      sim.change((workspace) => addArea(workspace, { id, name, municipality }));
      sim.setView({ area: id });
    },
    change: (change: (area: AddedArea) => AddedArea, gesture: string) =>
      sim.change((workspace) => changeAddedArea(workspace, sim.view().area, change), gesture),
    /** Puts the area on the rule's list of those it covers. */
    list() {
      const { selection } = sim.rule();
      if (selection?.kind !== "listed") return;
      const areas = [...selection.areas, sim.view().area];
      sim.change((workspace) =>
        editRule(workspace, programme(), [{ path: ["selection", "areas"], value: areas }]),
      );
    },
    remove() {
      const { area } = sim.view();
      sim.setView({ area: programme().areas[0]?.id ?? "" });
      sim.change((workspace) => removeArea(workspace, area));
    },
  };
}
