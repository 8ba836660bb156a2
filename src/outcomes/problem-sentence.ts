import type { I18n } from "../i18n/i18n.tsx";
import { potName } from "../i18n/pot-name.ts";
import { sayFault } from "../i18n/say-fault.ts";
import type { ProgrammePackage, Text } from "../programmes/package.ts";
import type { Simulator } from "../session/simulator.ts";

type Failure = NonNullable<ReturnType<Simulator["result"]>["failure"]>;

/** Why something could not be worked out, in the names of the package that is shown; empty where a newer question took its place. */
export function problemSentence(failure: Failure, pack: ProgrammePackage, i18n: I18n): string {
  const { t, text } = i18n;
  switch (failure.code) {
    case "crashed":
    case "noAnswer":
      return t(`problem.engine.${failure.code}`);
    case "stale":
    case "cancelled":
    case "disposed":
      return "";
    default: {
      const { faults, faultWords } = i18n.dictionary();
      const named = (name: Text | undefined, id: string) => (name === undefined ? id : text(name));
      return sayFault(
        failure,
        { locale: i18n.locale(), faults, faultWords },
        {
          area: (id) => pack.programme.areas.find((area) => area.id === id)?.name ?? id,
          indicator: (id) => named(pack.indicators[id]?.inSentence, id),
          attribute: (id) => named(pack.attributes[id]?.inSentence, id),
          pot: (id) => potName(pack, i18n.locale(), id),
        },
      );
    }
  }
}
