import type { FaultCode } from "../../model/result.ts";
import type { faultWords as englishWords } from "../en/faults.ts";

/**
 * En mening per fel: vad som är fel och vad man gör åt det. Luckorna bär felets fält, som `{area}`; ett led
 * inom hakparentes utelämnas när en lucka i det saknar innehåll (src/i18n/say-fault.ts).
 */
export const faults = {
  unreadable: "Filen kan inte läsas[ ({value})]; kontrollera dess namn och rättigheter.",
  notJson: "Filen är inte giltig JSON[ ({value})]; rätta den där eller spara scenariot på nytt.",
  tooLarge:
    "Filen är för stor[: {value} byte, högst {allowed} läses]; ta bort det som scenariot inte behöver.",
  unknownKey: "Nyckeln ”{value}” är okänd här; ta bort den[ eller använd en av: {allowed}].",
  missingKey: "Nyckeln ”{value}” saknas; lägg till den.",
  wrongType: "Här ska det stå {allowed}[, inte {value}].",
  notFinite: "Här ska det stå ett vanligt tal[, inte {value}].",
  outOfRange: "{value} ligger utanför det tillåtna; det ska vara {allowed}.",
  notInteger: "{value} ska vara ett heltal.",
  unknownOption: "”{value}” är inte något av valen; använd ett av: {allowed}.",
  unsupportedVersion: "Filen har version {value} av formatet; den här versionen av Utfall läser {allowed}.",
  duplicateId: "”{value}” förekommer två gånger; varje värde får anges en gång.",
  duplicateKey: "Nyckeln ”{value}” förekommer två gånger i samma objekt; behåll en av dem.",
  reservedName: "”{value}” är ett reserverat ord och kan inte vara ett namn här; välj ett annat.",
  empty: "Det får inte vara tomt här.",
  tooLong: "Här finns {value} tecken eller poster; högst {allowed} läses.",
  tooDeep: "Filen är nästlad djupare än {allowed} nivåer; förenkla den.",
  unknownProgramme: "Det finns inget program och ingen fil som heter ”{value}”[; programmen är: {allowed}].",
  tooLargeHere:
    "Den här webbläsaren startar inga bakgrundsprocesser, och data och regel är för stora för att beräknas utan. Öppna sidan i en annan webbläsare.",
  moreFaults: "Det finns {value} fel till som inte visas. Rätta de här först och öppna sedan filen igen.",
  unknownArea: "Det finns inget område ”{value}”[; områdena är: {allowed}].",
  unknownIndicator: "Det finns ingen indikator ”{value}”[; indikatorerna är: {allowed}].",
  unknownAttribute: "Det finns ingen egenskap ”{value}”[; egenskaperna är: {allowed}].",
  unknownAssumption: "Det finns inget antagande ”{value}”[; antagandena är: {allowed}].",
  otherProgramme:
    "Scenariot bygger på {value} och utgångsläget på {allowed}; bara scenarier i samma program kan jämföras.",
  missingObservation:
    "Regeln kräver {indicator} för {area} år {year}, och det värdet saknas; lägg till det, välj andra år eller ta bort området.",
  missingDenominator:
    "Regeln kräver uppgift om hur många personer {indicator} för {area} år {year} är mätt på, och det är inte känt; lägg till nämnaren eller välj ett annat mått.",
  missingAttribute:
    "Regeln kräver {attribute} för {area}, och det värdet saknas; lägg till det eller ta bort egenskapen ur regeln.",
  missingNation:
    "Modellen jämför med rikets {indicator} år {year}, och det värdet är inte känt; lägg till det eller jämför med något annat.",
  missingLastAward:
    "En gräns frågar efter förra årets tilldelning till {area}, och den är inte känd; lägg till den eller ta bort gränsen.",
  missingTarget: "Det finns inget mål för {area}; lägg till ett.",
  missingReference: "Ett gap behöver något att mätas mot; lägg till en referens.",
  emptyWindow: "Det finns inga år att ta medelvärdet av; lägg till minst ett.",
  sameWindows: "Åren före och efter är desamma, så det finns ingen förändring att mäta; välj andra år.",
  repeatedYear: "Året {year} förekommer två gånger i samma fönster; behåll ett av dem.",
  overlappingWindows: "Åren före och efter överlappar varandra; välj år som inte gör det.",
  zeroBase:
    "En relativ förändring kan inte räknas från noll[: {indicator} för {area} är 0 åren före]; mät i procentenheter i stället.",
  negativeSize: "En storlek kan inte vara under noll[: {attribute} för {area} är {value}]; rätta värdet.",
  negativeFactor:
    "En viktad faktor hamnar under noll[ för {area} ({value})], vilket skulle göra vinst till förlust; sänk vikten.",
  weightsSumToZero: "Delpotternas vikter är tillsammans noll; ge minst en delpott en vikt.",
  reserveAboveBudget:
    "Det som behålls[, {value} kr,] är mer än hela anslaget[, {allowed} kr]; behåll mindre eller höj anslaget.",
  tooManyUnits:
    "{value} kr är mer än de {allowed} kr som kan avrundas exakt; avrunda till tusental eller sänk budgeten.",
  fixedAbovePot:
    "De listade beloppen[ i delpotten {pot}] är tillsammans {value} kr, mer än de {allowed} kr som finns; sänk dem eller höj vikten.",
  floorsAboveMoney:
    "Golven är tillsammans {value} kr, mer än de {allowed} kr som finns att fördela; sänk dem eller höj budgeten.",
  floorAboveCap:
    "Golvet[ för {area}], {value} kr, ligger över taket, {allowed} kr; sänk golvet eller höj taket.",
  noStartYear:
    "Det finns inga siffror att börja en framskrivning från, och inget startår; ange antagandet start-year.",
  impossibleShares:
    "I {area} blir andelarna i arbete och med försörjningsstöd tillsammans {value}, mer än alla; rätta en av dem.",
  shareAtBound:
    "Andelen {indicator} för {area} år {year} är {value}; en framskrivning behöver en andel mellan 0 och 1, så ändra den lite.",
  noSteadyState:
    "Med de här antagandena finns inga sannolikheter att få arbete och att börja behöva försörjningsstöd som håller {area} på sin kurs; ändra trenden, flyttningen eller sannolikheterna att lämna.",
  tooManyRefugees:
    "{area} skulle ta emot {value} flyktingar om året, fler än de {allowed} som flyttar in; sänk antalet eller höj flyttningen.",
  spentBeforeAward:
    "Tilldelningen bygger på siffror från samma år, så inget av den kan användas innan året är slut; sätt betalningsmånaden till 12 och det förskotterade till 0, eller öka eftersläpningen.",
  notAPart:
    "Det här är ingen del av en studie som den här versionen av Utfall kan läsa; gör om den med project --shard.",
  partDamaged:
    "Den här delen är inte som den skrevs: något i den har försvunnit, dubblerats eller ändrats. Gör om den med project --shard.",
  partOfAnother:
    "Den här delen hör till en annan studie; slå ihop delar med samma indata, frö och antal dragningar.",
  partTwice: "Del {value} förekommer två gånger; ange varje del en gång.",
  partMissing: "Del {value} saknas; studien har delarna 1 till {allowed}.",
} satisfies Record<FaultCode, string>;

/** Ord som står i meningarnas luckor. */
export const faultWords: typeof englishWords = {
  number: "ett tal",
  text: "text",
  list: "en lista",
  object: "ett objekt",
  truth: "sant eller falskt",
  nothing: "ingenting",
  atLeast: "minst {bound}",
  atMost: "högst {bound}",
  above: "över {bound}",
  below: "under {bound}",
  or: "{first} eller {last}",
  more: "{names} och {count} till",
};
