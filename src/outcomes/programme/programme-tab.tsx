import type { JSX } from "solid-js";
import { setOwnNumber } from "../../session/commands/set-own-number.ts";
import { goToPart } from "../../ui/go-to-part.ts";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { Problem } from "../problem.tsx";
import { ProgrammeFacts } from "./programme-facts.tsx";

/** What the sources say of the programme. */
export function ProgrammeTab(props: OutcomeTabProps): JSX.Element {
  const sim = () => props.simulator;
  return (
    <>
      <Problem simulator={sim()} />
      <div class="outcome__picture" data-older={props.outcome.isOlder()}>
        <ProgrammeFacts
          package={sim().shownPackage()}
          rule={sim().rule()}
          scenario={sim().current()}
          allocation={props.outcome.awards().allocation}
          namesHidden={sim().view().namesHidden}
          area={sim().view().area}
          numbers={sim().workspace().sums ?? {}}
          onNumber={(name, value, gesture) =>
            sim().change((workspace) => setOwnNumber(workspace, name, value), gesture)
          }
          onPayers={() => {
            sim().setView({ outcome: "projection" });
            goToPart("payers");
          }}
          change={(command, gesture) => sim().change(command, gesture)}
        />
      </div>
    </>
  );
}
