import type { JSX } from "solid-js";
import type { RuleEdit } from "../../model/rule/edit-rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { AreaPopover } from "./area-popover.tsx";
import { AreaRows } from "./area-rows.tsx";
import type { Control } from "./prose/segment.ts";
import { toControl } from "./prose/slots.ts";

export interface PerAreaFieldProps {
  readonly label: string;
  readonly text: string;
  readonly control: Extract<Control, { kind: "perArea" }>;
  readonly pack: ProgrammePackage;
  readonly state: "changed" | "open" | undefined;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
}

/** A number for each area, behind a value in a sentence. An area without one shows 0. */
export function PerAreaField(props: PerAreaFieldProps): JSX.Element {
  return (
    <AreaPopover label={props.label} text={props.text} state={props.state}>
      <AreaRows
        areas={props.pack.programme.areas}
        chosen={Object.keys(props.control.value).filter((id) => props.control.value[id] !== 0)}
        row={(area) => (
          <div class="area-popover__number">
            <span aria-hidden="true">{area.name}</span>
            <NumberField
              label={props.control.label(area.id)}
              labelHidden
              value={toControl(props.control.value[area.id] ?? 0, props.control.scale)}
              unit={props.control.unit}
              suffix={props.control.suffix.trim()}
              min={0}
              onChange={(value, gesture) => props.onEdit(props.control.edits(area.id, value), gesture)}
            />
          </div>
        )}
      />
    </AreaPopover>
  );
}
