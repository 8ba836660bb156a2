import { expect, test } from "vitest";
import { broughtAbout, labelledLinks } from "../../../src/panels/lessons/handed-in/handed-in.ts";
import { pupilScene } from "../../../src/panels/lessons/handed-in/pupil-scene.ts";
import type { InlineProgramme, Scenario } from "../../../src/scenario/scenario.ts";
import { newHistory } from "../../../src/session/history.ts";

test("links are found with their labels, and called by their number without", () => {
  const text =
    "https://x.se/#u1.abc\nGroup A: https://x.se/#u1.def\n7 - #u1.ghi\nno link here\n#u1.jkl #u1.mno";
  expect(labelledLinks(text, 3).map(({ name, link }) => [name, link.slice(-3)])).toEqual([
    ["4", "abc"],
    ["Group A", "def"],
    ["7", "ghi"],
    ["7", "jkl"],
    ["8", "mno"],
  ]);
});

const arrived = (scenario: Scenario, inline?: InlineProgramme) => ({
  name: "",
  session: {
    open: "p",
    works: new Map([
      [
        "urban15-2013",
        {
          history: newHistory({
            utfall: 1,
            workspace: [{ utfall: 1, programme: scenario.programme }, scenario],
            baseline: 0,
          }),
          view: {},
        },
      ],
    ]),
    own: new Map(inline === undefined ? [] : [["urban15-2013", inline]]),
    origin: null,
  },
});

test("only what is about the data on the screen is taken: other data of the same name are not", () => {
  const scenario: Scenario = {
    utfall: 1,
    programme: { id: "urban15-2013" },
    data: [{ area: "rinkeby", indicator: "employment", year: 2012, value: 0.5 }],
  };
  const inline = { id: "urban15-2013", title: "Own" } as InlineProgramme;
  expect(broughtAbout(arrived(scenario), { key: "urban15-2013", inline: undefined })).toEqual([scenario]);
  expect(broughtAbout(arrived(scenario), { key: "other", inline: undefined })).toBeNull();
  expect(broughtAbout(arrived(scenario, inline), { key: "urban15-2013", inline: undefined })).toBeNull();
  expect(broughtAbout(arrived(scenario), { key: "urban15-2013", inline })).toBeNull();
  expect(broughtAbout(arrived(scenario, { ...inline }), { key: "mine", inline })).toEqual([
    { ...scenario, programme: { id: "mine" } },
  ]);
});

test("all pictures have one scale, with a bar and a mark for each area", () => {
  const rows = [
    { name: "Rinkeby", awardSek: 5, teacherSek: 10 },
    { name: "Tensta", awardSek: 10, teacherSek: 5 },
  ];
  const scene = pupilScene(rows, 20, 300, false);
  const bars = scene.marks.flatMap((mark) => (mark.kind === "rect" ? [mark.width] : []));
  expect(bars).toHaveLength(2);
  expect(bars[1]).toBeCloseTo(2 * (bars[0] ?? 0));
  // Ten of twenty: half of the room beside the names.
  expect(bars[1]).toBeCloseTo((300 - 96 - 4) / 2);
});
