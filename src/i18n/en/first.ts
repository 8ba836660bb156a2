import { app } from "./app.ts";
import { figure } from "./figure.ts";

/** What the first view says in English, and what anything can say at any time. */
export const first = { app, figure };
export type First = typeof first;
