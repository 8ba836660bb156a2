import { type Formats, formats } from "../i18n/format.ts";
import type { Claim } from "./claim.ts";
import type { LessonStep, Level } from "./lesson.ts";
import type { Block, LessonText, Piece, StepText } from "./lesson-text.ts";
import { measure } from "./measure.ts";
import { sayClaim } from "./say-claim.ts";
import type { Scene } from "./scene.ts";

/** The claims of a step by name, measured on what it shows. */
export const claimsOf = ({ claims }: LessonStep, scene: Scene): Readonly<Record<string, Claim>> =>
  Object.fromEntries(Object.entries(claims).map(([name, each]) => [name, measure(each, scene)]));

/** How numbers are written at a level. */
export const formatsOf = (level: Level): Formats => formats(level === "en" ? "en" : "sv");

/** A line as text. Throws where it names a claim that the step has not. */
export const sayLine = (
  pieces: readonly Piece[],
  claims: Readonly<Record<string, Claim>>,
  format: Formats,
): string =>
  pieces
    .map((piece) => {
      if ("words" in piece) return piece.words;
      const claim = claims[piece.claim];
      if (claim === undefined) throw new RangeError(`no claim ${piece.claim}`);
      return sayClaim(claim, format);
    })
    .join("");

/** The sentence of a line in which a claim stands; null where it stands in none. */
export function sentenceOf(
  name: string,
  lines: readonly (readonly Piece[])[],
  claims: Readonly<Record<string, Claim>>,
  format: Formats,
): string | null {
  for (const line of lines) {
    const at = line.findIndex((piece) => "claim" in piece && piece.claim === name);
    if (at < 0) continue;
    const before = sayLine(line.slice(0, at), claims, format);
    const sentences = sayLine(line, claims, format).split(/(?<=[.?!])\s+(?=[\p{Lu}\p{N}])/u);
    let read = 0;
    for (const sentence of sentences) {
      read += sentence.length + 1;
      if (read > before.length) return sentence;
    }
  }
  return null;
}

/** All lines of a step's parts, the names of what is drawn, and the words of its table. */
export const linesOf = ({ parts, guess, table }: StepText): (readonly Piece[])[] => [
  ...Object.values(parts).flat().flatMap(linesOfBlock),
  ...guess,
  ...(table === undefined ? [] : [table.caption, ...table.columns, ...table.rows]),
];

/** The lines of a block. */
export const linesOfBlock = (block: Block): readonly (readonly Piece[])[] =>
  block.kind === "list" ? block.items : [block.pieces];

/** All lines before the first step; their claims are the first step's. */
export const openingLines = ({ lead, openings, roles }: LessonText): (readonly Piece[])[] =>
  [...lead, ...Object.values(openings).flat(), ...roles.flatMap(({ blocks }) => blocks)].flatMap(
    linesOfBlock,
  );
