import type { First } from "../en/first.ts";
import { app } from "./app.ts";
import { figure } from "./figure.ts";

/** Det som första vyn säger på svenska, och det som kan behöva sägas när som helst. */
export const first: First = { app, figure };
