import type { ExportTexts } from "../en/export.ts";
import { plural } from "./grammar.ts";

/** Orden på bladet med allt som går att ta ut, och i filerna som det ger. */
export const exportTexts: ExportTexts = {
  title: "Exportera",
  lead: "Varje fil säger vad den är: program, vad som är ändrat, källor, hur väl underbyggda siffrorna är, och att det inte är någon officiell beräkning. Ingenting skickas någonstans.",
  namesHidden:
    "Ortnamnen är dolda i tabeller och bilder. JSON-filen och sparat arbete innehåller områdenas beteckningar, som avslöjar namnen.",
  /** Vad varje fil säger om sina siffror. */
  changes: {
    scenario: ({ name }) => `Scenario: ”${name}”.`,
    areas: ({ list }) => `Tillagt: ${list}.`,
    counts: ({ provisions, values }) =>
      provisions + values === 0
        ? "Ingenting är ändrat mot utgångsläget."
        : `Ändrat mot utgångsläget: ${provisions} ${plural(provisions, { one: "bestämmelse", other: "bestämmelser" })} i regeln, ${values} ${plural(values, { one: "värde", other: "värden" })}.`,
    values: ({ list }) => `Ändrade värden: ${list}.`,
    sources: ({ list }) => `Källor till siffrorna: ${list}.`,
    model: ({ version }) => `Beräknat med version ${version} av modellen.`,
  },
  groups: {
    whole: "Allt på en gång",
    report: "Att läsa och skriva ut",
    again: "Räkna om",
  },
  save: ({ what, format }) => `Spara som ${format}: ${what}`,
  copy: "Kopiera",
  copied: "Kopierat.",
  cannotCopy: "Webbläsaren låter oss inte kopiera. Markera texten och kopiera den.",
  saved: ({ what, format }) => `${what} är sparad som ${format}.`,
  working: ({ what }) => `Förbereder ${what} …`,
  failed: ({ what }) => `${what} gick inte att göra. Försök igen.`,
  items: {
    workbook: "Alla tabeller i en arbetsbok",
    workbookWhat: ({ count }) =>
      `Ett blad om filen och ${count} ${plural(count, { one: "tabell", other: "tabeller" })}, med riktiga tal och talformat.`,
    json: "Allt som data",
    jsonWhat:
      "Arbetsytans alla scenarier, vad vart och ett betalar per område och delpott, en framskrivning som har körts, kontrollsummor, källor, modellens version.",
    report: "Rapport",
    reportWhat:
      "A4, efter rubrikerna i en konsekvensutredning: förbehållen först, regeln i ord, utkast till ändrad text, utbetalningar, öppna punkter, källor.",
    scoresWhat: "Alla programs beslutade belopp jämförda med dem som reglerna ger.",
    openReport: "Öppna rapporten",
    rows: ({ rows, columns }) =>
      `${rows} ${plural(rows, { one: "rad", other: "rader" })}, ${columns} kolumner.`,
  },
  commands: {
    lead: "Samma modell går att köra från kommandoraden. Spara först arbetet som en fil; kör sedan, i mappen med simulatorns källkod:",
    file: ({ name }) => `Kommandona läser filen ${name}.`,
    allocate: "Beloppen",
    project: "Framskrivningen",
    fingerprint: ({ hash }) => `Samma belopp har kontrollsumman ${hash}.`,
  },
  about: {
    sheet: "Om filen",
    title: ({ programme }) => `${programme}: siffror från Utfall`,
    programme: "Program",
    scenario: "Scenario",
    baseline: "Jämfört med",
    note: "Beskrivning",
    changes: "Ändringar",
    provenance: "Ursprung",
    caveats: "Läs detta först",
    sources: "Källor",
    model: "Modellens version",
    hash: "Beloppens kontrollsumma (SHA-256)",
    command: "Räkna om beloppen",
  },
  tables: {
    alternatives: "Scenarierna sida vid sida",
    figures: "Varje uppgift och varifrån den kommer",
    open: "Det som källorna lämnar öppet",
    published: ({ title }) => `Beslutat och beräknat: ${title}`,
    scenario: "Scenario",
    isBaseline: "Utgångsläge",
    yes: "ja",
    no: "nej",
    unpaid: "Betalas inte ut",
    hash: "Kontrollsumma",
    drawn: ({ draws, seed, hash }) =>
      `${draws} dragningar, frö ${seed}. Framskrivningens kontrollsumma: ${hash}.`,
  },
  files: {
    tables: "tabeller",
    all: "allt",
    figures: "uppgifter",
    open: "oppna-punkter",
    scenarios: "scenarier",
    bands: "framskrivning",
  },
};
