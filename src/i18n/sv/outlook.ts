import type { OutlookTexts } from "../en/outlook.ts";
import { plural } from "./grammar.ts";

/** Texterna i delarna under framskrivningens huvudbild. */
export const outlook: OutlookTexts = {
  scenario: "Ett scenario, ingen prognos: vad som följer om antagandena håller.",
  fromDraws: ({ draws, seed, model }) => `Ur ${draws} dragningar, frö ${seed}, modell ${model}.`,
  fromExpected: ({ model }) => `Väntevärden, modell ${model}.`,
  mobility: {
    title: "Platsen och människorna",
    everywhere: "i områdena",
    all: "alla tillsammans",
    inArea: ({ name }) => `i ${name}`,
    start: "Start",
    year: "År",
    lines: {
      here: "De som bor där",
      hereWithout: "De som bor där, utan programmet",
      residents: "De som bodde där från början",
      residentsWithout: "De som bodde där från början, utan programmet",
    },
    shares: { employment: "I arbete", assistance: "Med långvarigt försörjningsstöd" },
    effects: {
      jobs: "Fler i arbete, med minus utan",
      offAssistance: "Färre med försörjningsstöd, med minus utan",
    },
    employment: ({ years, year, place, here, residents }) =>
      `Efter ${years} år (${year}) är ${here} av dem som bor ${place} i arbete. Av dem som bodde där från början, var de än bor nu, är ${residents} det.`,
    assistance: ({ here, residents }) =>
      `Långvarigt försörjningsstöd har ${here} av dem som bor där och ${residents} av dem som bodde där från början.`,
    gain: {
      jobs: ({ here, residents }) =>
        `Programmets del det sista året, med det minus utan det: ${here} i arbete bland dem som bor där och ${residents} bland dem som bodde där från början.`,
      offAssistance: ({ here, residents }) => `Utan försörjningsstöd: ${here} respektive ${residents}.`,
    },
    range: ({ low, high }) => ` (${low} till ${high} i nio dragningar av tio)`,
    withoutToo: ({ here, residents }) => `Utan programmet skulle det vara ${here} och ${residents}.`,
    notEffect: "Förändringen över åren är ingen effekt av programmet.",
    why: "De två skiljer sig åt för att den som får arbete flyttar ut oftare än andra, och den som flyttar in oftare saknar arbete: ett områdes siffror kan vara oförändrade medan människorna får det bättre. Å andra sidan hjälper programmet också dem som flyttar in, och de räknas bara i området.",
    assumed:
      "De som har flyttat antas klara sig som i hemområdet utan programmet. Ingen blir äldre och ingen flyttar tillbaka.",
    means: "Medelvärden av dragningarna.",
    expected: "Väntevärden; dragningarna följer.",
    table: ({ place }) => `Platsen och människorna, ${place}`,
  },
  timeline: {
    title: "Från statistik till använda pengar",
    choose: "Tilldelningen för",
    picture: "När siffrorna är från, när pengarna betalas ut och när de används",
    pictureOf: ({ year }) => `Från statistik till använda pengar: tilldelningen ${year}`,
    noPayment: "Ingen tilldelning betalas under åren framåt: siffrorna som fördelningen läser finns inte än.",
    readsNothing:
      "Fördelningen läser inga siffror som framskrivningen följer, så inget som görs ändrar tilldelningen.",
    rests: ({ year, years }) => `Tilldelningen ${year} vilar på siffror från ${years}.`,
    tooLate: ({ year, changed }) =>
      `Inget som görs ${year} ändrar tilldelningen ${year}; den första som det kan ändra är den för ${changed}.`,
    sameYear: "Det som görs samma år hinner räknas.",
    paid: ({ money, month, year }) => `I genomsnitt betalas ${money} ut i ${month} ${year}.`,
    paidUnknown: ({ month, year }) =>
      `Den betalas ut i ${month} ${year}. Hur mycket det blir kan bara dragningarna visa.`,
    monthAssumed: "Fördelningen nämner ingen månad: modellen tar december.",
    notTakenUp: ({ money }) => `Av det tas ${money} inte i anspråk och går tillbaka.`,
    used: ({ parts }) => `Av det som betalas ut används ${parts}.`,
    usedNow: ({ money }) => `${money} samma år`,
    usedAhead: ({ money }) => `${money} i förskott, innan pengarna har kommit`,
    usedNext: ({ money, year }) => `${money} under ${year}`,
    isLost: ({ money }) => `${money} aldrig, eftersom lokala budgetregler inte släpper dem över årsskiftet`,
    carryAssumed:
      "Fördelningen säger inte om pengar får sparas över årsskiftet: modellen antar att allt får sparas till nästa år.",
    lanes: {
      measured: "Siffrorna är från",
      published: "Siffrorna blir kända",
      paid: "Beslut och utbetalning",
      ahead: "Används i förskott",
      now: "Används samma år",
      next: "Används året efter",
      lost: "Förloras vid årsskiftet",
    },
    columns: {
      year: "Tilldelning för",
      measured: "Siffror från",
      award: "Tilldelning, kr",
      notTakenUp: "Tas inte i anspråk, kr",
      now: "Används samma år, kr",
      next: "Används året efter, kr",
      lost: "Förloras, kr",
      own: "Egna pengar som krävs, kr",
    },
    table: ({ where }) => `När varje tilldelning används: ${where}`,
    unpublished:
      "När däremellan siffrorna blir kända säger källorna inte: den brutna linjen är tiden då det måste ske.",
    means: "Kronorna är medelvärden av dragningarna.",
    advancedOfMeans:
      "Där egna pengar används i förskott är det som används när räknat på medeltilldelningen, inte dragning för dragning.",
    expected: "Kronorna är väntevärden; dragningarna följer.",
  },
  events: {
    title: "Vad som kan hända, och hur ofta",
    lead: "Hur ofta något händer bland dragningarna. Det är dess sannolikhet om antagandena håller, och ingen prognos.",
    year: "År",
    kinds: { fall: "Tilldelningen faller mer än en femtedel", nothing: "Ingen tilldelning" },
    words: {
      none: "inte i någon dragning",
      few: "i färre än 1 dragning av 20",
      half: "i ungefär hälften av dragningarna",
      about: ({ tenths }) =>
        `i ungefär ${tenths} ${plural(tenths, { one: "dragning", other: "dragningar" })} av 10`,
      most: "i mer än 19 dragningar av 20",
      all: "i varje dragning",
    },
    fall: {
      unpaid: ({ where }) => `${where}: ingen tilldelning under åren framåt.`,
      never: ({ where }) =>
        `${where}: i ingen dragning faller tilldelningen mer än en femtedel från ett år till nästa.`,
      most: ({ where, year, share }) =>
        `${where}: tilldelningen faller mer än en femtedel oftast ${year}, ${share}.`,
    },
    nothing: {
      unpaid: ({ where }) => `${where}: ingen tilldelning under åren framåt.`,
      never: ({ where }) => `${where}: i ingen dragning finns ett år utan tilldelning.`,
      most: ({ where, year, share }) => `${where}: ingen tilldelning kommer oftast ${year}, ${share}.`,
    },
    notAdded:
      "”Minst en gång” räknas dragning för dragning: åren hänger ihop, så deras andelar kan inte läggas ihop eller multipliceras till det.",
    once: "Minst en gång",
    atLeastOnce: ({ year, share }) => `Minst en gång till och med ${year}: ${share}.`,
    soFarOf: ({ event }) => `${event}, minst en gång hittills, % av dragningarna`,
    picture: ({ where }) => `Andel av dragningarna, ${where}`,
    table: ({ where }) => `Andel av dragningarna där det händer: ${where}`,
    shareOf: ({ event }) => `${event}, % av dragningarna`,
    errorOf: ({ event }) => `${event}, medelfel, procentenheter`,
    firstYear: ({ year }) => `Tilldelningen ${year}, den första, jämförs med utgångslägets.`,
    share: ({ draws }) => `Andelar av ${draws} dragningar under antagandena.`,
    error:
      "± är simuleringens medelfel i procentenheter: fler dragningar gör det mindre. Det säger inget om ifall antagandena stämmer.",
    mostError: ({ error }) => `Simuleringens medelfel är högst ${error} procentenheter.`,
    everyArea: ({ event }) => `${event}: andel av dragningarna, överallt`,
    everyAreaOpen: "Alla områden, år för år",
    choose: "Vad som händer",
    targets: "Mål",
    targetsLead:
      "I hur många dragningar nås ett mål? Sätt egna: för ett område eller alla tillsammans, en nivå eller en förändring sedan starten.",
    remove: "Ta bort",
    removeOf: ({ target }) => `Ta bort målet: ${target}`,
    counting: "Räknas när dragningarna är klara.",
    noMore: ({ most }) => `Högst ${most} egna mål åt gången.`,
    target: {
      change: ({ place, people, bound }) => `${place}: ${people}, förändring sedan starten: ${bound} %`,
      level: ({ place, share, bound }) => `${place}: ${share}, ${bound}`,
      atLeast: ({ amount }) => `minst ${amount}`,
      atMost: ({ amount }) => `högst ${amount}`,
      shares: {
        employment: "andel i arbete",
        assistance: "andel med långvarigt försörjningsstöd",
        school: "andel behöriga efter grundskolan",
      },
      people: {
        employment: "personer i arbete",
        assistance: "personer med långvarigt försörjningsstöd",
        school: "behöriga efter grundskolan",
      },
      sharesTitle: {
        employment: "Andel i arbete",
        assistance: "Andel med långvarigt försörjningsstöd",
        school: "Andel behöriga efter grundskolan",
      },
      peopleTitle: {
        employment: "Personer i arbete",
        assistance: "Personer med långvarigt försörjningsstöd",
        school: "Behöriga efter grundskolan",
      },
      band: "Linjen är medelvärdet av dragningarna; nio dragningar av tio ligger inom bandet.",
      mean: "Medelvärde",
      low: "P5",
      high: "P95",
      met: "Målet nått",
      goal: ({ amount }) => `Mål: ${amount}`,
      observed: ({ year, amount }) => `Observerat ${year}: ${amount}`,
      counted: "Personer",
      peopleAndChange: ({ people, change }) => `${people} (${change})`,
      peopleOf: ({ end }) => `Personer, ${end}`,
      otherStart: ({ from, first, start }) =>
        `Målet räknas från slutet av ${from}. Den här framskrivningen börjar i slutet av ${start}, så år och personer kan inte jämföras; med ${first} som första år kan de det.`,
      reached: ({ year, share }) => `${year} nås målet ${share}.`,
      outside: ({ year, first, last }) => `Målåret ${year} ligger utanför åren framåt, ${first}–${last}.`,
      table: ({ target }) => `Vägen till målet: ${target}`,
    },
    form: {
      title: "Ett eget mål",
      role: "Vilka",
      roles: {
        employment: "I arbete",
        assistance: "Med långvarigt försörjningsstöd",
        school: "Behöriga efter grundskolan",
      },
      kind: "Räknat som",
      kinds: { share: "Nivå", change: "Förändring" },
      share: "Nivå, procent",
      change: "Förändring sedan starten, procent",
      year: "Till år",
      add: "Lägg till mål",
    },
  },
};
