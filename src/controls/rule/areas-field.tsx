import type { JSX } from "solid-js";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { AreaPopover } from "./area-popover.tsx";
import { AreaRows } from "./area-rows.tsx";

export interface AreasFieldProps {
  readonly label: string;
  readonly text: string;
  readonly value: readonly string[];
  readonly pack: ProgrammePackage;
  readonly state: "changed" | "open" | undefined;
  onChange(ids: readonly string[]): void;
}

/** A set of areas inside a sentence: check boxes in a sheet, by name. The set is kept in the programme's order. */
export function AreasField(props: AreasFieldProps): JSX.Element {
  const areas = () => props.pack.programme.areas;
  const toggle = (id: string, isIn: boolean) => {
    const chosen = new Set(props.value);
    if (isIn) chosen.add(id);
    else chosen.delete(id);
    props.onChange(areas().flatMap((area) => (chosen.has(area.id) ? [area.id] : [])));
  };
  return (
    <AreaPopover label={props.label} text={props.text} state={props.state}>
      <AreaRows
        areas={areas()}
        chosen={props.value}
        row={(area) => (
          <label class="area-popover__choice">
            <input
              type="checkbox"
              checked={props.value.includes(area.id)}
              onChange={(event) => toggle(area.id, event.currentTarget.checked)}
            />
            <span>{area.name}</span>
          </label>
        )}
      />
    </AreaPopover>
  );
}
