import { fail, ok, type Result } from "../../model/result.ts";
import type { Arguments } from "../arguments.ts";

/** What a number of the command line may be. */
export interface NumberBounds {
  readonly least: number;
  readonly most: number;
  readonly isWhole?: boolean;
}

/** The number an option gives; undefined where it is not there. Errors: a sentence. */
export function readNumber(
  { options }: Arguments,
  name: string,
  { least, most, isWhole = false }: NumberBounds,
): Result<number | undefined, string> {
  const text = options.get(name)?.at(-1);
  if (text === undefined) return ok(undefined);
  const value = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const isGood = value >= least && value <= most && (!isWhole || Number.isInteger(value));
  return isGood
    ? ok(value)
    : fail(`--${name} takes a ${isWhole ? "whole " : ""}number from ${least} to ${most}.`);
}

/** Several numbers, those that are there, under the names of the options they are for. Errors: the first sentence. */
export function readNumbers<Key extends string>(
  given: Arguments,
  wanted: Readonly<Record<Key, NumberBounds & { readonly option: string }>>,
): Result<{ readonly [K in Key]?: number }, string> {
  const found: { [K in Key]?: number } = {};
  for (const [key, { option, ...bounds }] of Object.entries(wanted) as [
    Key,
    NumberBounds & { option: string },
  ][]) {
    const read = readNumber(given, option, bounds);
    if (!read.ok) return read;
    if (read.value !== undefined) found[key] = read.value;
  }
  return ok(found);
}
