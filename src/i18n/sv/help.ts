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
        text: "I Hjälp finns rundturen, orden, tangenterna och en lektion för en klass.",
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
    single: "Öppna Hjälp med tangenten ?",
    singleWhy: "Stäng av det om du talar till datorn, eller om tangenten är i vägen.",
  },
  lesson: {
    title: "Vem ska få pengarna?",
    lead: "En lektion på 40 till 60 minuter för gymnasiet eller vuxenutbildningen, i samhällskunskap, ekonomi eller matematik. Klassen behöver en skärm, eller en per par.",
    goalsTitle: "Det här lär sig klassen",
    goals: [
      "att en regel för pengar alltid belönar något, och vad den här belönar",
      "att skilja procent från procentenheter, och en förändring från en effekt",
      "att väga behov, prestation och slump mot varandra",
    ],
    backgroundTitle: "Berätta för klassen",
    background:
      "År 2013 gav regeringen 99 miljoner kronor till 15 stadsdelar. Pengarna gick till stadsdelar där fler hade fått arbete, färre levde på långvarigt försörjningsstöd och fler elever hade blivit behöriga till gymnasiet. Nivåerna du ser är påhittade så att de stämmer med de beslutade beloppen.",
    questionsTitle: "Frågor att pröva",
    open: "Visa det här på skärmen",
    questions: {
      most: {
        title: "Vem får mest, och varför?",
        text: "Gissa först. Tryck sedan på stadsdelen med den längsta stapeln och läs stegen. Vad blev bättre där? Bor det flest människor där?",
      },
      need: {
        title: "Tänk om behovet avgjorde?",
        text: "Här räknas läget 2012, inte förändringen. Vilka stadsdelar får mer utan att ha förbättrats? Är det rättvisare?",
      },
      others: {
        title: "Kan en stadsdels framgång kosta en annan?",
        text: "I Rinkeby har två procentenheter fler arbete. Titta på de andra: varför får några av dem mindre fast inget har ändrats där?",
      },
      school: {
        title: "Hur många elever är en miljon?",
        text: "Här följer alla pengar skolresultaten. Välj en stadsdel och flytta reglaget det minsta steget. Hur många elever är det? Kan det vara slump?",
      },
      equal: {
        title: "Tänk om alla fick lika mycket?",
        text: "Här får varje stadsdel en lika stor del. Vem tjänar på det, vem förlorar? Visa beloppen per invånare: är de fortfarande lika?",
      },
      floor: {
        title: "Vad kostar ett löfte till alla?",
        text: "Här är varje stadsdel lovad minst fem miljoner. Vems pengar är det? Höj golvet tills regeln inte längre går att betala, och läs vad som står.",
      },
    },
    closeTitle: "Till sist",
    close: [
      "Skriv den regel du tycker är rättvisast i en mening. Gör den under Regel.",
      "Vem vinner, och vem skulle protestera? Vad skulle du svara?",
      "En stadsdel får fler i arbete efter att den har fått pengar. Visar det att pengarna fungerade? Vad kan det annars bero på?",
    ],
    print: "Skriv ut lektionen",
    caveat:
      "Siffrorna är delvis påhittade och inget här är en officiell beräkning. Ortnamnen går att dölja med ögat högst upp, så att klassen talar om regler och inte om platser.",
  },
};
