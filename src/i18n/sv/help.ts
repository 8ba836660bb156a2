import type { HelpTexts } from "../en/help.ts";

/** Texter i Hjälp: hur man börjar, rundturen, en lektion, orden, tangenterna. */
export const help: HelpTexts = {
  title: "Hjälp",
  wordsHere: "Ord som används här:",
  tabs: "Hjälpens delar",
  start: "Börja här",
  words: "Ord",
  lessonTab: "För en klass",
  keysTab: "Tangenter",
  reading: "Hur svenskan är skriven här",
  plain: "Vanlig",
  easy: "Lättläst",
  about: {
    lead: "Utfall svarar på en fråga: vad skulle varje område få om regeln, eller utfallet, var ett annat?",
    steps: [
      "Välj ett bidrag högst upp. Det öppnas med sin egen regel och sina egna siffror.",
      "Ändra något under Tänk om: en indikator i ett område, eller ett tal i regelns text.",
      "Se i bilden vad varje område skulle få. Strecket på varje stapel är utgångsläget.",
      "Tryck på ett område för att läsa varför det får just det beloppet, steg för steg.",
    ],
    safe: "Du kan inte förstöra något. Varje ändring går att ångra, och inget skickas någonstans.",
    official:
      "Det du ser är ingen officiell beräkning. Siffror som är märkta som påhittade är exempel, inte statistik.",
  },
  ask: {
    title: "Vad vill du göra?",
    example: "till exempel: ingen förlorar mer än 20\u00a0%",
    none: "Ingen fråga här innehåller de orden. Prova färre, eller titta under Ord.",
    show: "Visa mig var",
  },
  questions: {
    nobodyLoses: {
      ask: "Ingen ska förlora mer än 20\u00a0%. Hur säger jag det?",
      answer:
        "Under Regel trycker du på ”Ingen får förlora mer än …” och skriver procenttalet. Det blir ett golv mot vad utgångsläget ger.",
      also: "gräns golv tak minst förlust förlorar mindre garanti",
    },
    otherRule: {
      ask: "Hur provar jag en annan regel?",
      answer:
        "Under Regel kan varje understruket ord och tal ändras. ”Färdiga alternativ” i slutet byter ut hela regeln, och exemplen överst på sidan blir var sitt scenario.",
      also: "ändra vikt delpott behov prestation alternativ exempel",
    },
    fiveYears: {
      ask: "Vad händer om fem år?",
      answer:
        "Framskrivning visar åren framåt, först i en tabell med alla områden. Antalet år väljs ovanför den: 3, 5 eller 10. Det är ett scenario under antaganden, ingen prognos.",
      also: "framtid år framåt framskrivning prognos senare nästa",
    },
    sure: {
      ask: "Hur säkra är beloppen?",
      answer:
        "Tabellen under Framskrivning säger mellan vilka belopp varje tilldelning ligger i nio dragningar av tio, och hur ofta den sjunker. ”Slumpens spann” under Visning ritar vad slumpen lämnar öppet av dagens tilldelningar.",
      also: "säkerhet osäkerhet tur slump risk spann",
    },
    why: {
      ask: "Varför får ett område just det här beloppet?",
      answer:
        "Tryck på områdets namn i bilden. Då berättas varje steg i beräkningen i meningar, med källan till varje tal.",
      also: "förklara orsak steg beräkning",
    },
    compare: {
      ask: "Hur ställer jag två förslag bredvid varandra?",
      answer: "Varje förslag är ett scenario ovanför sidan. Jämför visar alla mot utgångsläget.",
      also: "scenario skillnad vinnare förlorare mot",
    },
    colleague: {
      ask: "Hur skickar jag det till en kollega?",
      answer:
        "”Dela och spara” under ”Ta med” kopierar en länk eller sparar en fil. Ditt arbete ligger i själva länken: inget lagras någon annanstans.",
      also: "dela länk mejl e-post spara fil öppna",
    },
    report: {
      ask: "Hur får jag en rapport att skriva ut?",
      answer:
        "”Rapport” under ”Ta med” ställer upp fråga, svar, tabell och förbehåll på sidor. Avsnitt kan utelämnas.",
      also: "utskrift promemoria PDF papper dokument",
    },
    ownData: {
      ask: "Kan jag använda mina egna siffror?",
      answer:
        "Ja: ”Använd egna data” bredvid bidraget läser tabeller ur arbetsböcker och statistikdatabaser.",
      also: "import excel csv statistik fil ladda upp tabell",
    },
    shownAs: {
      ask: "Kan jag se kronor per invånare, eller en annan ordning?",
      answer:
        "Ja: orden över namnen i bilden, först ”kronor, störst först”, öppnar mått, ordning och summor per kommun.",
      also: "andel procent sortera behov ändring enhet",
    },
    addArea: {
      ask: "Hur lägger jag till ett område?",
      answer:
        "Listan över områden under Indikatorer slutar med det, och så gör Tabell. Namnge området och skriv dess siffror.",
      also: "nytt eget stadsdel kommun plats fler",
    },
    picture: {
      ask: "Hur får jag in en bild eller en tabell i mitt eget dokument?",
      answer:
        "”Ta med” sparar utbetalningarna som bild eller tabell; andra figurer har ”Spara” under sig. ”Exportera” under ”Ta med” räknar upp alla.",
      also: "exportera bild png excel csv arbetsbok ladda ned",
    },
    class: {
      ask: "Hur visar jag det för en klass eller på ett möte?",
      answer:
        "”Klassvy”, eller tangenten C, fyller fönstret med bilden och ett reglage. ”Lektioner” under ”Hjälp och lektioner” har frågor och gissningar för en klass.",
      also: "projektor lärare elever lektion stor presentation",
    },
    hideNames: {
      ask: "Går det att bedöma utan ortnamn?",
      answer: "Ja: ”Dölj ortnamn” under Visning skriver A, B, C i stället, också i länkar och filer.",
      also: "anonymt blint bokstäver",
    },
    real: {
      ask: "Vilka siffror är verkliga?",
      answer:
        "”Källor och metod” under ”Hjälp och lektioner” säger varifrån varje siffra kommer. Det som är påhittat är skrafferat eller märkt, och inget här är en officiell beräkning.",
      also: "källa officiell sann publicerad påhittad lita",
    },
    undo: {
      ask: "Jag ändrade för mycket. Hur kommer jag tillbaka?",
      answer:
        "Ångra tar tillbaka ett steg i taget, också efter att sidan laddats om. ”Börja om” gör scenariot som utgångsläget.",
      also: "återställ misstag utgångsläge börja om",
    },
  },
  tour: {
    start: "Ta en rundtur",
    length: "Några stopp, ungefär en minut. Escape avslutar.",
    label: "Rundtur",
    count: ({ at, of }) => `${at} av ${of}`,
    back: "Tillbaka",
    next: "Nästa",
    end: "Avsluta rundturen",
    done: "Klar",
    stops: {
      payouts: {
        title: "Vad varje område skulle få",
        text: "Varje stapel är beloppet till ett område. Färgerna är delpotterna och det lilla strecket är utgångsläget. Tryck på ett namn för att läsa varför.",
      },
      indicators: {
        title: "Tänk om utfallet var ett annat?",
        text: "Välj ett område och dra i ett reglage: fler i arbete, färre med försörjningsstöd. Staplarna följer med direkt, också de andra områdenas.",
      },
      rule: {
        title: "Tänk om regeln var en annan?",
        text: "Under Regel ser du hela regeln som text. Allt som är understruket går att ändra. Streckade linjer markerar punkter som källorna lämnar öppna.",
      },
      outcome: {
        title: "Samma resultat på andra sätt",
        text: "Flikarna visar det som tabell, på kartan, under kommande år och bredvid andra scenarier. Varje bild går att spara.",
      },
      scenarios: {
        title: "Ha flera förslag",
        text: "Varje scenario har sin plats här. Ett av dem är utgångsläget, som de andra jämförs med.",
      },
      help: {
        title: "Allt en gång till",
        text: "Den här menyn leder till rundturen, orden och tangenterna, till lektioner för en klass och till källorna.",
      },
    },
  },
  glossary: {
    search: "Sök bland orden",
    found: ({ count }) => `${count} ord`,
    none: ({ text }) =>
      `Inget ord här innehåller ”${text}”. Prova en kortare del av det, eller töm fältet för att se alla.`,
    clear: "Visa alla ord",
    groups: {
      basics: "Grunderna",
      own: "Det här bidragets indikatorer",
      indicators: "Indikatorer",
      rule: "Regeln",
      statistics: "Statistik",
      projection: "Framskrivningen",
    },
  },
  keys: {
    lead: "Allt går att göra med tangentbordet.",
    caption: "Tangenter och vad de gör",
    key: "Tangent",
    does: "Vad den gör",
    or: "eller",
    rows: {
      help: "Öppnar Hjälp, utom medan du skriver",
      classView: "Klassvy: bilden så stor som fönstret. Escape, eller C igen, tar dig tillbaka",
      undo: "Ångrar den senaste ändringen",
      redo: "Gör den igen",
      tab: "Går till nästa kontroll, med Skift till den förra",
      arrows: "På ett reglage: ett steg. I en rad med flikar: fliken bredvid",
      page: "På ett reglage: tio steg",
      ends: "På ett reglage: det lägsta och det högsta värdet",
      enter: "Trycker på knappen eller öppnar ordet",
      escape: "Stänger det som ligger överst: en panel, ett ord, rundturen",
    },
    names: {
      control: "Ctrl",
      shift: "Skift",
      tab: "Tabb",
      arrows: "Pilar",
      page: "Page Up / Page Down",
      ends: "Home / End",
      enter: "Retur",
      escape: "Escape",
    },
    mac: "På en Mac står Kommando för Ctrl.",
    single: "Öppna Hjälp med tangenten ? och klassvyn med C",
    singleWhy: "Stäng av det om du talar till datorn, eller om tangenten är i vägen.",
  },
  lesson: {
    lead: ({ least, most }) =>
      `Lektioner på ${least} till ${most} minuter för gymnasiet och folkhögskolan. Klassen behöver en skärm; ingen behöver ett konto och ingenting om eleverna sparas.`,
    size: ({ minutes, steps }) => `${minutes} minuter, ${steps} steg`,
    all: "Alla lektioner",
    openings: {
      aim: "Syfte",
      curriculum: "Var den passar",
      background: "Berätta för klassen",
      roles: "Roller",
    },
    plan: ({ minutes }) => `Tidsplan, ${minutes} minuter`,
    minutes: ({ minutes }) => `${minutes} min`,
    begin: "Börja lektionen",
    hideNames: "Dölj platsernas namn",
    hideNamesWhy:
      "Då talar klassen om regler och inte om platser: rangordningar av stadsdelar fastnar på dem som bor där.",
    print: "Skriv ut bladet",
    withAnswers: "Med svar, för läraren",
    caveat: "Några siffror är påhittade, och ingenting här är en officiell beräkning.",
    bar: "Lektion",
    count: ({ at, of }) => `steg ${at} av ${of}`,
    unknown: "Den här utgåvan har ingen sådan lektion. Siffrorna på sidan stämmer ändå.",
    start: ({ minutes }) => `Starta ${minutes} min`,
    left: ({ clock }) => `${clock} kvar`,
    over: ({ clock }) => `${clock} över tiden`,
    whole: ({ left }) => `lektionen: ${left}`,
    guess: "Vår gissning",
    noGuess: "Inte gissat än",
    guessed: ({ area, rank, of, amount }) => `Ni gissade ${area}: plats ${rank} av ${of}, med ${amount}.`,
    guessedRight: ({ area }) => `Ni gissade ${area}, som kommer först.`,
    showAnswer: "Visa svaret",
    discuss: "Att diskutera",
    back: "Tillbaka",
    next: "Nästa",
    done: "Klart",
    end: "Avsluta lektionen",
  },
};
