import { expect, test } from "vitest";
import { readBegunGame, readGames, readTerms } from "../../../src/lessons/guess/kept-class.ts";
import { openTerms } from "../../../src/lessons/lesson-place.ts";

const plan = [4, 3, 2, 1];
const over = { seed: 12, game: { rule: "need", plans: [plan, plan, plan, plan] } };
const begun = { seed: 12, game: { rule: "need", plans: [plan] } };

test("what a tab kept of a class's games and its teacher's choices is read back as it was", () => {
  expect(readGames(JSON.parse(JSON.stringify([over])))).toEqual([over]);
  expect(readBegunGame(begun)).toEqual(begun);
  const terms = { ...openTerms, answersHidden: true, locked: ["rule"] };
  expect(readTerms(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
});

test.each([
  null,
  "text",
  { ...begun, seed: -1 },
  { ...begun, name: "Anna" },
  { seed: 1, game: { rule: "luck", plans: [plan] } },
  // The model plays no plan that divides more or less than the grant.
  { seed: 1, game: { rule: "need", plans: [[4, 3, 2, 2]] } },
  { seed: 1, game: { rule: "need", plans: [[10]] } },
  { seed: 1, game: { rule: "need", plans: [plan, plan, plan, plan, plan] } },
])("games and choices that are not of the form are refused: %j", (found) => {
  expect(readBegunGame(found)).toBeNull();
  expect(readGames([found])).toBeNull();
  expect(readTerms(found)).toBeNull();
});

test("a class's games are over", () => expect(readGames([begun])).toBeNull());
