import type { classroom as english } from "../en/classroom.ts";
import { plural } from "./grammar.ts";

/** Texter om gissningar: att rita dem, hur de blev, och klassens gissningar som koder. */
export const classroom: typeof english = {
  guess: {
    bars: "Din gissning: dra knappen längs stapeln.",
    line: "Din gissning: dra i punkterna.",
    ranking: "Din gissning: dra namnen i ordning, eller tryck på pilarna. Det mesta kommer först.",
    answerAlone: "Stapeln är svaret.",
    answerLineAlone: "Den hela linjen är svaret.",
    answerRankingAlone: "I svarets ordning.",
    answerBars: "Stapeln är svaret, strecket är din gissning.",
    answerLine: "Den hela linjen är svaret, den streckade är din gissning.",
    answerRanking: "I svarets ordning, med den plats du gav var och en.",
    classDots: "Prickarna är klassens gissningar, och den streckade linjen deras mitt.",
    classLines: "De tunna linjerna är klassens gissningar.",
    known: "känt",
    none: "ingen gissning",
    up: ({ area }) => `Flytta upp ${area}`,
    down: ({ area }) => `Flytta ned ${area}`,
    moved: ({ area, place }) => `${area} är nummer ${place} nu.`,
    put: ({ place }) => `du: ${place}`,
    exact: ({ guess }) => `Du gissade ${guess}, och det är svaret.`,
    high: ({ guess, answer, difference }) =>
      `Du gissade ${guess}, och det är ${answer}: ${difference} för mycket.`,
    low: ({ guess, answer, difference }) =>
      `Du gissade ${guess}, och det är ${answer}: ${difference} för lite.`,
    several: ({ closest, furthest, guess, answer }) =>
      `Närmast: ”${closest}”. Längst ifrån: ”${furthest}”, där du gissade ${guess} och svaret är ${answer}.`,
    quoted: ({ name }) => `”${name}”`,
    notGuessed: ({ names }) => `Du gissade inte ${names}.`,
    allRight: "Alla står på sin plats.",
    ranked: ({ right, of, area, at, rank }) =>
      `${right} av ${of} står på sin plats. Längst ifrån är ${area}: du satte den på plats ${at}, och den kommer på plats ${rank}.`,
  },
  join: {
    scan: "Skanna för att vara med",
    short: "QR-kod",
    image: ({ address }) => `QR-kod för länken ${address}`,
    tooLong: ({ signs, most }) =>
      `Länken är för lång för en kod som telefoner kan läsa: den har ${signs} tecken, och en kod rymmer ${most}. Skicka länken där klassen läser sina meddelanden, eller dela ut filen.`,
    disk: "Sidan är öppnad från en fil på den här datorn, och dit når ingen telefon. Dela ut själva filen med sidan, öppna Utfall på sin adress på webben, eller låt klassen skriva på arbetsbladet.",
    here: "Adressen gäller bara den här datorn: andra enheter kan inte öppna den.",
  },
  whole: "Hela fliken",
  key: "Vad ett bra svar rymmer",
  terms: {
    title: "Länk till klassen",
    lock: "Lås för eleverna",
    hideAnswers: "Dölj svaren: eleverna gissar, och du visar svaret",
    field: "Länk till klassen",
    nothingKept:
      "Länken bestämmer språk, läsnivå, namn och vad som är låst. Den säger ingenting om eleverna, och ingen gissning lämnar sidan annat än som en kod som läses upp eller kopieras.",
    startOver: "Börja om med en ny klass",
    startOverWhat:
      "För en ny klass: alla gissningar och koder, spelen, dina val för länken och alla scenarier som har gjorts i en lektion på den här enheten försvinner. Ditt eget arbete blir kvar.",
    startOverYes: "Börja om",
    startOverNo: "Behåll allt",
    isLocked: ({ parts }) => `Låst av läraren: ${parts}.`,
    onPaper: ({ parts }) => `${parts} är låst här: skriv ner på papper hur ni vill ha det.`,
    asked: ({ step, parts }) =>
      `Steg ${step} ber klassen ändra det du låser (${parts}). Är det låst gör de det på papper.`,
    areHidden: "Din lärare visar svaren.",
  },
  paper: {
    group: "Grupp eller kodord (inga namn):",
    letters: "Orterna står som bokstäver: samtalet gäller regler, inte dem som bor där.",
    first: "Först kommer",
    order: "Numrera dem i ordning; det mesta är 1.",
    scale: ({ least, most }) => `Skalan går från ${least} till ${most}.`,
    answer: "Svaret blev",
    why: "Varför tror vi det?",
    notes: "Vad vi tycker, och varför:",
    units: {
      sek: "miljoner kronor",
      sekSigned: "miljoner kronor",
      sekPerInhabitant: "kronor per invånare",
      count: "tal",
      countSigned: "tal",
      people: "personer",
      share: "procent",
      shareRough: "procent",
      points: "procentenheter",
      pointsUnsigned: "procentenheter",
      years: "år",
      times: "gånger",
    },
  },
  handedIn: {
    open: "Se vad klassen lämnade in",
    lead: "Scenarier ur länkar och filer sida vid sida: vad som skiljer dem från ditt, och en bild av vart och ett. Ingenting av det sparas.",
    field: "Länkar, en på varje rad; före en länk får det stå ett nummer eller en beteckning",
    files: "Välj filer",
    clear: "Ta bort det inlämnade",
    against: "Jämfört med",
    label: ({ number }) => `Beteckning för nummer ${number}`,
    beside: "Ställ bredvid mitt",
    besideNamed: ({ label }) => `Ställ bredvid mitt: ${label}`,
    same: "Inga pengar byter plats.",
    moved: ({ money }) => `${money} går till andra områden.`,
    cannot: "Regeln i det kan inte följas.",
    cannotAgainst: "Scenariot som det jämförs med kan inte räknas ut: rätta det, eller välj ett annat.",
    pictureOf: ({ label }) => `Belopp enligt ${label}, med det jämförda scenariots som streck`,
    marks:
      "Strecket på varje stapel är det scenario som det jämförs med. Alla bilder har samma skala och ordning.",
    madeUp: "Streckade staplar bygger på påhittade siffror.",
    was: ({ text }) => `jämfört med: ${text}`,
    strange: ({ count }) =>
      plural(count, {
        one: "1 handlar om ett annat program eller andra uppgifter än sidan och togs inte med.",
        other: `${count} handlar om ett annat program eller andra uppgifter än sidan och togs inte med.`,
      }),
  },
  end: {
    title: "Lektionen är klar",
    count: "klar",
    steps: "Det här har ni tittat på",
    leave: "Tillbaka till mitt eget arbete",
    where: "Sidan blir som den var före lektionen: ditt eget arbete, eller första sidan.",
    codes: "Koderna för alla dina gissningar, att lämna in på en gång:",
    pupils: "Säg med en mening vad du har lärt dig. Du kan gå tillbaka och titta igen.",
    teacher: "Låt någon säga med en mening vad klassen har lärt sig.",
  },
  codes: {
    copy: "Kopiera",
    copied: "Kopierat.",
    notCopied: "Webbläsaren låter inte sidan kopiera: markera koden och kopiera den.",
    takeBack: "Ta bort den senaste",
    whole: ({ names }) => `Kvar att gissa: ${names}. Sedan får gissningen sin kod.`,
    ascending: ({ less, more }) => `”${more}” är lägre än ”${less}”: är det så du menar?`,
    spread: ({ count }) =>
      plural(count, {
        one: "1 gissning gick till sin fråga i lektionen.",
        other: `${count} gissningar gick till sina frågor i lektionen.`,
      }),
    again: ({ codes }) =>
      `${codes} var redan räknad och räknades inte igen. En del av varje elevs kod lottas, så det är nog samma kod två gånger.`,
    countAgain: "Räkna den ändå",
    replaced: ({ codes }) =>
      `${codes} ersatte en tidigare gissning: båda kommer från samma elev, så långt koderna visar.`,
    countBoth: "Räkna båda",
    showAll: "Visa gissningarna redan nu",
    own: "Gissningens kod:",
    ownWhy: "Ge den till din lärare. Den säger vad du gissade och ingenting om dig.",
    title: "Klassens gissningar",
    field: "Koder från klassen: skriv eller klistra in en eller flera",
    add: "Lägg till",
    scan: "Läs av med kameran",
    stopScan: "Stäng kameran",
    scanned: ({ count }) =>
      count === 0
        ? "Håll en kod framför kameran."
        : plural(count, { one: "1 kod avläst.", other: `${count} koder avlästa.` }),
    noCamera: "Sidan kommer inte åt kameran: skriv eller klistra in koderna.",
    camera: "Det kameran ser. Det stannar på den här enheten.",
    show: "Visa som QR-kod",
    hide: "Dölj QR-koden",
    image: ({ code }) => `QR-kod för ${code}`,
    clear: "Ta bort gissningarna",
    count: ({ count }) =>
      plural(count, { one: "1 gissning från klassen", other: `${count} gissningar från klassen` }),
    refused: ({ code, why }) => `${code} lades inte till: ${why}`,
    sign: ({ sign }) => `ingen kod har tecknet ”${sign}”.`,
    length: ({ signs, wanted }) => `den har ${signs} tecken, och den här frågans koder har ${wanted}.`,
    mistyped: "ett tecken är fel; läs den igen.",
    otherQuestion: "den hör till en annan fråga.",
    middle: ({ name, median, low, high }) =>
      `${name}: den mellersta gissningen är ${median}; de går från ${low} till ${high}.`,
    allSame: ({ name, median }) => `${name}: alla gissade ${median}.`,
    chosen: ({ area, count }) => `${area}: ${count}`,
    placed: ({ area, place }) => `${area}: plats ${place} i genomsnitt`,
  },
};
