import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { canonicalJson } from "../../../../src/scenario/canonical-json.ts";
import { pack } from "../../../../src/scenario/link/pack.ts";
import { writeScenario } from "../../../../src/scenario/write-scenario.ts";
import { readIncomingFile, readIncomingLink } from "../../../../src/session/incoming/read-incoming.ts";
import {
  readOwnRecord,
  readSessionRecord,
  readWorkRecord,
} from "../../../../src/session/storage/read-records.ts";
import { createChance, mutateData, mutateText } from "../../scenario/link/mutate.ts";
import { catalogue, inline, sample } from "../../scenario/link/sample.ts";

const frozen = JSON.parse(
  readFileSync(new URL("../../../fixtures/links-v1.json", import.meta.url), "utf8"),
) as readonly { readonly fragment: string; readonly workspace: typeof sample.workspace }[];

const programmes = {
  ids: catalogue.ids,
  async open(id: string) {
    const found = catalogue.find(id);
    if (found === undefined) throw new RangeError(id);
    return found;
  },
};

/** No single link or file may take longer. */
const longestMs = 1000;
const each = 5000;

interface Tally {
  opened: number;
  refused: number;
  slowest: number;
}

/** Reads so many hostile things; each must be opened or refused with a reason, in time, and leave the language as it is. */
async function readAll(
  count: number,
  read: (at: number) => ReturnType<typeof readIncomingLink>,
): Promise<Tally> {
  const tally: Tally = { opened: 0, refused: 0, slowest: 0 };
  for (let at = 0; at < count; at++) {
    const start = performance.now();
    const incoming = await read(at);
    tally.slowest = Math.max(tally.slowest, performance.now() - start);
    if (incoming.ok) {
      tally.opened += 1;
      // What is opened can be kept and comes back: the page's own reader takes it.
      for (const [programme, { history, view }] of incoming.value.works)
        expect(readWorkRecord({ desk: "d", programme, format: 1, ...history, view })).not.toBeNull();
    } else {
      tally.refused += 1;
      if (incoming.error.code === "wrong") expect(incoming.error.faults.length).toBeGreaterThan(0);
      expect(incoming.error.code).not.toBe("notArrived");
    }
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.get({}, "toString")).toBe(Object.prototype.toString);
  expect(Reflect.get(globalThis, "hacked")).toBeUndefined();
  expect(tally.slowest).toBeLessThan(longestMs);
  return tally;
}

test(`${each} links with damaged letters are refused`, { timeout: 120_000 }, async () => {
  const chance = createChance(1);
  const links = frozen.map(({ fragment }) => fragment);
  const tally = await readAll(each, (at) =>
    readIncomingLink(mutateText(links[at % links.length] ?? "", chance), programmes),
  );
  // A change that takes back another may leave a link whole.
  expect(tally.opened).toBeLessThan(each / 100);
});

test(`${each} links that are whole and say something wrong are opened or refused with reasons`, {
  timeout: 120_000,
}, async () => {
  const chance = createChance(2);
  const tally = await readAll(each, () => {
    const content = mutateData(sample, chance);
    const text = chance(4) === 0 ? mutateText(canonicalJson(content), chance) : canonicalJson(content);
    return readIncomingLink(`#u1.${pack(text)}`, programmes);
  });
  expect(tally.refused).toBeGreaterThan(each / 4);
  expect(tally.opened).toBeGreaterThan(50);
});

test(`${each} files with something wrong are opened or refused with reasons`, {
  timeout: 120_000,
}, async () => {
  const chance = createChance(3);
  const files = [...frozen.map(({ workspace }) => workspace), { utfall: 1, programme: { inline } } as const];
  const tally = await readAll(each, (at) => {
    const content = mutateData(files[at % files.length], chance);
    const text = chance(3) === 0 ? mutateText(canonicalJson(content), chance) : canonicalJson(content);
    return readIncomingFile(new File([text], "some.utfall.json"), programmes);
  });
  expect(tally.refused).toBeGreaterThan(each / 4);
  expect(tally.opened).toBeGreaterThan(50);
});

test("bytes that are no text, deep nesting, and files by another name are refused", async () => {
  const code = async (content: BlobPart, name = "a.json") => {
    const incoming = await readIncomingFile(new File([content], name), programmes);
    if (incoming.ok) return "opened";
    const { error } = incoming;
    return error.code === "wrong" ? error.faults[0]?.code : error.code;
  };
  const chance = createChance(4);
  for (let at = 0; at < 500; at++)
    expect(await code(Uint8Array.from({ length: chance(300) }, () => chance(256)))).toBe("notJson");
  expect(await code("[".repeat(1_000_000))).toBe("tooDeep");
  expect(await code('{"a":'.repeat(100_000))).toBe("tooDeep");
  expect(await code(new Uint8Array(21 * 1024 * 1024))).toBe("tooLarge");
  expect(await code("a;b", "table.csv")).toBe("otherKind");
  expect(await code(writeScenario(sample.workspace))).toBe("opened");
});

test("3,000 damaged records are read or set aside", () => {
  const chance = createChance(5);
  const { workspace } = sample;
  const desk = {
    id: "d",
    format: 1,
    writer: "w",
    savedAt: 1,
    open: "urban15-2013",
    origin: { kind: "link", model: "1", results: {}, isSeveral: false },
    programmes: [{ key: "urban15-2013", title: null, names: ["a"], steps: 3 }],
  };
  const [first] = workspace.workspace;
  const small = { ...workspace, workspace: [first, first, first] };
  const work = {
    desk: "d",
    programme: "urban15-2013",
    format: 1,
    past: [small],
    present: small,
    future: [],
    view: {},
  };
  expect(readSessionRecord(desk)).not.toBeNull();
  expect(readWorkRecord(work)).not.toBeNull();
  expect(readOwnRecord({ desk: "d", programme: "own-two", format: 1, inline })).not.toBeNull();
  for (let at = 0; at < 1000; at++) {
    readSessionRecord(mutateData(desk, chance));
    readWorkRecord(mutateData(work, chance));
    readOwnRecord(mutateData({ desk: "d", programme: "own-two", format: 1, inline }, chance));
  }
});
