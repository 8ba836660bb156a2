import type { StatementTexts } from "../en/statement.ts";

/** Tillgänglighetsredogörelsen. */
export const statement: StatementTexts = {
  lead: "Utfall är till för att alla ska kunna använda det. Här står vad som fungerar, vad som inte gör det och hur vi vet det.",
  responsible:
    "Redogörelsen gäller simulatorn som den är publicerad. Den som tillhandahåller det exemplar du använder ansvarar för det: en myndighet, en kommun eller en skola kan ha en egen redogörelse.",
  sections: {
    conforms: "Hur väl kraven uppfylls",
    works: "Det här fungerar",
    shortfalls: "Kända brister",
    tested: "Så har vi prövat",
    report: "Om något inte fungerar för dig",
  },
  conforms:
    "Målet är WCAG 2.2 på nivå AA, som också den europeiska standarden EN 301 549 bygger på. Enligt vår egen bedömning uppfyller simulatorn kraven delvis: vi känner inte till något enskilt krav som inte uppfylls i det vi har prövat, men det som står under kända brister är inte prövat tillräckligt för att vi ska kunna säga att allt uppfylls.",
  works: [
    "Allt går att göra med bara tangentbordet: reglagen, regelns text med sina fält, listorna, bladen, kartan genom sin lista, att spara filer, rapporten. Det syns alltid var man är; fokus följer med in i det som öppnas och tillbaka när det stängs.",
    "Varje bild har en mening som säger vad den visar och en tabell med samma siffror.",
    "Ingenting sägs med enbart färg. Påhittade värden är streckade och benämnda, ändringar har tecken, nya ord är understrukna och borttagna överstrukna.",
    "Text har en kontrast på minst 4,5 till 1 och linjer med betydelse minst 3 till 1, i både ljust och mörkt tema.",
    "Texten går att förstora till 200 procent, och sidan fungerar från 320 bildpunkters bredd. Det finns en storlek för projektor.",
    "Ingenting rör sig för den som har bett sitt system om mindre rörelse, ingenting blinkar och ingenting har tidsgräns.",
    "Språket är utmärkt, svenska och engelska är fullständiga, och svåra ord förklaras där de står.",
    "Fel sägs med ord vid fältet, med vad man kan göra, och ingenting man skrivit går förlorat.",
  ],
  shortfalls: [
    "Simulatorn är inte prövad av personer med funktionsnedsättning, och ingen utanför projektet har granskat den.",
    "Skärmläsare är inte prövade var för sig. Vi litar på det som webbläsarna lämnar vidare, och det kontrollerar vi maskinellt.",
    "Breda tabeller rullas i sidled på smala skärmar. Den första kolumnen syns inte alltid då.",
    "I en lång regel kommer många fält efter varandra. Det går inte att hoppa från en punkt till nästa.",
    "Namnen på kartan växer inte när man zoomar i själva kartan; listan bredvid har samma namn och belopp.",
    "Sparade bilder har rubrik, källor och förbehåll inne i bilden. I PNG-filer är det inte text som en skärmläsare kan läsa; i SVG-filer är det det.",
    "Rapportens PDF görs av din webbläsare. Om den får taggar för skärmläsare beror på webbläsaren.",
    "Arbetsböcker och textfiler säger i raderna vad som är rubriker, men har ingen märkning som hjälpmedel kan lita på.",
  ],
  tested: [
    "Varje skärm granskas med axe på båda språken och i båda temana varje gång projektets tester körs, och ingen anmärkning får finnas.",
    "Testerna använder sidan med bara tangentbord, med 320 bildpunkters bredd och med förstorad text, i Chromium; ett mindre urval körs i Firefox.",
    "Ett test räknar ut kontrasten för text, linjer och staplar i båda temanas färger.",
    "Sidor har granskats på papper och som PDF.",
  ],
  report: [
    "Vänd dig till den som tillhandahåller det exemplar du använder. Har du hittat det tillsammans med källkoden, använd ärendelistan där.",
    "Berätta vad du ville göra, vad som hände och vad du använde: webbläsare, system, hjälpmedel. Du behöver inte berätta något om dig själv.",
    "Om ett offentligt organ tillhandahåller exemplaret och inte hjälper dig kan du vända dig till den myndighet som har tillsyn över digital tillgänglighet.",
  ],
  reviewed: ({ date }) => `Senast genomgången ${date}, av projektet självt.`,
};
