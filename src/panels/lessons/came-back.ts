import { createSignal } from "solid-js";
import type { Level } from "../../lessons/lesson.ts";

/** The reading level of the lesson that one has just come back from; null once that has been said. The page is another one by then. */
export const [cameBack, setCameBack] = createSignal<Level | null>(null);
