import type { ImportFaults } from "../en/import-faults.ts";

/** Vad som är fel i en tabell, och vad man gör åt det. */
export const faults: ImportFaults = {
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
  aboveDenominator: ({ value, allowed }) => `${value} personer är fler än de ${allowed} som de är en del av.`,
  noDenominator: ({ value }) => `Det saknas nämnare till de här ${value} personerna.`,
  otherAttribute: ({ value, otherRow }) => `”${value}” är inte vad rad ${otherRow} säger om samma område.`,
  noAreasLeft: () => "Ingen rad är kvar att ta in. Kontrollera vilka rader som behålls.",
  noValuesLeft: () => "Alla värden lämnas utanför, så det finns inget att ta in.",
};
