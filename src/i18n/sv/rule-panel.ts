import type { RuleTexts } from "../en/rule.ts";
import { integer, plural } from "./grammar.ts";

/** Det som står runt regelns text: dess uppbyggnad och öppna frågor. */
export const conditionKinds: RuleTexts["conditionKinds"] = {
  compare: "Ett tröskelvärde",
  listed: "Uppräknade områden",
  top: "De högsta eller lägsta",
  observed: "Uppgifter finns",
};

export const panel: RuleTexts["panel"] = {
  baseline: ({ value }) => `i utgångsläget: ${value}`,
  was: ({ value }) => `${value}`,
  open: "(obesvarat)",
  openStake: ({ stake }) => `(obesvarat, ${stake})`,
  openHint: ({ title }) => `Källorna ger inget svar på detta: ${title}.`,
  dashed: "Streckat: källorna ger inget svar, så vi har fått välja; beloppet visar vad som står på spel.",
  removed: ({ text }) => `Borttaget: ${text}`,
  isNew: "ny",
  allItems: ({ count }) => `Visa alla ${count} villkor`,
  edit: "Ändra regelns uppbyggnad",
  add: "Lägg till en delpott, ett golv eller ett tak",
  nation: {
    title: "Värden för hela riket: dina egna siffror",
    lead: "Regeln jämför med riket, och insatsens källor har inte rikets värden. Skriv in dem; inget betalas förrän alla finns. De räknas som dina siffror.",
    value: ({ indicator, year }) => `${indicator}, riket, ${year}`,
  },
  ahead: {
    title: "Mål före områdets egen start",
    points: ({ indicator }) => `${indicator}: procentenheter bättre`,
  },
  addPot: "En delpott",
  addFloor: "Ett golv",
  addCap: "Ett tak",
  pots: "Delpotter",
  kindOf: ({ pot }) => `Fördelas: ${pot}`,
  up: ({ name }) => `Flytta upp: ${name}`,
  down: ({ name }) => `Flytta ner: ${name}`,
  remove: ({ name }) => `Ta bort: ${name}`,
  differentIn: ({ name }) => `Annorlunda på en plats: ${name}`,
  municipalities: "Vad varje kommun får och kan använda",
  limits: "Golv och tak",
  noLimits: "Det finns varken golv eller tak.",
  selection: "Vilka områden som är med",
  selectionKind: "Vilka områden",
  selectionKinds: {
    everyone: "Alla områden",
    listed: "Områden valda för hand",
    conditions: "Områden som uppfyller villkor",
  },
  addCondition: "Lägg till ett villkor",
  removeCondition: ({ item }) => `Ta bort villkor ${item}`,
  chosen: ({ count }) =>
    plural(count, { one: `${integer(count)} område valt`, other: `${integer(count)} områden valda` }),
  advanced: ({ pot }) => `Fler bestämmelser: ${pot}`,
  provisions: {
    add: "Lägg till på förändringen för",
    multiply: "Räkna upp poängen för",
    exponent: "Upphöj till",
    times: "Gånger",
    noise: "Slumpen",
    relativeTo: "Räkna förändringen",
    points: "Poäng",
    addOne: "Lägg till",
    none: "ingenting",
    removeOne: ({ attribute }) => `Ta bort justering: ${attribute}`,
  },
  pointsByCount: "Lika många poäng som det finns områden, sedan ett mindre för varje plats",
  pointsListed: "En lista med poäng",
  conditions: "Villkor som följer med pengarna",
  openPoints: "Punkter som källorna lämnar öppna",
  openPointsLead:
    "Källorna säger inte allt. Varje punkt har ett förval, med skälet till det, och andra svar att pröva. Beloppet visar hur mycket som högst skulle byta mottagare.",
  stake: ({ stake }) => `${stake} står på spel`,
  noStake: "inget står på spel med de här siffrorna",
  perArea: "Anges för varje område",
  pointsFault: "Skriv tal som är minst 0, med mellanslag eller semikolon emellan.",
};
