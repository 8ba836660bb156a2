import type { ReportTexts } from "../en/report.ts";
import { plural } from "./grammar.ts";

/** Rapportens ord: på skärmen och på papper, efter rubrikerna i en konsekvensutredning. */
export const report: ReportTexts = {
  name: "Rapport",
  back: "Tillbaka till simulatorn",
  print: "Skriv ut eller spara som PDF",
  whole: "Visa hela rapporten",
  short: "Visa den korta rapporten",
  fieldsTitle: "Det du själv lägger till",
  fieldsLead:
    "Din text kommer med i rapporten som du skriver den. Tomma fält markeras med ”Uppgift saknas” i de avsnitt som är med.",
  fields: {
    title: "Rapportens och scenariots rubrik",
    note: "Förslaget med egna ord",
    author: "Författare",
    date: "Datum",
    problem: "Problemet och syftet",
    affected: "Vilka som berörs, med egna ord",
    effects: "Kostnader och effekter utöver utbetalningarna",
    followUp: "När och hur det ska följas upp",
  },
  kind: "Underlag till konsekvensutredning",
  standardTitle: ({ programme }) => `Vad en annan regel skulle betala: ${programme}`,
  unchangedTitle: ({ programme }) => `Vad regeln betalar: ${programme}`,
  official: "Ingen officiell beräkning",
  page: "Sida",
  meta: {
    programme: "Program",
    scenario: "Förslag",
    baseline: "Jämfört med",
    author: "Författare",
    date: "Datum",
  },
  parts: {
    title: "Vilka avsnitt som är med",
    lead: "Svaret och förbehållen är alltid med.",
    alternatives: "Scenarier som redovisas som alternativ",
  },
  sections: {
    summary: "Frågan och svaret",
    caveats: "Läs detta först",
    problem: "Problem och syfte",
    alternatives: "Alternativ, och vad som händer om ingenting görs",
    rule: "Den föreslagna regeln i ord",
    changes: "Ändringar mot utgångsläget, med utkast till ändrad text",
    affected: "Vilka som berörs",
    costs: "Kostnader och utbetalningar",
    projection: "Åren framåt",
    uncertainty: "Vad som är osäkert och vad ingen vet",
    analysis: "Vad analysen visar",
    open: "Det som källorna lämnar öppet",
    followUp: "Hur det kan följas upp",
    sources: "Källor",
    appendix: "Bilaga: så räknas siffrorna om",
  },
  summary: {
    plain: ({ paid, sum, name, amount }) => `Regeln ger ${sum} till ${paid}. Mest får ${name}: ${amount}.`,
    nobody: "Ingen får några pengar.",
    unknown: "Vad pengarna skulle betyda för människor är inte beräknat: det vet ingen på förhand.",
    table: "Vad var och en får, i kronor",
    tableLargest: ({ shown, all }) =>
      `Vad var och en får, i kronor: de ${shown} största ändringarna av ${all}`,
    tableMost: ({ shown, all }) =>
      `Vad var och en får, i kronor: de ${shown} största tilldelningarna av ${all}`,
    percent: "%",
    share: "% av allt",
    ahead: ({ year }) => `Nio dragningar av tio, ${year}`,
    aheadLast: "Nio dragningar av tio, sista året med pengar",
    range: ({ low, high }) => `${low}–${high}`,
  },
  answer: {
    asItIs: "Regeln är programmets egen, utan ändringar.",
    unchanged: "Regeln är som i utgångsläget: det är uppgifterna som är ändrade.",
    budget: ({ now, before }) => `Anslaget är ${now} i stället för ${before}.`,
    pots: ({ list }) => `Pengarna fördelas nu ${list}.`,
    kind: ({ kind, pots }) => `${kind} (${pots})`,
    pot: ({ name, share }) => `${name} ${share}`,
    limits: ({ sentences }) => sentences,
    noLimits: "Golv och tak är borttagna.",
    others: ({ count }) =>
      plural(count, {
        one: "En annan punkt i regeln är ändrad.",
        other: `${count} andra punkter i regeln är ändrade.`,
      }),
    area: ({ name, change, now }) => `${name} ${change} (till ${now})`,
    gains: ({ area }) => `Mest vinner ${area}.`,
    loses: ({ area }) => `Mest förlorar ${area}.`,
    about: ({ list }) => `Förslaget gäller särskilt ${list}.`,
    counts: ({ more, less, same }) => `${more} får mer, ${less} mindre och ${same} lika mycket.`,
    payer: "Betalaren",
    pays: ({ payer, sum, change }) => `${payer} betalar ${sum}, ${change}.`,
    paysPlain: ({ payer, sum }) => `${payer} betalar ${sum}.`,
    asMuch: "lika mycket som i utgångsläget: det som några får mer får andra mindre",
    more: ({ sum }) => `${sum} mer än i utgångsläget`,
    less: ({ sum }) => `${sum} mindre än i utgångsläget`,
    own: ({ sum }) => `Mottagarna ska lägga till ${sum} av egna pengar.`,
    noOwn: "Mottagarna behöver inte lägga till egna pengar.",
  },
  caveats: {
    what: "Rapporten visar vad en regel skulle betala med uppgifterna nedan. Den visar inga effekter för människor: dem känner ingen på förhand, och en förändring över tid är inte en effekt.",
    headings:
      "Rubrikerna följer dem i en konsekvensutredning. Simulatorn fyller i det som går att räkna fram; bedömningen är författarens, och det som författaren inte har skrivit har ingen annan fyllt i.",
    names: "Ortnamnen är dolda: områdena står med bokstäver i stället.",
  },
  problem: {
    question: ({ changes, one }) => `Frågan som prövas här: vad skulle varje ${one} få med ${changes}?`,
    plainQuestion: ({ one }) => `Frågan som prövas här: vad får varje ${one} med regeln som den är?`,
    rule: "en ändrad regel",
    values: ({ count }) =>
      `${count} ${plural(count, { one: "ändrad uppgift", other: "ändrade uppgifter" })} i underlaget`,
    author: "Med författarens ord",
    empty: "Uppgift saknas: författaren har inte beskrivit problemet eller syftet.",
    background: "Bakgrund",
  },
  alternatives: {
    lead: "Att inte göra någonting står på första raden: utgångslägets regel och uppgifter ligger fast. De övriga är scenarier som författaren har valt ut.",
    alone: "Författaren redovisar inget annat alternativ än förslaget och utgångsläget.",
    caption: "Alternativen sida vid sida, i kronor",
    columns: {
      name: "Alternativ",
      paid: "Betalas ut",
      unpaid: "Betalas inte ut",
      takers: "Får pengar",
      up: "Ökningar, sammanlagt",
      down: "Minskningar, sammanlagt",
    },
    doNothing: "Ingenting görs",
    proposal: "redovisas här",
    failed: "går inte att genomföra",
  },
  rule: {
    failed: ({ why }) =>
      `Den föreslagna regeln går inte att genomföra, och det finns inga utbetalningar att visa. ${why}`,
  },
  changes: {
    none: "Ingenting i regeln är ändrat.",
    noData: "Inga uppgifter är ändrade.",
    lead: "Nya ord är understrukna och märkta [+ +], borttagna ord är överstrukna och märkta [– –]. Texten är ett utkast som simulatorn har satt samman: den är inte skriven som författningstext.",
    newParagraph: "ny punkt",
    gone: "punkten tas bort",
    unchanged: ({ numbers }) => `Oförändrat: ${numbers}.`,
    paragraphs: ({ count, list }) => `${plural(count, { one: "punkt", other: "punkterna" })} ${list}`,
    caption: "Ändrade uppgifter",
    columns: { area: "Område", figure: "Uppgift", year: "År", before: "Utgångsläge", after: "Förslag" },
    lastAward: "Förra årets tilldelning",
    people: ({ value, count }) => `${value} av ${count}`,
    none2: "saknas",
    assumptions: ({ count }) =>
      `Också ${count} ${plural(count, { one: "antagande", other: "antaganden" })} i framskrivningen är ${plural(count, { one: "ändrat", other: "ändrade" })}. Det ändrar ingen utbetalning i dag.`,
  },
  affected: {
    covered: ({ covered, all, noun }) =>
      covered === all
        ? `Förslaget omfattar ${plural(all, { one: `programmets enda ${noun.one}`, other: `programmets alla ${all} ${plural(all, noun)}` })}.`
        : `Förslaget omfattar ${covered} av programmets ${all} ${plural(all, noun)}.`,
    paid: ({ paid, noun }) =>
      paid === 0
        ? `${noun.no.charAt(0).toUpperCase()}${noun.no.slice(1)} ${noun.one} får några pengar.`
        : `${paid} ${plural(paid, noun)} får pengar.`,
    moved: ({ more, less, same, noun }) =>
      `Jämfört med utgångsläget får ${more} ${plural(more, noun)} mer, ${less} mindre och ${same} lika mycket.`,
    people: ({ more, less, same }) =>
      `${more} bor där beloppet ökar, ${less} där det minskar och ${same} där det är detsamma.`,
    peopleNote:
      "Pengarna betalas för områden, inte till dem som bor där: att bo där beloppet ökar är inte att själv få mer.",
    peopleMadeUp: "Folkmängderna är påhittade: talen visar hur regeln fungerar och är ingen statistik.",
    municipalities: ({ count }) =>
      `Sammanlagt berörs ${plural(count, { one: "en kommun", other: `${count} kommuner` })}.`,
    largest: ({ list }) => `De största ändringarna: ${list}.`,
    empty:
      "Uppgift saknas: författaren har inte beskrivit vidare vilka som berörs: myndigheter, föreningar, företag eller enskilda.",
  },
  costs: {
    caption: "Statens eller betalarens pengar, i kronor",
    partsMadeUp: "beloppen beslutade, fördelningen påhittad",
    columns: { item: "Post", baseline: "Utgångsläge", proposal: "Förslag", change: "Ändring" },
    items: {
      budget: "Anslag",
      reserve: "Behålls",
      distributed: "Betalas ut",
      returned: "Går tillbaka",
      carried: "Förs över till nästa år",
      rest: "Kvar efter avrundning",
    },
    picture: "Utbetalningar efter område och delpott",
    pictureFirst: ({ shown, all }) =>
      `De ${shown} största beloppen av ${all} är ritade. Alla står i tabellen.`,
    baselineMark: "Strecket över stapeln är utgångsläget.",
    table: "Utbetalningar, i kronor",
    total: "Summa",
    notCovered: "omfattas inte",
    own: ({ own }) =>
      `Regeln kräver egna pengar av mottagarna: ${own} sammanlagt, om allt tas i anspråk så som regeln säger.`,
    noOwn: "Regeln kräver inga egna pengar av mottagarna.",
    administration:
      "Vad det kostar att hantera ansökningar, utbetalningar och redovisning ingår inte i siffrorna, vare sig för betalaren eller för mottagarna.",
    effects: "Effekter räknas inte fram.",
    emptyEffects:
      "Uppgift saknas: författaren har inte beskrivit kostnader och effekter utöver utbetalningarna.",
    projection: ({ years, draws }) =>
      `En framskrivning har gjorts: ${years} år, ${draws} dragningar. Den är ett scenario byggt på antaganden, ingen prognos.`,
    projectionCaption: "Alla områden tillsammans: medianen, och inom parentes det som nio av tio ligger inom",
    repeats: "Kolumner som bara upprepar det som är fått, eller är noll, är utelämnade.",
    sameInAll: "Varje områdes tilldelning är densamma i alla dragningar som i dag.",
    band: ({ middle, low, high }) => `${middle} (${low}–${high})`,
    projecting: "Framskrivningen räknas nu och kommer hit när den är klar.",
    noProjection:
      "Ingen framskrivning har gjorts till den här rapporten. Öppna fliken Framskrivning först, så kommer den med.",
  },
  analysis: {
    none: "Ingen fråga i analysen har öppnats för rapporten. Öppna en på fliken Analys, så kommer den med.",
    computing: "Svaret beräknas; det kommer hit när det är klart.",
  },
  uncertainty: {
    weakest: ({ provenance }) =>
      `Beloppen vilar på många uppgifter och är inte bättre underbyggda än den svagaste av dem: ${provenance}.`,
    counts: "Hur väl underbyggda programmets uppgifter är",
    countColumns: { origin: "Ursprung", means: "Vad det betyder", count: "Uppgifter" },
    notKnown: "Detta vet ingen",
    list: [
      "Om pengarna förändrar något för dem som bor i områdena, och vad som hade hänt utan dem.",
      "Hur de som får pengarna, och myndigheter, skulle anpassa sig till regeln när de väl känner den.",
      "Om andelarna i små områden har förändrats eller bara varierar av en slump från år till år.",
    ],
    open: ({ count }) =>
      `Vad svaret är på ${plural(count, { one: "den punkt", other: `de ${count} punkter` })} som källorna lämnar öppna: se nästa avsnitt.`,
  },
  open: {
    none: "Källorna lämnar ingen punkt i regeln öppen.",
    lead: "På de här punkterna tiger källorna, och ett svar har fått väljas. Beloppet är vad som högst skulle byta mottagare i programmets egen regel om ett annat svar valdes.",
    caption: "Öppna punkter, störst belopp först, kronor",
    columns: { point: "Punkt", answer: "Svar i förslaget", others: "Andra svar", stake: "Kronor på spel" },
    ownAnswer: "ändrat i förslaget",
    notAsked: "uppstår inte i den föreslagna regeln",
  },
  followUp: {
    reads: ({ list }) =>
      `Regeln läser ${list}. Samma uppgifter visar, för senare år, vad regeln kommer att betala.`,
    readsNothing: "Regeln läser inga indikatorer: beloppen följer av dess egna villkor.",
    payments:
      "Om regeln betalar som det är tänkt går att följa upp direkt: jämför besluten med de beräknade beloppen i rapporten, och se efter vad som gick tillbaka eller inte togs i anspråk.",
    development:
      "Om områdena utvecklas kräver uppgifter från år efter utbetalningen, och områden att jämföra med. Också då är en förändring över tid inte en effekt.",
    file: "Spara filen tillsammans med rapporten: den öppnar samma scenarier igen, och kontrollsumman nedan visar om beloppen är desamma.",
    empty: "Uppgift saknas: författaren har inte sagt när eller hur det ska följas upp.",
  },
  sources: {
    none: "Alla uppgifter är författarens egna; det finns inga andra källor.",
    model: ({ version }) => `Beräknat med version ${version} av modellen.`,
    hash: ({ hash }) => `Beloppens kontrollsumma (SHA-256): ${hash}.`,
    command: "Samma belopp från kommandoraden, med den sparade filen i mappen där det körs:",
    made: "Sammanställt med Utfall.",
  },
};
