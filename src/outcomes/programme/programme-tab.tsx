import { createSignal, type JSX } from "solid-js";
import { Problem } from "../../features/app/problem.tsx";
import { noInput } from "../../features/programme/own-input.ts";
import { ProgrammeFacts } from "../../features/programme/programme-facts.tsx";
import { perSimulator } from "../../state/per-simulator.ts";
import type { OutcomeTabProps } from "../outcome-tab.ts";

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
          scenario={sim().mine()}
          allocation={props.outcome.awards().allocation}
          namesHidden={sim().view().namesHidden}
          area={sim().view().area}
          own={own()}
          onOwn={setOwn}
          change={(command, gesture) => sim().change(command, gesture)}
        />
      </div>
    </>
  );
}
