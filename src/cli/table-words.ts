import type { Locale } from "../programmes/package.ts";

const en = {
  area: "Area",
  municipality: "Municipality",
  award: "Award, kr",
  shared: "shared",
  limit: "limit",
  notSelected: "not selected",
  budget: "Budget",
  reserve: "Kept back",
  distributed: "Distributed",
  returned: "Returned",
  carried: "Carried over",
  rest: "Left by rounding",
  pot: "Pot",
  step: "Step",
  kronor: "Kronor",
  details: "Details",
  sum: "sum",
};

/** Headings of the tables that the command line prints; ids and kinds of steps stand as in the JSON. */
export const tableWords: Readonly<Record<Locale, typeof en>> = {
  en,
  sv: {
    area: "Område",
    municipality: "Kommun",
    award: "Belopp, kr",
    shared: "delat lika",
    limit: "golv och tak",
    notSelected: "omfattas inte",
    budget: "Anslag",
    reserve: "Behålls",
    distributed: "Fördelat",
    returned: "Går tillbaka",
    carried: "Förs över",
    rest: "Kvar efter avrundning",
    pot: "Delpott",
    step: "Steg",
    kronor: "Kronor",
    details: "Uppgifter",
    sum: "summa",
  },
};
