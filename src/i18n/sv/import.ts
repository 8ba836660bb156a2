import type { ImportTexts } from "../en/import.ts";
import { integer, plural } from "./grammar.ts";

const areas = (count: number): string =>
  plural(count, { one: "1 område", other: `${integer(count)} områden` });
const rows = (count: number): string => plural(count, { one: "1 rad", other: `${integer(count)} rader` });
const columns = (count: number): string =>
  plural(count, { one: "1 kolumn", other: `${integer(count)} kolumner` });
const sheets = (count: number): string => plural(count, { one: "1 blad", other: `${integer(count)} blad` });
const cells = (count: number): string => plural(count, { one: "1 cell", other: `${integer(count)} celler` });
const values = (count: number): string =>
  plural(count, { one: "1 värde", other: `${integer(count)} värden` });

/** Texter för import av egna data. */
export const importTexts: ImportTexts = {
  lead: "Ta med en tabell över områden och det som mätts i dem, och pröva vilken regel som helst på den.",
  stays: "Filen läses här i din webbläsare. Inget skickas någonstans.",
  drop: "Släpp en fil här",
  dropNow: "Släpp för att läsa filen",
  or: "eller",
  choose: "Välj en fil",
  formats: "CSV, Excel (XLSX), eller JSON-stat 2 och CSV från en statistikdatabas. Högst 50 MB.",
  pasteTitle: "Eller klistra in från ett kalkylblad",
  pasteLabel: "Celler kopierade från ett kalkylblad, med rubriker",
  pasteRead: "Läs det inklistrade",
  pasted: "Inklistrad tabell",
  templates: "En fil att fylla i",
  template: { sv: "Svensk (semikolon, decimalkomma)", en: "Engelsk (kommatecken, decimalpunkt)" },
  templateName: { sv: "utfall-mall.csv", en: "utfall-template.csv" },
  openTitle: "Data du har sparat tidigare",
  open: "Öppna sparade data",
  reading: "Läser filen",
  checking: "Kontrollerar",
  cancel: "Avbryt",
  another: "Välj en annan fil",
  stopped: {
    cancelled: "Läsningen avbröts. Inget togs in.",
    crashed: "Läsningen stannade: filen behöver kanske mer minne än webbläsaren ger. Prova en mindre.",
    tooSlow: "Läsningen tog mer än en minut och avbröts. Prova en mindre fil.",
  },
  notRead: "Filen lästes inte",
  notOpened: "De sparade uppgifterna öppnades inte",
  where: ({ row, column }) => `Rad ${row}, kolumn ${column}:`,
  whereRow: ({ row }) => `Rad ${row}:`,
  whereColumn: ({ column }) => `Kolumn ${column}:`,
  steps: {
    file: "Filen",
    understood: "Så förstods tabellen",
    columns: "Var och när",
    measures: "Vad som mäts",
    start: "Börja",
  },
  file: {
    rows: ({ count }) => `${count} rader`,
    format: "Format",
    formats: { csv: "CSV", xlsx: "Excel", "json-stat": "JSON-stat" },
    encoding: "Teckenkodning",
    encodings: {
      "utf-8": "UTF-8",
      "windows-1252": "Windows-1252",
      macintosh: "Mac Roman",
      ibm850: "Teckentabell 850 (MS-DOS)",
      ibm437: "Teckentabell 437 (MS-DOS)",
      "utf-16le": "UTF-16",
      "utf-16be": "UTF-16 (big-endian)",
    },
    delimiter: "Avgränsare",
    delimiters: { ";": "Semikolon ;", ",": "Kommatecken ,", "\t": "Tabb" },
    decimal: "Decimaltecken",
    decimals: { ",": "Komma", ".": "Punkt" },
    sheet: "Blad",
    hiddenSheet: ({ name }) => `${name} (dolt)`,
    headingRow: "Rubriker på rad",
    firstRow: "Första raden",
    lastRow: "Sista raden",
    turn: "Vänd tabellen",
    turnBack: "Vänd tillbaka tabellen",
    preview: "De första och de sista raderna. Avmarkera en rad för att lämna den utanför.",
    previewTurned: "Tabellen, vänd. Avmarkera en rad för att lämna den utanför.",
    takeRow: ({ row }) => `Ta in rad ${row}`,
    takeIn: "Med",
    between: ({ count }) => `${count} rader emellan`,
    skip: "Lämna fler rader utanför",
    skipHint: "Som 12, 40–45.",
    skipWrong: "Skriv radnummer, som 12, 40–45.",
    row: "Rad",
  },
  columns: {
    lead: "Välj kolumn för var och en. Förslagen bygger på rubriker och innehåll.",
    none: "Ingen",
    areaId: "Områdets kod",
    areaName: "Områdets namn",
    areaIdName: "Kod och namn tillsammans",
    municipality: "Kommun",
    year: "År",
    yearInHeadings: "I rubrikerna",
    measureName: "Vad som mäts",
    measureInHeadings: "I rubrikerna",
    only: ({ heading }) => `Behåll bara rader där ${heading} är`,
    allRows: "Alla rader",
    part: "Del av året",
    partMean: "Årets medelvärde",
    nameOf: ({ column }) => `Rubrik för kolumn ${column}, som ”I arbete, % 2024”`,
    codes: "Kodernas längd",
    codesAsFile: "Som i filen",
    codesFilled: ({ digits }) => `${digits} siffror, utfyllda med nollor`,
    other: "Kolumner som inte används",
    useNumbers: ({ heading }) => `Använd talen i ${heading}`,
  },
  measures: {
    lead: "Var och en blir en indikator (en andel som kan bli bättre eller sämre), en uppgift om områdena eller en nämnare.",
    years: "År",
    yearOf: ({ heading }) => `År för ${heading}`,
    yearMissing: "Skriv ett år, som 2024.",
    name: "Namn",
    use: "Används som",
    uses: {
      indicator: "Indikator",
      denominator: "Nämnare",
      attribute: "Uppgift om området",
      lastAward: "Förra årets tilldelning",
      ignore: "Används inte",
    },
    unit: "Räknas i",
    units: {
      percent: "Procent",
      share: "Andel, 0 till 1",
      persons: "Personer",
      number: "Tal som de står",
      kronor: "Kronor",
      thousandKronor: "Tusental kronor",
      millionKronor: "Miljoner kronor",
    },
    direction: "Bättre när den är",
    directions: { up: "Högre", down: "Lägre" },
    of: "Nämnare till",
    ofAll: "Alla indikatorer",
    attributeYear: "År att använda",
    latest: "Det senaste",
    leaveOut: ({ title }) => `Använd inte ${title}`,
    range: ({ least, greatest }) => `${least} till ${greatest}`,
    values: ({ count }) => `${count} värden`,
    columnsTitle: ({ count }) => plural(count, { one: "1 kolumn", other: `${count} kolumner` }),
  },
  record: {
    caption: "En rad per kolumn",
    heads: ["Kolumn", "Används som", "Räknas i", "Bättre", "År", "I filen", "Exempel", "Saknas"],
    as: {
      areaId: "Områdets kod",
      areaName: "Områdets namn",
      areaIdName: "Kod och namn",
      municipality: "Kommun",
      year: "År",
      measureName: "Vad som mäts",
      only: "Grupp som behålls",
      blank: "Tom",
      indicator: "Indikator",
      denominator: "Nämnare",
      attribute: "Uppgift om området",
      lastAward: "Förra årets tilldelning",
      ignore: "Används inte",
    },
    range: ({ least, greatest }) => `${least} till ${greatest}`,
    reading: ({ text, value }) => `”${text}” läses som ${value}`,
    decimalOf: ({ heading }) => `Decimaltecken i ${heading}`,
    oneGuess: "1 gissning att titta på",
    guesses: ({ count }) => `${count} gissningar att titta på`,
    isRight: "Det stämmer",
    isRightAbout: ({ sentence }) => `Det stämmer: ${sentence}`,
    rows: "Rader som inte är områden",
    rowUses: { leaveOut: "Utanför", nation: "Rikets värde", area: "Ett område" },
    useOf: ({ label }) => `Vad som görs med ${label}`,
    kinds: {
      nation: "hela landet",
      total: "summa",
      mean: "medelvärde",
      upper: "större plats",
      rest: "inget område",
      sum: "summan av de andra",
      average: "medelvärdet av de andra",
    },
    rowsOut: ({ count }) => `${count} tas inte in`,
    rowsOutHeads: ["Rad", "Varför"],
    why: {
      above: "ovanför rubrikerna",
      note: "not under tabellen",
      blankValues: "inget värde",
      nation: "hela landet",
      total: "summa",
      mean: "medelvärde",
      upper: "större plats",
      rest: "inget område",
      sum: "summan av de andra",
      average: "medelvärdet av de andra",
      otherGroup: "en annan grupp",
      skipped: "avmarkerad",
    },
  },
  check: {
    right: "Allt kan tas in.",
    faults: ({ count }) => `${count} saker att rätta innan något tas in`,
    oneFault: "1 sak att rätta innan något tas in",
    first: ({ shown }) => `De första ${shown} visas.`,
    times: ({ count }) => `${count} gånger`,
    saveFaults: "Spara listan",
    faultsName: "utfall-fel.csv",
    faultColumns: ["Rad", "Kolumn", "Rubrik", "Vad som är fel"],
    notes: "Bra att veta",
    marks: "Texter bland talen",
    marksLead: "Ange vad varje text betyder.",
    blank: "(tomt)",
    markTimes: ({ count }) => plural(count, { one: "står en gång", other: `står ${integer(count)} gånger` }),
    meanings: {
      leaveOut: "Saknas: lämna utanför",
      zero: "Noll",
      number: "Talet i den",
      fault: "Ett fel att rätta",
    },
    meaningOf: ({ text }) => `Vad ”${text}” står för`,
    leftOut: ({ count }) => `${count} värden saknas och lämnas utanför`,
    oneLeftOut: "1 värde saknas och lämnas utanför",
    leftOutWhy:
      "Ett värde som saknas hittas aldrig på. Regeln nedan omfattar bara områden som har de värden den läser; de andra lämnas utanför av ett villkor som du kan se och ändra.",
    leftOutColumns: ["Område", "Vad", "År", "Rad", "Där står"],
    leftOutCaption: "Värden som lämnas utanför",
    summary: ({ areas, indicators, values }) =>
      `${plural(areas, { one: "1 område", other: `${areas} områden` })}, ${plural(indicators, { one: "1 indikator", other: `${indicators} indikatorer` })}, ${values} värden.`,
    mapping: "Först kolumnerna",
    mappingWhy: "Raderna läses när kolumnerna är klara.",
  },
  start: {
    title: "Namn på uppgifterna",
    titleMissing: "Ge uppgifterna ett namn.",
    budget: "Pengar att fördela",
    budgetWrong: "Rätta pengarna att fördela.",
    rule: "Regeln det börjar med",
    rules: {
      improvement:
        "En lika stor del per indikator, fördelad efter hur mycket varje område förbättrades i procentenheter mellan sina två senaste år.",
      need: "En lika stor del per indikator, fördelad efter hur långt varje område ligger på den sämre sidan av medelvärdet.",
      size: "Allt i förhållande till folkmängden.",
      equal: "Lika mycket till varje område.",
    },
    change: "Varje del av den kan ändras efteråt.",
    use: "Använd uppgifterna",
    save: "Spara uppgifterna",
    saveWhy: "En fil på din dator, att öppna här igen.",
    saveName: ({ id }) => `${id}.json`,
    building: "Sätter samman",
    tooLarge: "Uppgifterna är för stora för att sparas i en fil som kan öppnas igen. De kan ändå användas.",
  },
  faultsList: {
    emptyFile: () => "Filen är tom.",
    fileTooLarge: ({ allowed }) =>
      `Filen är större än ${allowed}. Behåll bara de kolumner och år du behöver och försök igen.`,
    unpacksTooLarge: () =>
      "Arbetsboken packar upp sig till mer än en tabell kan behöva och öppnades därför inte. Spara bladet du behöver som CSV och välj den filen.",
    tooManyRows: ({ allowed }) =>
      `Tabellen har fler än ${allowed} rader. Behåll de rader du behöver och försök igen.`,
    tooManyColumns: ({ allowed }) =>
      `Tabellen har fler än ${allowed} kolumner. Kontrollera avgränsaren, eller behåll de kolumner du behöver.`,
    tooManyCells: ({ allowed }) =>
      `Tabellen har fler än ${allowed} celler. Behåll de rader och kolumner du behöver och försök igen.`,
    cellTooLong: ({ allowed }) =>
      `En cell har mer än ${allowed} tecken. Troligen saknas ett citattecken, eller så är avgränsaren en annan.`,
    tooMuchText: ({ allowed }) =>
      `Tabellens celler har tillsammans fler än ${allowed} tecken. Behåll de rader och kolumner du behöver och försök igen.`,
    binaryWorkbook: () => "Det här är en binär arbetsbok (XLSB). Spara den som XLSX och välj den filen.",
    oldWorkbook: () =>
      "Det här är en arbetsbok i formatet från före 2007, eller en som är låst med lösenord. Spara den som XLSX utan lösenord och välj den filen.",
    openDocument: () => "Det här är en OpenDocument-fil. Spara den som XLSX eller CSV och välj den filen.",
    otherArchive: () => "Det här är ett arkiv med andra filer i. Packa upp det och välj tabellen i det.",
    pdf: () =>
      "Det här är en PDF. Ur den kan en tabell inte läsas säkert: leta efter siffrorna som CSV eller XLSX.",
    webPage: () =>
      "Det här är en webbsida, ingen tabell. Leta på den sidan efter en fil att hämta som CSV eller XLSX.",
    picture: () => "Det här är en bild, ingen tabell.",
    binary: () => "Det här är inte text, och inget format som läses här: det gör CSV, XLSX och JSON-stat.",
    utfallFile: () => "Det här är data som sparats härifrån. Använd ”Öppna sparade data”.",
    brokenArchive: () => "Arbetsboken är skadad eller hämtades inte helt. Hämta eller spara den igen.",
    brokenWorkbook: () => "Arbetsboken kan inte läsas. Spara den igen som XLSX, eller som CSV.",
    emptySheet: () => "Arbetsboken har inget blad med något i.",
    mixedEncodings: () =>
      "Bokstäver som å, ä och ö är lagrade på två sätt i filen, som det blir när filer klistras ihop. Spara delarna i en och samma teckenkodning (UTF-8), eller välj en kodning och kontrollera namnen.",
    wrongEncoding: ({ value }) => `Filen är inte i ${value}. Välj en annan teckenkodning.`,
    openQuote: () => "Ett citattecken börjar en cell här och avslutar den inte. Rätta det i filen.",
    notJson: () => "Filen börjar som JSON men är inte fullständig. Hämta den igen.",
    notJsonStat: () =>
      "Det här är JSON, men inte JSON-stat. Välj JSON-stat 2, CSV eller XLSX i statistikdatabasen.",
    brokenJsonStat: ({ value }) => `JSON-stat-filen hänger inte ihop vid ”${value}”. Hämta den igen.`,
    noTable: () => "Här finns ingen tabell: ingen rad har två celler. Kontrollera avgränsaren.",
    noRows: () => "Det finns rubriker men inga rader under dem.",
    areasInColumns: () =>
      "Varje rad är ett mått och varje kolumn ett område. Vänd tabellen, så att varje rad är ett område.",
    noArea: () => "Ingen kolumn säger vilket område en rad gäller. Välj en under Kod eller Namn.",
    twoOfAKind: () => "Två kolumner har samma roll. Behåll en av dem.",
    noMeasure: () =>
      "Inget tas in än. Använd minst en kolumn med tal som indikator eller som uppgift om områdena.",
    noYear: () => "Det framgår inte vilket år talen gäller. Skriv året vid kolumnen.",
    valueWithoutMeasure: () => "Det framgår inte vad de här talen mäter.",
    twoColumnsOneMeasure: ({ allowed }) =>
      `Den här kolumnen och ”${allowed}” har samma mått för samma år. Lämna en av dem utanför.`,
    twoMeasuresOneId: ({ value }) =>
      `”${value}” används till samma sak som ett annat mått. Lämna ett av dem utanför.`,
    tooManyIndicators: ({ value, allowed }) =>
      `Det finns ${value} indikatorer; högst ${allowed} tas in. Lämna dem du inte behöver utanför.`,
    noDenominatorFor: ({ value }) =>
      `”${value}” räknar personer. För att bli en andel behövs en nämnare: en kolumn med hur många de är en del av.`,
    unknownDenominatorOf: ({ value }) => `”${value}” är nämnare till något som inte används. Välj till vad.`,
    longRow: ({ value, allowed }) =>
      `Raden har ${value} celler där rubrikerna är ${allowed}. Leta efter en avgränsare för mycket eller för lite.`,
    shortRow: ({ value, allowed }) =>
      `Raden har ${value} celler där rubrikerna är ${allowed}. Leta efter en avgränsare för mycket eller för lite.`,
    blankArea: () => "Raden säger inte vilket område den gäller.",
    longName: ({ allowed }) => `Ett namn har mer än ${allowed} tecken.`,
    longId: ({ allowed }) => `En kod har mer än ${allowed} tecken.`,
    reservedName: ({ value }) => `”${value}” kan inte användas som kod. Skriv en annan.`,
    duplicateArea: ({ value, otherRow }) =>
      `${value} står redan på rad ${otherRow}. Varje område har en rad, om inte en kolumn säger år. Om en kolumn delar upp områdena i grupper (kvinnor och män, åldrar), välj vilken grupp som ska behållas.`,
    otherMunicipality: ({ value, allowed, otherRow }) =>
      `Samma område ligger i ${value} här och i ${allowed} på rad ${otherRow}.`,
    blankMeasure: () => "Raden säger inte vad talet mäter.",
    unknownMeasure: ({ value }) => `”${value}” ryms inte bland de mått som tas in.`,
    notYear: ({ value }) => `”${value}” är inget år.`,
    duplicateValue: ({ value, otherRow }) =>
      `${value} för samma område och år står redan på rad ${otherRow}. Om en kolumn delar upp områdena i grupper (kvinnor och män, åldrar), välj vilken grupp som ska behållas.`,
    notNumber: ({ value }) =>
      `”${value}” är inget tal. Rätta det, eller säg nedan att det står för ett värde som saknas.`,
    errorValue: ({ value }) =>
      `Cellen har felet ${value}. Rätta formeln, eller säg nedan att det står för ett värde som saknas.`,
    formulaWithoutValue: () =>
      "Cellen har en formel vars resultat inte finns i filen. Öppna arbetsboken i ett kalkylprogram, spara den och välj den igen.",
    otherDecimalSign: ({ value, allowed }) =>
      `”${value}” är inte skrivet med tabellens decimaltecken, ”${allowed}”. Rätta det, eller byt decimaltecken.`,
    shareOutOfRange: ({ value }) =>
      `”${value}” är ingen andel: den minsta är 0 och den största 100 procent. Kontrollera enheten.`,
    negative: ({ value }) => `”${value}” är under noll.`,
    notWholeKronor: ({ value }) => `”${value}” är inte hela kronor.`,
    zeroDenominator: () => "Nämnaren är noll: det finns ingen att vara en andel av.",
    aboveDenominator: ({ value, allowed }) =>
      `${value} personer är fler än de ${allowed} som de är en del av.`,
    noDenominator: ({ value }) => `Det saknas nämnare till de här ${value} personerna.`,
    otherAttribute: ({ value, otherRow }) => `”${value}” är inte vad rad ${otherRow} säger om samma område.`,
    noAreasLeft: () => "Ingen rad är kvar att ta in. Kontrollera vilka rader som behålls.",
    noValuesLeft: () => "Alla värden lämnas utanför, så det finns inget att ta in.",
  },
  notesList: {
    footnotes: ({ count, value }) =>
      `${rows(count)} under tabellen lämnades utanför som noter, den första börjar ”${value}”.`,
    aboveHeadings: ({ count, value }) =>
      `${rows(count)} ovanför rubrikerna lämnades utanför, med början ”${value}”.`,
    numbersAsHeadings: () => "Rubrikerna ser ut som tal. Om filen saknar rubriker, lägg till en rad med dem.",
    formulaText: ({ count, value }) =>
      `${cells(count)} med ett namn som ett kalkylblad skulle köra som en formel, till exempel ”${value}”. Det behålls som text här och görs ofarligt i filer du sparar.`,
    hiddenCharacters: ({ count }) => `${cells(count)} med tecken som inte syns. De togs bort.`,
    doubleEncoded: ({ value }) =>
      `Bokstäver ser förvrängda ut, som i ”${value}”. Filen sparades i fel teckenkodning innan den kom hit: spara den igen från källan.`,
    lostLetters: ({ value }) =>
      `Bokstäver gick förlorade innan filen kom hit, som i ”${value}”. Hämta den igen från källan.`,
    encodingGuessed: ({ value }) =>
      `Filen säger inte hur bokstäverna är lagrade. De lästes så att där står ”${value}”; om det är fel, välj en annan teckenkodning.`,
    hiddenSheets: ({ count, value }) =>
      `${sheets(count)} som är dolda i arbetsboken lämnades utanför: ${value}.`,
    hiddenRows: ({ count, value }) => `${rows(count)} som är dolda i arbetsboken lämnades utanför: ${value}.`,
    hiddenColumns: ({ count, value }) =>
      `${columns(count)} som är dolda i arbetsboken lämnades utanför: ${value}.`,
    zeroFormulas: ({ count }) =>
      `Alla ${cells(count)} med en formel har värdet 0, som när ett program skrev formlerna utan att räkna ut dem. Öppna arbetsboken i ett kalkylprogram, spara den och välj den igen, om det inte är nollor.`,
    scaledNumbers: ({ count }) =>
      `${cells(count)} visas i tusental eller miljoner genom arbetsbokens format. De läses som de visas, inte som de är lagrade.`,
    otherRows: ({ count }) =>
      `${rows(count)} lämnades utanför, för att de inte har den text som du behåller.`,
    nationRows: ({ value }) => `Räknas som hela landet, att jämföra med, och inte som ett område: ${value}.`,
    headingsJoined: ({ count }) => `Rubrikerna sträcker sig över ${count} rader och fogades samman.`,
    turned: () => "Tabellen vändes: dess kolumner är rader här.",
    totalRows: ({ value }) => `Räknas som summor, inte som områden: ${value}.`,
    meanRows: ({ value }) => `Räknas som medelvärden, inte som områden: ${value}.`,
    upperRows: ({ value }) => `Räknas som större platser som rymmer områdena: ${value}.`,
    restRows: ({ value }) => `Räknas som det som inte hör till något område: ${value}.`,
    sumRows: ({ value }) => `”${value}” är summan av de andra raderna och räknas därför som en summa.`,
    averageRows: ({ value }) =>
      `”${value}” är medelvärdet av de andra raderna. Kontrollera om det är ett område.`,
    blankValueRows: ({ count, value }) => `${rows(count)} utan något värde lämnades utanför: ${value}.`,
    skippedRows: ({ count }) => `${rows(count)} lämnades utanför för att du har valt bort dem.`,
    filledDown: ({ count }) => `${rows(count)} utan eget namn får namnet ovanför.`,
    renamed: ({ value }) => `En kod har flera namn (${value}). Det är ett område, med sitt senaste namn.`,
    codesFilled: ({ value }) => `Nollor som saknades först i koder lades till: ${value}.`,
    codesShort: ({ value }) =>
      `Några koder är kortare än de andra, till exempel ”${value}”. En nolla kan saknas i början.`,
    codeColumns: ({ value }) => `Koder är inga uppgifter och användes inte: ${value}.`,
    besideColumns: ({ value }) => `Gränser och märken vid uppgifter användes inte: ${value}.`,
    notShare: ({ value }) =>
      `”${value}” är en uppgift om områdena och ingen andel: den går över 100 procent eller under noll, eller är en förändring över tid.`,
    moneyScaled: ({ value, count }) => `”${value}” multipliceras med ${count} för att bli kronor.`,
    spanYears: ({ value, count }) => `En period räknas som året den slutar: ”${value}” är ${count}.`,
    dayYears: ({ value, count }) => `Ett datum räknas som sitt år: ”${value}” är ${count}.`,
    markedYears: ({ value, count }) =>
      `”${value}” har ett märke vid året (preliminär, reviderad eller en not). Det läses som ${count}.`,
    onePartOfYear: ({ value }) => `Uppgifterna gäller en del av varje år: ${value}.`,
    partOfYear: ({ value, count }) =>
      value === ""
        ? `Åren är delade i ${count} delar. Varje års medelvärde används.`
        : `Åren är delade i ${count} delar. Bara ${value} används.`,
    flags: ({ count, value }) =>
      `${values(count)} med ett märke vid talet, till exempel ”${value}”. Talet används utan märket.`,
    hiddenValues: ({ count, value }) => `${values(count)} som inte anges exakt lämnades utanför: ${value}.`,
    mergedValues: ({ count }) =>
      `${values(count)} från en sammanfogad cell, som upprepas på var och en av dess rader.`,
    areasVanish: ({ count, value }) =>
      `${areas(count)} faller bort helt, för att det saknas en rad för den grupp som behålls: ${value}.`,
    directionUnsure: ({ value }) => `Kontrollera om högre eller lägre är bättre för ”${value}”.`,
    yearGuessed: ({ value, count }) => `”${value}” nämner flera år. Talen antas gälla ${count}.`,
    yearFromTitle: ({ value, count }) => `Ingen rubrik nämner ett år. ${count} hämtas ur titeln ”${value}”.`,
    municipalityFromName: () =>
      "Ingen kolumn säger vilken kommun, så varje område räknas som en egen kommun.",
    attributeYear: ({ value, count }) => `${value} finns för flera år; ${count} används.`,
    decimalSignUnsure: ({ value }) =>
      `Inget avgör om ”${value}” har decimaler eller tusental. Kontrollera läsningen.`,
    unitUnsure: ({ value }) => `Kontrollera enheten för ”${value}”: rubriken säger inte vad som räknas.`,
    denominatorLeftOut: ({ count }) => `${values(count)} saknar nämnare. De tas in utan.`,
  },
  rows: ({ count }) => rows(count),
  values: ({ count }) => values(count),
};
