import type { JSX, ParentProps } from "solid-js";
import { Sheet } from "../../ui/sheet.tsx";

export interface AreaPopoverProps {
  /** What is chosen, for those who do not see the sentence. */
  readonly label: string;
  /** What stands in the sentence. */
  readonly text: string;
  readonly state: "changed" | "open" | undefined;
}

/** A value in a sentence that opens a small sheet with a control per area. */
export function AreaPopover(props: ParentProps<AreaPopoverProps>): JSX.Element {
  return (
    <Sheet
      face={props.text}
      label={`${props.label}: ${props.text}`}
      buttonClass="area-popover__button"
      state={props.state}
      sheetClass="area-popover"
      content={() => (
        <fieldset class="area-popover__list">
          <legend class="area-popover__legend">{props.label}</legend>
          {props.children}
        </fieldset>
      )}
    />
  );
}
