import type { Programme } from "../../../src/model/programme.ts";
import type { ProgrammePackage } from "../../../src/programmes/package.ts";

const area = (id: string, municipality: string) => ({
  id,
  name: id.toUpperCase(),
  municipality,
  attributes: { population: { value: 1000, provenance: "published" as const } },
  lastAward: null,
});
const observation = (areaId: string, year: number, value: number) => ({
  area: areaId,
  indicator: "work",
  year,
  value,
  denominator: 500,
  provenance: "illustrative" as const,
});

/** Three areas in two municipalities, one indicator in two years, one pot. */
export const programme: Programme = {
  id: "small",
  areas: [area("a", "North"), area("b", "North"), area("c", "South")],
  indicators: [{ id: "work", title: "Work", direction: 1, persistence: 0, nation: {} }],
  observations: [
    observation("a", 2011, 0.4),
    observation("a", 2012, 0.42),
    observation("b", 2011, 0.5),
    observation("b", 2012, 0.51),
    observation("c", 2011, 0.3),
    observation("c", 2012, 0.29),
  ],
  rule: {
    budgetSek: 3_000_000,
    pots: [
      {
        id: "work",
        weight: 1,
        criterion: {
          kind: "improvement",
          indicator: "work",
          from: [2011],
          to: [2012],
          measure: "pp",
          negative: "zero",
        },
      },
    ],
  },
};

const text = (words: string) => ({ sv: words, en: words });

export const pack: ProgrammePackage = {
  about: { id: "small", version: "1", order: 1, title: text("Small"), subtitle: text("three areas") },
  programme,
  municipalityCodes: {},
  indicators: {},
  attributes: {},
  pots: { work: text("Work") },
  sources: [],
  published: [],
  switches: [],
  examples: [],
  scheduleOrigins: {},
  ruleOrigin: { provenance: "illustrative", source: "made-up" },
  sections: {},
  story: { lead: text(""), ruleHeading: text(""), caveats: [text("Made up.")], background: [] },
};
