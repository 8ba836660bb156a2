import type { GroupTexts } from "../en/groups.ts";

/** Grupperna med försörjningsstöd på svenska: vad en framskrivning antar om dem, och hur det går för dem. */
export const groups: GroupTexts = {
  title: "Grupper med försörjningsstöd",
  lead: "De som har försörjningsstöd är indelade i grupper med egna chanser. Ingen går från en grupp till en annan. Det som en grupp inte anger är som för alla.",
  origin: ({ title, provenance }) => `${title} (andelar: ${provenance})`,
  why: "Varför just dessa grupper och tal",
  fields: {
    share: "andel vid starten",
    hireRatio: "chans till arbete",
    leaving: "slutar behöva stöd utan arbete",
    cycleHire: "konjunkturen och att få arbete",
    cycleNeed: "konjunkturen och att börja behöva stöd",
    locked: "utom räckhåll för programmet",
  },
  sentences: {
    share:
      "Av dem som har försörjningsstöd vid starten. Tillsammans är grupperna 100\u00a0%: när en ändras ger de andra plats.",
    hireRatio: "Jämfört med 1 för dem som inte har försörjningsstöd.",
    leaving: "Andelen per år som slutar behöva stöd utan att ha fått arbete.",
    cycleHire:
      "Så mycket lättare det blir att få arbete när konjunkturen stiger ett steg; 0,1 är ungefär tio procent.",
    cycleNeed: "Så mycket färre som kommer in i gruppen när konjunkturen stiger ett steg.",
  },
  fieldOf: ({ group, field }) => `${group}, ${field}`,
  asForAll: "som för alla",
  asForAllOf: ({ group, field }) => `Som för alla: ${group}, ${field}`,
  absent: "ingen sådan grupp",
  isLocked: "ja",
  isOpen: "nej",
  lock: "Programmet kan inte påverka gruppen",
  lockOf: ({ group }) => `Programmet kan inte påverka: ${group}`,
  locked: "låst",
  reset: "Återställ grupperna",
  section: {
    people: ({ place }) => `Personer med försörjningsstöd efter grupp, ${place}`,
    all: "Alla med försörjningsstöd",
    year: "År",
    observed: ({ year }) => `Observerat ${year}`,
    fell: ({ group, from, to, change, year }) =>
      `${group} ändras mest: från ${from} personer till ${to} år ${year} (${change}).`,
    held: ({ group, change }) => `${group} ändras minst (${change}).`,
    programme: ({ people, year }) =>
      `Programmet självt gör dem ${people} år ${year}: resten av förändringen skulle komma ändå och är ingen effekt.`,
    fewer: ({ people }) => `${people} färre`,
    more: ({ people }) => `${people} fler`,
    means: "Antalet personer i medeltal vid årets slut; den första kolumnen är starten.",
    dots: ({ year }) =>
      `Prickar: så många som räknades ${year}, den ena gruppen ovanpå den andra. När konjunkturen anpassas används bara summan av alla.`,
  },
  locks: {
    title: "Om bara några grupper kan påverkas",
    lead: "Kryssa i de grupper som programmet inte kan påverka.",
    need: ({ groups, now, need, change, goal }) =>
      `Till målet ${goal} återstår bara ${groups}: ${now} personer måste bli ${need} (${change}), om de andra är så många som de räknades till.`,
    everyone: ({ now, goal, change }) => `Utan låsta grupper måste ${now} personer bli ${goal} (${change}).`,
    impossible: ({ locked, goal }) =>
      `De låsta grupperna är ensamma ${locked} personer, fler än målet ${goal}: de andra räcker inte för att nå det.`,
    nobody: "När alla grupper är låsta finns ingen kvar att påverka.",
  },
  fit: {
    title: "Anpassa konjunkturen till det som observerats",
    lead: ({ people, year }) =>
      `${people} personer hade försörjningsstöd år ${year}. Hur stark måste konjunkturen vara för att modellen ska komma dit?`,
    button: "Anpassa konjunkturen",
    waiting: "Anpassar …",
    result: ({ scale, fitted, before, year }) =>
      `Konjunkturen måste vara ${scale} gånger så stark som vanligt: då har ${fitted} personer försörjningsstöd år ${year}. Med den vanliga konjunkturen skulle de vara ${before}. Styrkan står nu bland antagandena.`,
    implies: ({ employment, start, year }) =>
      `Det innebär att ${employment} är i arbete år ${year}, mot ${start} vid starten. Är det rimligt?`,
    judge: "En anpassning visar vad modellen behöver. Den visar inte att konjunkturen var orsaken.",
  },
};
