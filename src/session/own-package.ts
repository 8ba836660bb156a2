import type { ProgrammePackage, Source, Text } from "../programmes/package.ts";
import { inlineProgramme } from "../scenario/find-programme.ts";
import type { InlineProgramme } from "../scenario/scenario.ts";
import { attributeNaming, indicatorNaming } from "./own-namings.ts";

/** Swedish codes of municipalities, or of areas within them. */
const code = /^((?:0[1-9]|1\d|2[0-5])\d\d)(?:[A-Z]\d{3,4})?$/;

const wholeRule: Readonly<Record<string, Text>> = {
  size: { sv: "Efter folkmängd", en: "By population" },
  equal: { sv: "Lika till alla", en: "The same to all" },
};

/** A programme of the user's own as the page takes it: what the file tells, and plain words for the rest. `id`: what it is known by on the page. */
export function packageOfInline(inline: InlineProgramme, id = inline.id): ProgrammePackage {
  const programme = { ...inlineProgramme(inline), ruleProvenance: "user" } as const;
  const { areas, indicators, observations } = programme;
  const codes = areas.flatMap(({ id }) => {
    const found = code.exec(id)?.[1];
    return found === undefined ? [] : [[id, found] as const];
  });
  const attributes = new Set(areas.flatMap((area) => Object.keys(area.attributes)));
  const title: Text = { sv: inline.title, en: inline.title };
  return {
    about: {
      id,
      version: "1",
      order: 0,
      title,
      subtitle: { sv: "egna data", en: "own data" },
    },
    programme,
    // A few areas whose ids look like codes are as likely something else; one odd code among many is not.
    municipalityCodes: codes.length * 4 >= areas.length * 3 ? Object.fromEntries(codes) : {},
    indicators: Object.fromEntries(indicators.map(({ id, title }) => [id, indicatorNaming(id, title)])),
    attributes: Object.fromEntries([...attributes].map((id) => [id, attributeNaming(id)])),
    pots: Object.fromEntries(
      inline.rule.pots.map(({ id }) => {
        const indicator = indicators.find((each) => each.id === id);
        const named = indicator && { sv: indicator.title, en: indicator.title };
        return [id, named ?? wholeRule[id] ?? { sv: id, en: id }];
      }),
    ),
    sources: sourcesOf(
      inline,
      observations.reduce((latest, { year }) => Math.max(latest, year), 0),
    ),
    published: [],
    switches: [],
    examples: [],
    story: {
      lead: {
        sv: `${inline.title}: dina egna data. Uppgifterna stannar på din dator.`,
        en: `${inline.title}: your own data. It stays on your machine.`,
      },
      ruleHeading: {
        sv: "En regel att börja med. Ändra vad du vill i den.",
        en: "A rule to start with. Change whatever you like in it.",
      },
      caveats: [
        {
          sv: "Uppgifterna är inlästa av användaren och inte granskade av någon annan.",
          en: "The data was brought in by the user and has not been checked by anyone else.",
        },
      ],
      background: [],
    },
    scheduleOrigins: {},
    ruleOrigin: { provenance: "user", source: "" },
    sections: {},
  };
}

/** The files that the values came from. */
function sourcesOf({ observations, title }: InlineProgramme, year: number): Source[] {
  const files = new Set(observations.flatMap(({ source }) => (source === undefined ? [] : [source])));
  return [...files].map((name) => ({ id: name, title: name, publisher: title, year }));
}
