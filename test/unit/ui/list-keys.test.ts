import { expect, test } from "vitest";
import { isListLetter, placeAfter } from "../../../src/ui/list-keys.ts";

const names = ["Araby", "Bergsjön", "Hjällbo", "Hovsjö"];
const key = (name: string, held: object = {}) =>
  ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held }) as KeyboardEvent;
const from = (name: string, at: number, isRound = false) => placeAfter(key(name), at, names, isRound);

test("arrows, Home and End move; at an end they stay, in a round they go on", () => {
  expect([from("ArrowDown", 0), from("ArrowUp", 2), from("Home", 2), from("End", 0)]).toEqual([1, 1, 0, 3]);
  expect([from("ArrowDown", 3), from("ArrowUp", 0)]).toEqual([3, 0]);
  expect([from("ArrowDown", 3, true), from("ArrowUp", 0, true)]).toEqual([0, 3]);
  expect([from("ArrowDown", -1), from("ArrowUp", -1), from("ArrowUp", -1, true)]).toEqual([0, 3, 3]);
});

test("a letter leads to the next name that begins so, and round again", () => {
  expect([from("h", 0), from("H", 2), from("h", 3), from("x", 0)]).toEqual([2, 3, 2, null]);
});

test("other keys, and keys held with another, are not the list's", () => {
  expect([from("Tab", 0), from("?", 0), placeAfter(key("z", { ctrlKey: true }), 0, names, false)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(placeAfter(key("ArrowDown"), 0, [], false)).toBeNull();
  expect([isListLetter(key("c")), isListLetter(key("å")), isListLetter(key("?"))]).toEqual([
    true,
    true,
    false,
  ]);
  expect(isListLetter(key("c", { metaKey: true }))).toBe(false);
});
