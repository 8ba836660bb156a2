import { expect, test } from "vitest";
import { hideNames } from "../../../src/session/hide-names.ts";
import { letterOf, withoutNames } from "../../../src/session/without-names.ts";
import { pack } from "./example-programme.ts";

test("letters", () => {
  expect([0, 25, 26, 51, 52, 289].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "KD"]);
});

test("areas get letters, municipalities numbers, and those of one municipality the same", () => {
  const { areas } = withoutNames(pack, "en").programme;
  expect(areas.map((area) => [area.id, area.name, area.municipality])).toEqual([
    ["a", "A", "Municipality 1"],
    ["b", "B", "Municipality 1"],
    ["c", "C", "Municipality 2"],
  ]);
  expect(withoutNames(pack, "sv").programme.areas[2]?.municipality).toBe("Kommun 2");
});

test("texts name areas by their letters; ids and the programme's title stay", () => {
  const [first] = pack.programme.areas;
  const named = {
    ...pack,
    programme: {
      ...pack.programme,
      areas: [{ ...first, id: "rinkeby", name: "Rinkeby", municipality: "Stockholm" } as never],
    },
    examples: [
      {
        id: "rinkeby",
        title: { sv: "Rinkebys skola", en: "Rinkeby's school" },
        look: { sv: "Se på Rinkeby i Stockholm.", en: "Look at Rinkeby in Stockholm." },
        rule: [],
        data: [],
        area: "rinkeby",
      },
    ],
  };
  const hidden = withoutNames(named, "sv");
  expect(hidden.examples).toEqual([
    {
      id: "rinkeby",
      title: { sv: "A:s skola", en: "A's school" },
      look: { sv: "Se på A i Kommun 1.", en: "Look at A in Municipality 1." },
      rule: [],
      data: [],
      area: "rinkeby",
    },
  ]);
  expect(hidden.about).toBe(pack.about);
});

test("a name is a whole word, and a longer name goes first", () => {
  const labels = new Map([
    ["Rinkeby", { sv: "A", en: "A" }],
    ["Norra Rinkeby", { sv: "B", en: "B" }],
  ]);
  expect(hideNames("Norra Rinkeby, Rinkeby och Rinkebyborna", labels, "sv")).toBe("B, A och Rinkebyborna");
});
