import type { AreaNoun } from "../programmes/package.ts";

/** Values of a message that are words when they get there: names, written numbers, other sentences. */
export type Words<Names extends string> = Readonly<Record<Names, string>>;

/** Values of a message that choose between one and several, or are small enough to be written as they are. */
export type Counts<Names extends string> = Readonly<Record<Names, number>>;

/** Values of a message that are true or not. */
export type Flags<Names extends string> = Readonly<Record<Names, boolean>>;

/** What the programme's areas are called. */
export type Noun = Readonly<Record<"noun", AreaNoun>>;

/** A message whose values are all words. */
export type Message<Names extends string> = (values: Words<Names>) => string;
