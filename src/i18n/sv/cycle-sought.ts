import type { cycleSought as english } from "../en/cycle-sought.ts";

/** Texter om konjunkturen som ger det observerade. */
export const cycleSought: typeof english = {
  title: "Hur stark konjunktur förklarar det som observerades?",
  found: ({ people, year, pieces, scale }) =>
    `en konjunktur som är ${scale} gånger så stark som den vanliga ger de ${people} personer med försörjningsstöd som observerades ${year}; inom en hundradel gäller det ${pieces}.`,
  piece: ({ from, to }) => `från ${from} till ${to}`,
  start: ({ people, year }) =>
    `från ${people} vid starten: det säger hur konjunkturen skulle behöva vara, inte hur den var eller vad programmet gjorde ${year}.`,
  file: "konjunktur",
  tableTitle: "Personer med försörjningsstöd efter konjunkturens styrka",
  scale: "Styrka",
  people: "Personer med försörjningsstöd",
  lack: "Från det observerade",
  picture:
    "Hur långt det framskrivna antalet personer med försörjningsstöd är från det observerade, för varje styrka hos konjunkturen.",
  line: "personer fler än observerat",
  holds: "inom en hundradel",
  now: "vanlig konjunktur",
  note: "Väntade värden med programmet, alla områden tillsammans. Styrka 1 är den vanliga konjunkturen; varje tillåten styrka har prövats.",
};
