import type { ImportNotes } from "../en/import-notes.ts";
import { integer, plural } from "./grammar.ts";

const areas = (count: number): string =>
  plural(count, { one: "1 område", other: `${integer(count)} områden` });
export const rows = (count: number): string =>
  plural(count, { one: "1 rad", other: `${integer(count)} rader` });
const columns = (count: number): string =>
  plural(count, { one: "1 kolumn", other: `${integer(count)} kolumner` });
const sheets = (count: number): string => plural(count, { one: "1 blad", other: `${integer(count)} blad` });
const cells = (count: number): string => plural(count, { one: "1 cell", other: `${integer(count)} celler` });
export const values = (count: number): string =>
  plural(count, { one: "1 värde", other: `${integer(count)} värden` });

/** Vad som gjordes med en tabell utan att fråga. */
export const notes: ImportNotes = {
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
  otherRows: ({ count }) => `${rows(count)} lämnades utanför, för att de inte har den text som du behåller.`,
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
  municipalityFromName: () => "Ingen kolumn säger vilken kommun, så varje område räknas som en egen kommun.",
  attributeYear: ({ value, count }) => `${value} finns för flera år; ${count} används.`,
  decimalSignUnsure: ({ value }) =>
    `Inget avgör om ”${value}” har decimaler eller tusental. Kontrollera läsningen.`,
  unitUnsure: ({ value }) => `Kontrollera enheten för ”${value}”: rubriken säger inte vad som räknas.`,
  denominatorLeftOut: ({ count }) => `${values(count)} saknar nämnare. De tas in utan.`,
};
