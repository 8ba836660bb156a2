import type { I18n } from "../../i18n/i18n.tsx";
import { placeName } from "../../i18n/place-name.ts";
import { memberNames, type Place } from "../../model/place.ts";
import { localOf } from "../../model/project/input.ts";
import type { LocalAssumptions } from "../../model/project/local.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settingAt } from "../../session/assumed.ts";
import { sameData } from "../../session/same-data.ts";
import type { AssumptionView } from "./assumption-view.ts";

/** A place where a parameter differs, and the parameter as it is there. */
export interface AssumptionPlace {
  readonly key: string;
  readonly place: Place;
  readonly name: string;
  readonly view: AssumptionView;
  /** The scenario says so itself: it can be taken back. */
  readonly isOwn: boolean;
}

const nameOf = (place: Place): string => memberNames([place])[0] ?? "";

/** Places where a parameter differs in a scenario or its programme, each once, in the order in which they count. */
export function assumptionPlaces(
  view: AssumptionView,
  {
    package: pack,
    scenario,
    baseline,
  }: { readonly package: ProgrammePackage; readonly scenario: Scenario; readonly baseline: Scenario },
  i18n: I18n,
): AssumptionPlace[] {
  const { programme } = pack;
  const own: readonly LocalAssumptions[] = scenario.local ?? [];
  const says = (entries: readonly LocalAssumptions[], key: string) =>
    entries.some((entry) => entry.assumptions[view.id] !== undefined && nameOf(entry) === key);
  const places = new Map(
    localOf({ programme, local: own })
      .filter(({ assumptions }) => assumptions[view.id] !== undefined)
      .map((entry): [string, Place] => [nameOf(entry), placeOnly(entry)]),
  );
  return [...places].map(([key, place]) => {
    const name = placeName(place, pack, i18n.f);
    const setting = settingAt(programme, scenario, place, view.id);
    const before = settingAt(programme, baseline, place, view.id);
    const ends = [view.reach, setting, before].flat();
    return {
      key,
      place,
      name,
      isOwn: says(own, key),
      view: {
        ...view,
        title: i18n.dictionary().assumptions.places.inPlace({ title: view.title, place: name }),
        setting,
        baseline: before,
        isChanged: !sameData(setting, before),
        reach: [Math.min(...ends), Math.max(...ends)],
      },
    };
  });
}

const placeOnly = (entry: LocalAssumptions): Place =>
  "areas" in entry ? { areas: entry.areas } : { municipality: entry.municipality };
