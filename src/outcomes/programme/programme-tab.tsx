import { createSignal, type JSX } from "solid-js";
import { perSimulator } from "../../session/per-simulator.ts";
import { goToPart } from "../../ui/go-to-part.ts";
import type { OutcomeTabProps } from "../outcome-tab.ts";
import { Problem } from "../problem.tsx";
import { noInput } from "./own-input.ts";
import { ProgrammeFacts } from "./programme-facts.tsx";

/** What people fill in stays while other tabs are shown. */
const ownInput = perSimulator((simulator) => createSignal(noInput(simulator.package)));

/** What the sources say of the programme. */
export function ProgrammeTab(props: OutcomeTabProps): JSX.Element {
  const sim = () => props.simulator;
  const [own, setOwn] = ownInput((() => props.simulator)());
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
          own={own()}
          onOwn={setOwn}
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
