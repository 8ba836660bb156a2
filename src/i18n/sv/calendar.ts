import type { CalendarTexts } from "../en/calendar.ts";

/** Regelns år: när den betalar, hur mycket, och vilka områden som är med när. */
export const calendar: CalendarTexts = {
  prose: {
    noEnd: "Regeln anger inget slut: den betalar varje år.",
    paid: ({ years }) => `Pengarna betalas för ${years}, sedan tar de slut.`,
    amount: ({ year, amount }) => `${year} (${amount})`,
    areas: ({ areas, from, to }) =>
      `${areas} är med ${from === to ? `bara ${from}` : `från ${from} till ${to}`}.`,
    area: ({ area, from, to }) =>
      `${area} är med ${from === to ? `bara ${from}` : `från ${from} till ${to}`}.`,
  },
  explain: {
    outside: ({ area, year, from, to }) =>
      `${area} är inte med ${year}: dess år är ${from === to ? from : `${from} till ${to}`}.`,
    base: ({ year }) => `Beloppet gäller ${year}.`,
  },
  title: "Pengar per år",
  inShort: {
    noEnd: "inget slut",
    years: ({ years, total }) => `${years}: ${total} sammanlagt`,
  },
  when: "När regeln betalar",
  everyYear: "Varje år",
  someYears: "Vissa år",
  first: "Första året",
  last: "Sista året",
  amount: ({ year }) => `Pengar ${year}, miljoner kronor`,
  kronor: ({ year }) => `Pengar ${year}, kronor`,
  inMillions: "Miljoner kronor att dela ut.",
  inKronor: "Kronor att dela ut.",
  slider: ({ year }) => `Pengar ${year}`,
  baseYear: ({ year }) =>
    `${year} är året för siffrorna under Utbetalningar: dess pengar är regelns egna och ändras även där.`,
  copyRight: ({ year }) => `Kopiera pengarna ${year} till åren efter`,
  ownEveryYear:
    "Varje år har ett eget belopp: anslaget i regeln ändrar det som visas under Utbetalningar, inte åren.",
  before: ({ years, first }) =>
    `${years}: före det första framskrivna året, ${first}, och därför inte med i framskrivningen.`,
  origins: "Var beloppen kommer från",
  origin: ({ years, source, note }) => `${years}: ${source}.${note === "" ? "" : ` ${note}`}`,
  changed: ({ years }) => `${years}: ändrat av dig.`,
  areas: {
    title: "Områden med egna år",
    none: "Alla områden är med alla år.",
    add: "Lägg till ett område",
    from: ({ area }) => `Första året för ${area}`,
    to: ({ area }) => `Sista året för ${area}`,
    remove: ({ area }) => `${area} är med alla år igen`,
  },
  timeline: {
    noYear: "Ingen tilldelning betalas under åren framåt: regeln räknar inte upp något av dem.",
    noneLater: ({ year }) =>
      `Inget som görs ${year} ändrar någon tilldelning: ingen betalas efter senare siffror.`,
  },
  picture: {
    money: "Pengar",
    lastYear: ({ year }) => `sista pengarna ${year}`,
    end: ({ year, used }) =>
      `Det sista året med pengar är ${year}; det som används av dem senare används ${used}.`,
    ended: ({ year }) => `Det sista året med pengar är ${year}.`,
    waits: ({ amount, year }) =>
      `${amount} väntar fortfarande efter ${year}, det sista året med pengar, och går tillbaka.`,
  },
};
