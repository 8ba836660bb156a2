import type * as english from "../en/faults.ts";

/** En mening per fel: vad som är fel och vad man gör åt det. Det som ett fel saknar är tom text. */
export const faults: typeof english.faults = {
  unreadable: ({ value }) =>
    `Filen kan inte läsas${value && ` (${value})`}; kontrollera dess namn och rättigheter.`,
  notJson: ({ value }) =>
    `Filen är inte giltig JSON${value && ` (${value})`}; rätta den där eller spara scenariot på nytt.`,
  tooLarge: ({ value, allowed }) =>
    `Filen är för stor${value && allowed && `: ${value} byte, högst ${allowed} läses`}; ta bort det som scenariot inte behöver.`,
  unknownKey: ({ value, allowed }) =>
    `Nyckeln ”${value}” är okänd här; ta bort den${allowed && ` eller använd en av: ${allowed}`}.`,
  missingKey: ({ value }) => `Nyckeln ”${value}” saknas; lägg till den.`,
  wrongType: ({ allowed, value }) => `Här ska det stå ${allowed}${value && `, inte ${value}`}.`,
  notFinite: ({ value }) => `Här ska det stå ett vanligt tal${value && `, inte ${value}`}.`,
  outOfRange: ({ value, allowed }) => `${value} ligger utanför det tillåtna; det ska vara ${allowed}.`,
  notInteger: ({ value }) => `${value} ska vara ett heltal.`,
  unknownOption: ({ value, allowed }) => `”${value}” är inte något av valen; använd ett av: ${allowed}.`,
  unsupportedVersion: ({ value, allowed }) =>
    `Filen har version ${value} av formatet; den här versionen av Utfall läser ${allowed}.`,
  duplicateId: ({ value }) => `”${value}” förekommer två gånger; varje värde får anges en gång.`,
  duplicateKey: ({ value }) => `Nyckeln ”${value}” förekommer två gånger i samma objekt; behåll en av dem.`,
  reservedName: ({ value }) =>
    `”${value}” är ett reserverat ord och kan inte vara ett namn här; välj ett annat.`,
  empty: "Det får inte vara tomt här.",
  tooLong: ({ value, allowed }) => `Här finns ${value} tecken eller poster; högst ${allowed} läses.`,
  tooDeep: ({ allowed }) => `Filen är nästlad djupare än ${allowed} nivåer; förenkla den.`,
  typedNumber: ({ value }) =>
    `”${value}” är ett tal som har skrivits in i lektionens text; låt det räknas ut med ett namn inom klamrar, eller skriv det med bokstäver.`,
  unknownClaim: ({ value }) =>
    `Ingenting räknas ut med namnet ”{${value}}”; välj ett tal i listan, eller ta bort klamrarna.`,
  unknownProgramme: ({ value, allowed }) =>
    `Det finns inget program och ingen fil som heter ”${value}”${allowed && `; programmen är: ${allowed}`}.`,
  tooLargeHere:
    "Den här webbläsaren startar inga bakgrundsprocesser, och data och regel är för stora för att beräknas utan. Öppna sidan i en annan webbläsare.",
  moreFaults: ({ value }) =>
    `Det finns ${value} fel till som inte visas. Rätta de här först och öppna sedan filen igen.`,
  unknownArea: ({ value, allowed }) =>
    `Det finns inget område ”${value}”${allowed && `; områdena är: ${allowed}`}.`,
  unknownMunicipality: ({ value, allowed }) =>
    `Inget område ligger i kommunen ”${value}”${allowed && `; kommunerna är: ${allowed}`}.`,
  unknownIndicator: ({ value, allowed }) =>
    `Det finns ingen indikator ”${value}”${allowed && `; indikatorerna är: ${allowed}`}.`,
  unknownAttribute: ({ value, allowed }) =>
    `Det finns ingen egenskap ”${value}”${allowed && `; egenskaperna är: ${allowed}`}.`,
  unknownAssumption: ({ value, allowed }) =>
    `Det finns inget antagande ”${value}”${allowed && `; antagandena är: ${allowed}`}.`,
  notLocal: ({ value }) =>
    `Antagandet ”${value}” gäller alla områden lika; flytta det till antagandena för hela scenariot.`,
  unknownCause: ({ value, allowed }) =>
    `Programmet har ingen orsak ”${value}”${allowed && `; orsakerna är: ${allowed}`}.`,
  unknownPayer: ({ value, allowed }) =>
    `Programmet har ingen betalare ”${value}”${allowed && `; betalarna är: ${allowed}`}.`,
  unknownGoal: ({ value, allowed }) =>
    `Programmet har inget målområde ”${value}”${allowed && `; målområdena är: ${allowed}`}.`,
  unknownSign: ({ value, allowed }) =>
    `Det finns inget tecken på samarbete som heter ”${value}”${allowed && `; tecknen är: ${allowed}`}.`,
  unknownParty: ({ value, allowed }) =>
    `Programmet har ingen part ”${value}”${allowed && `; parterna är: ${allowed}`}.`,
  ticksTwice: ({ value, allowed }) =>
    `Antalet tecken anges två gånger, som ”${value}” bland antagandena och i ${allowed}; ta bort det ena.`,
  otherProgramme: ({ value, allowed }) =>
    `Scenariot bygger på ${value} och utgångsläget på ${allowed}; bara scenarier i samma program kan jämföras.`,
  missingObservation: ({ indicator, area, year }) =>
    `Regeln kräver ${indicator} för ${area} år ${year}, och det värdet saknas; lägg till det, välj andra år eller ta bort området.`,
  missingDenominator: ({ indicator, area, year }) =>
    `Det är inte känt hur många personer ${indicator} för ${area} år ${year} är en andel av, som antal personer 20–64 år för andelen sysselsatta. Egna data: läs in tabellen igen med en kolumn för antalet och välj den som nämnare. Annars: välj ett annat mått.`,
  missingAttribute: ({ attribute, area }) =>
    `Regeln kräver ${attribute} för ${area}, och det värdet saknas; lägg till det eller ta bort egenskapen ur regeln.`,
  missingNation: ({ indicator, year }) =>
    `Modellen jämför med rikets ${indicator} år ${year}, och det värdet är inte känt; lägg till det eller jämför med något annat.`,
  missingLastAward: ({ area }) =>
    `En gräns frågar efter förra årets tilldelning till ${area}, och den är inte känd; lägg till den, räkna från utgångsläget i stället eller ta bort gränsen.`,
  missingBaseline:
    "En gräns räknas på vad utgångsläget ger, och här finns inget utgångsläge; välj ett annat mått för gränsen.",
  missingTarget: ({ area }) => `Det finns inget mål för ${area}; lägg till ett.`,
  twoTargets: "En delpott har antingen ett mål eller ett avstånd från starten, inte båda; ta bort det ena.",
  missingReference: "Ett gap behöver något att mätas mot; lägg till en referens.",
  emptyWindow: "Det finns inga år att ta medelvärdet av; lägg till minst ett.",
  sameWindows: "Åren före och efter är desamma, så det finns ingen förändring att mäta; välj andra år.",
  repeatedYear: ({ year }) => `Året ${year} förekommer två gånger; behåll ett av dem.`,
  budgetOfBaseYear: ({ year, value, allowed }) =>
    `Basåret ${year} kan inte ha egna ${value} kronor: det som visas är vad det året betalar ut, med regelns ${allowed} kronor; ändra regelns anslag eller det som hålls inne i stället.`,
  overlappingWindows: "Åren före och efter överlappar varandra; välj år som inte gör det.",
  zeroBase: ({ indicator, area }) =>
    `En relativ förändring kan inte räknas från noll${indicator && area && `: ${indicator} för ${area} är 0 åren före`}; mät i procentenheter i stället.`,
  negativeSize: ({ attribute, area, value }) =>
    `En storlek kan inte vara under noll${attribute && area && value && `: ${attribute} för ${area} är ${value}`}; rätta värdet.`,
  negativeFactor: ({ area, value }) =>
    `En viktad faktor hamnar under noll${area && value && ` för ${area} (${value})`}, vilket skulle göra vinst till förlust; sänk vikten.`,
  weightsSumToZero: "Delpotternas vikter är tillsammans noll; ge minst en delpott en vikt.",
  reserveAboveBudget: ({ value, allowed, year }) =>
    `Det som behålls${year && ` år ${year}`}${value && `, ${value} kr,`} är mer än hela anslaget${allowed && `, ${allowed} kr`}; behåll mindre eller höj anslaget.`,
  groupShares: ({ value }) =>
    `Andelarna för grupperna med försörjningsstöd blir tillsammans ${value}; ändra dem så att de blir 1.`,
  tooManyUnits: ({ value, allowed, year }) =>
    `${value} kr${year && ` år ${year}`} är mer än de ${allowed} kr som kan avrundas exakt; avrunda till tusental eller sänk budgeten.`,
  tooMuchMemory: ({ value, allowed }) =>
    `Dragningarna skulle ta omkring ${value} MB minne, mer än de ${allowed} MB som tas utan att någon tillfrågas; färre år tar mindre.`,
  fixedAbovePot: ({ pot, value, allowed, year }) =>
    `De listade beloppen${pot && ` i delpotten ${pot}`} är tillsammans ${value} kr, mer än de ${allowed} kr som finns${year && ` år ${year}`}; sänk dem eller höj vikten.`,
  floorsAboveMoney: ({ value, allowed, year }) =>
    `Golven är tillsammans ${value} kr, mer än de ${allowed} kr som finns att fördela${year && ` år ${year}`}; sänk dem eller höj budgeten.`,
  floorAboveCap: ({ area, value, allowed }) =>
    `Golvet${area && ` för ${area}`}, ${value} kr, ligger över taket, ${allowed} kr; sänk golvet eller höj taket.`,
  baselineOfItself:
    "En gräns räknas på vad utgångsläget ger, och utgångsläget har själv en sådan gräns; välj ett annat utgångsläge eller ett annat mått för gränsen.",
  baselineFails:
    "En gräns räknas på vad utgångsläget ger, och utgångsläget går inte att beräkna; rätta utgångsläget eller välj ett annat mått för gränsen.",
  noStartYear:
    "Det finns inga siffror att börja en framskrivning från, och inget startår; ange antagandet start-year.",
  impossibleShares: ({ area, value }) =>
    `I ${area} blir andelarna i arbete och med försörjningsstöd tillsammans ${value}, mer än alla; rätta en av dem.`,
  shareAtBound: ({ indicator, area, year, value }) =>
    `Andelen ${indicator} för ${area} år ${year} är ${value}; en framskrivning behöver en andel mellan 0 och 1, så ändra den lite.`,
  noSteadyState: ({ area }) =>
    `Med de här antagandena finns inga sannolikheter att få arbete och att börja behöva försörjningsstöd som håller ${area} på sin kurs; ändra trenden, flyttningen eller sannolikheterna att lämna.`,
  noSteadyGroup: ({ area, value }) =>
    `Med de här antagandena behåller gruppen ${value} inte sin andel av dem som har försörjningsstöd i ${area}: fler i den måste sluta behöva stöd. Höj gruppens chans till arbete eller att lämna försörjningsstöd, eller sänk dess andel.`,
  noCycleFit: ({ year, value, allowed }) =>
    `Ingen styrka på konjunkturen ger ${allowed} personer med försörjningsstöd år ${year}; det närmaste är ${value}. Välj en konjunktur som stiger eller faller före det året, eller låt den påverka hur många som börjar behöva stöd.`,
  tooManyRefugees: ({ area, value, allowed }) =>
    `${area} skulle ta emot ${value} flyktingar om året, fler än de ${allowed} som flyttar in; sänk antalet eller höj flyttningen.`,
  spentBeforeAward:
    "Tilldelningen bygger på siffror från samma år, så inget av den kan användas innan året är slut; sätt betalningsmånaden till 12 och det förskotterade till 0, eller öka eftersläpningen.",
  notAPart:
    "Det här är ingen del av en studie som den här versionen av Utfall kan läsa; gör om den med project --shard.",
  partDamaged:
    "Den här delen är inte som den skrevs: något i den har försvunnit, dubblerats eller ändrats. Gör om den med project --shard.",
  partOfAnother:
    "Den här delen hör till en annan studie; slå ihop delar med samma indata, frö och antal dragningar.",
  partTwice: ({ value }) => `Del ${value} förekommer två gånger; ange varje del en gång.`,
  partMissing: ({ value, allowed }) => `Del ${value} saknas; studien har delarna 1 till ${allowed}.`,
};

/** Ord för värdena i meningarna. */
export const faultWords: typeof english.faultWords = {
  number: "ett tal",
  text: "text",
  list: "en lista",
  object: "ett objekt",
  truth: "sant eller falskt",
  nothing: "ingenting",
  atLeast: ({ bound }) => `minst ${bound}`,
  atMost: ({ bound }) => `högst ${bound}`,
  above: ({ bound }) => `över ${bound}`,
  below: ({ bound }) => `under ${bound}`,
  more: ({ names, count }) => `${names} och ${count} till`,
};
