import type { GroupTexts } from "../en/groups.ts";

/** Grupperna med försörjningsstöd på svenska: vad en framskrivning antar om dem. */
export const groups: GroupTexts = {
  fields: {
    share: "andel vid starten",
    hireRatio: "chans till arbete",
    leaving: "slutar behöva stöd utan arbete",
    cycleHire: "konjunkturen och att få arbete",
    cycleNeed: "konjunkturen och att börja behöva stöd",
    locked: "utom räckhåll för programmet",
  },
  fieldOf: ({ group, field }) => `${group}, ${field}`,
  asForAll: "som för alla",
  absent: "ingen sådan grupp",
  isLocked: "ja",
  isOpen: "nej",
};
