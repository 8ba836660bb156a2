import type * as v from "valibot";
import type { Fault } from "../model/result.ts";

type Known =
  | v.FiniteAction<number, undefined>
  | v.IntegerAction<number, undefined>
  | v.MinValueAction<number, number, undefined>
  | v.MaxValueAction<number, number, undefined>
  | v.GtValueAction<number, number, undefined>
  | v.MinLengthAction<string | unknown[], number, undefined>
  | v.MaxLengthAction<string | unknown[], number, undefined>
  | v.RegexAction<string, undefined>;

/** What a value of the right type does wrong by one validation of a schema's pipe; null if nothing. */
export function faultOfAction(action: v.GenericPipeAction, value: unknown, path: string): Fault | null {
  const known = action as Known;
  const figure = value as number;
  const { length } = value as string;
  switch (known.type) {
    case "finite":
      return Number.isFinite(value) ? null : { code: "notFinite", path, value: String(value) };
    case "integer":
      return Number.isInteger(value) ? null : { code: "notInteger", path, value: figure };
    case "min_value":
      return figure >= known.requirement ? null : outOfRange(path, figure, `>= ${known.requirement}`);
    case "max_value":
      return figure <= known.requirement ? null : outOfRange(path, figure, `<= ${known.requirement}`);
    case "gt_value":
      return figure > known.requirement ? null : outOfRange(path, figure, `> ${known.requirement}`);
    case "min_length":
      return length >= known.requirement ? null : { code: "empty", path };
    case "max_length":
      return length <= known.requirement
        ? null
        : { code: "tooLong", path, value: length, allowed: known.requirement };
    case "regex":
      return known.requirement.test(value as string)
        ? null
        : { code: "unknownKey", path, value: value as string };
    default:
      throw new Error(
        `no reading for validations of kind ${(known satisfies never as v.GenericPipeAction).type}`,
      );
  }
}

const outOfRange = (path: string, value: number, allowed: string): Fault => ({
  code: "outOfRange",
  path,
  value,
  allowed,
});
