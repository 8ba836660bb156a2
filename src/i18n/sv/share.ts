import type { share as english } from "../en/share.ts";
import { integer, plural } from "./grammar.ts";

/** Texter om att dela, om filer och om det som sparas i webbläsaren. */
export const share: typeof english = {
  link: {
    title: "En länk",
    lead: "Den som öppnar länken ser dina scenarier och får veta om samma siffror kom ut.",
    carries: ({ scenarios, programme }) =>
      `I länken finns ${scenarios} av ”${programme}” och hur du ser på dem just nu.`,
    scenarios: ({ count }) =>
      plural(count, {
        one: "utgångsläget och 1 scenario",
        other: count === 0 ? "utgångsläget" : `utgångsläget och ${count} scenarier`,
      }),
    carriesOwn: "Dina egna data står utskrivna i den.",
    carriesNotes: "Namn och beskrivningar som du har gett finns med.",
    namesHidden: "Ortnamnen är dolda när den öppnas. De går att visa igen.",
    field: "Länken",
    copy: "Kopiera länken",
    copied: "Länken är kopierad.",
    notCopied:
      "Webbläsaren låter inte sidan kopiera. Länken är markerad: kopiera den med tangentbordet eller menyn.",
    length: ({ count }) => `${count} tecken`,
    private:
      "Allt står i själva länken, inget skickas till någon server. Den som har länken kan läsa allt i den.",
    tooLong: ({ count, most }) =>
      `Länken skulle få ${count} tecken. E-post och chattar kapar ofta länkar på mer än ${most}, så spara en fil och skicka den i stället.`,
    tooMuch: "Scenarierna har mer data än en länk kan bära, så spara en fil och skicka den i stället.",
    working: "Länken görs …",
  },
  file: {
    title: "En fil",
    lead: "Programmets alla scenarier i en fil, att spara, skicka eller använda på kommandoraden.",
    save: "Spara en fil",
    saved: ({ name }) => `Sparad som ${name}.`,
    reading: ({ name }) => `Läser ${name}.`,
    tooLarge: ({ size, most }) =>
      `Filen skulle bli ${size} MB, och högst ${most} MB går att öppna igen. Ta bort scenarier eller läs in mindre data.`,
    open: "Öppna en fil",
    openLead:
      "Eller släpp filer var som helst på sidan. Det som öppnas visas med skillnaderna mot ditt, och läggs bredvid ditt med ett tryck. Inget går förlorat. Flera på en gång, som från en klass, står bredvid varandra i Jämför.",
    links: "Öppna länkar från andra",
    linksField: "Länkar, en på varje rad",
    linkNamed: ({ place }) => `länk ${place}`,
    openLinks: "Öppna länkarna",
  },
  device: {
    title: "Sparat i webbläsaren",
    kept: "Alla ändringar sparas, inom en sekund. De senaste 1 000 stegen går att ångra, även när sidan har laddats om.",
    waiting: "De senaste ändringarna sparas …",
    notKept: "De senaste ändringarna är inte sparade.",
    earlier: "Tidigare arbete",
    noEarlier: "Det finns inget annat arbete i webbläsaren.",
    removed: ({ count }) =>
      `Inget som du har gjort tas bort av sig själv. Av länkar och filer som du bara har tittat på finns de ${count} senaste kvar.`,
    at: ({ when }) => `senast ändrat ${when}`,
    steps: ({ count }) => plural(count, { one: "1 ändring", other: `${integer(count)} ändringar` }),
    untouched: "oförändrat",
    fromFile: ({ name }) => `Från filen ${name}`,
    fromFileOf: ({ name, when }) => `Från filen ${name}, sparad ${when}`,
    fromLink: "Från en länk",
    fromSeveral: ({ count }) =>
      plural(count, { one: "Från en fil eller länk", other: `Från ${count} filer eller länkar` }),
    called: ({ from, title }) => `${from}: ${title}`,
    takeUp: "Öppna",
    takeUpNamed: ({ name, when }) => `Öppna ${name}, senast ändrat ${when}`,
    saveNamed: ({ name, when }) => `Spara en fil med ${name}, senast ändrat ${when}`,
    savedFiles: ({ names }) => `Sparad som ${names}.`,
    tooLarge: "Arbetet är för stort för en fil som går att öppna igen.",
    remove: "Radera",
    removeNamed: ({ name, when }) => `Radera ${name}, senast ändrat ${when}`,
    elsewhere: "Det är öppet i en annan flik eller borttaget.",
    anew: "Börja om från början",
    anewLead: "Det du har finns kvar under Tidigare arbete.",
    forgetAll: "Radera allt arbete i webbläsaren",
    forgetLead:
      "På en delad dator: tar bort allt arbete som är sparat här, även det här. Det går inte att ångra. Andra öppna flikar behåller det de visar tills de stängs.",
    sure: "Radera allt?",
    yes: "Ja, glöm allt",
    no: "Nej, behåll det",
    notForgotten: "Webbläsaren lät inte sidan glömma. Rensa webbplatsens data i webbläsarens inställningar.",
  },
  notices: {
    label: "Om ditt arbete",
    full: "Dina ändringar sparas inte: webbläsarens lagring är full. Du kan arbeta vidare. Spara en fil för säkerhets skull; sidan försöker igen av sig själv. Gör plats genom att spara tidigare arbete som filer och glömma det under ”Dela och spara”.",
    slow: "Det tar lång tid att hämta det som är sparat i webbläsaren. Det visas när det kommer, och det du gör under tiden sparas för sig.",
    cameLate: "Ditt tidigare arbete har kommit. Det är sparat vid sidan av det du gör nu.",
    openLate: "Öppna det",
    later:
      "En del arbete i webbläsaren är gjort med en senare utgåva av sidan. Det ligger kvar som det är. Ladda om sidan för att få den senaste utgåvan, eller spara det arbetet som en fil.",
    saveLater: "Spara det arbetet",
    closed:
      "Webbläsaren låter inte sidan spara något, som i vissa privata fönster. Du kan arbeta vidare. Spara en fil innan du stänger sidan.",
    retry: "Försök nu",
    aside:
      "En del av det som var sparat gick inte att läsa. Det har lagts åt sidan, inte raderats, och allt annat finns här.",
    understood: "Stäng",
    fromLink: "Det här öppnades från en länk.",
    fromFile: ({ name }) => `Det här öppnades från filen ${name}.`,
    fromSeveral: ({ count, names }) =>
      plural(count, {
        one: `Det här öppnades: ${names}.`,
        other: `${count} öppnades bredvid varandra: ${names}.`,
      }),
    unnamed: "länk",
    called: ({ title }) => `Scenariot heter ”${title}”.`,
    mineIsKept: "Ditt eget arbete finns kvar.",
    yours: ({ text }) => `du: ${text}`,
    differences: ({ count }) =>
      plural(count, {
        one: "1 skillnad mot ditt:",
        other: count === 0 ? "Det säger detsamma som ditt." : `${count} skillnader mot ditt:`,
      }),
    differencesOfEach: "Skillnader mot ditt:",
    fromLesson: "Här slutade lektionen.",
    leftLesson: "Ni har lämnat lektionen för ett annat bidrag.",
    toLesson: "Tillbaka till lektionen",
    before: ({ text }) => `utgångsläget: ${text}`,
    fromBaseline: ({ count }) =>
      plural(count, {
        one: "1 skillnad mot utgångsläget:",
        other: count === 0 ? "Det säger detsamma som utgångsläget." : `${count} skillnader mot utgångsläget:`,
      }),
    unresolved: "regeln går inte att räkna ut",
    saysSame: "samma som ditt",
    differenceOf: ({ title, text }) => `${title}: ${text}`,
    moreScenarios: ({ count }) =>
      plural(count, { one: "och 1 scenario till", other: `och ${count} scenarier till` }),
    add: ({ count }) =>
      plural(count, {
        one: "Lägg till som scenario bredvid mitt",
        other: `Lägg till ${count} scenarier bredvid mitt`,
      }),
    gone: "Ditt eget arbete är öppet i en annan flik, eller borta.",
    noRoom: "Det fick inte plats: högst 100 scenarier står bredvid varandra.",
    checking: "Kontrollerar om samma siffror kommer ut …",
    same: "Siffrorna stämmer med originalet.",
    other: ({ scenarios }) => `Andra siffror kom ut än för den som gjorde den, i ${scenarios}.`,
    otherModel: ({ theirs, ours }) =>
      `Den gjordes med modellens version ${theirs}, och det här är version ${ours}. Ställ inte siffror från de två bredvid varandra.`,
    otherData:
      "Programmets data kan ha rättats sedan dess. Fråga vilka siffror som avsågs innan du citerar några.",
    unchecked: "Det gick inte att kontrollera om samma siffror kom ut.",
    scenario: ({ place }) => `scenario ${place}`,
    otherProgrammes: "Det handlar om flera program: välj de andra i menyn högst upp.",
    back: "Tillbaka till mitt eget arbete",
    anew: "Börja utan det",
    notOpenedLink: "Länken gick inte att öppna.",
    notOpenedNamed: ({ name }) => `Det gick inte att öppna ${name}.`,
    notOpenedFile: ({ name }) => `Filen ${name} gick inte att öppna.`,
    untouched: "Ditt eget arbete är som det var.",
    damaged:
      "Något i den saknas eller är ändrat. Länkar kapas ibland när de klistras in: kopiera den en gång till i sin helhet, eller be om en fil i stället.",
    newer: ({ version }) =>
      `Den är gjord med en senare version av Utfall (länkar av version ${version}). Ladda om sidan för att få den senaste versionen.`,
    tooLarge: "Den är längre än någon länk som sidan gör. Be om en fil i stället.",
    notArrived: "Programmets filer kom inte fram. Kontrollera anslutningen och öppna den igen.",
    otherKind:
      "Det är ingen fil med scenarier. Tabeller med siffror läses in med ”Använd egna data” i programmenyn.",
    wrong: ({ count }) =>
      plural(count, { one: "En sak i den stämmer inte:", other: `${count} saker i den stämmer inte:` }),
    more: ({ count }) => `och ${count} till`,
    wrongWhat: "Rätta det där, eller be den som gjorde den om en ny.",
  },
  broken: {
    title: "Sidan gick inte att visa",
    kept: "Något i ditt arbete, eller i hur du tittade på det, kan sidan inte visa. Inget har raderats.",
    what: "Ångra den senaste ändringen, eller börja om från den första fliken. En fil som du sparar här kan öppnas senare, också i en annan version av Utfall.",
    undo: "Ångra den senaste ändringen",
    again: "Försök igen",
    unsaved: "Arbetet är för stort för en fil som går att öppna igen.",
    anewLead:
      "Om du börjar om blir det här arbetet kvar på enheten: det finns under ”Dela och spara”, bland tidigare arbete.",
  },
  places: {
    workspace: ({ at }) => `scenario ${at}`,
    data: ({ at }) => `ändrat värde ${at}`,
    attributes: ({ at }) => `ändrad egenskap ${at}`,
    pots: ({ at }) => `delpott ${at}`,
    limits: ({ at }) => `gräns ${at}`,
    of: ({ at }) => `villkor ${at}`,
    areas: ({ at }) => `område ${at}`,
    indicators: ({ at }) => `indikator ${at}`,
    observations: ({ at }) => `uppgift ${at}`,
    years: ({ at }) => `år ${at}`,
    rule: "regeln",
    programme: "programmet",
    inline: "utskrivna data",
    criterion: "kriteriet",
    selection: "urvalet",
    conditions: "villkoren",
    rounding: "avrundningen",
    assumptions: "antagandena",
    title: "namnet",
    note: "beskrivningen",
    baseline: "utgångsläget",
    utfall: "versionen",
    value: "värdet",
    denominator: "nämnaren",
    area: "området",
    indicator: "indikatorn",
    attribute: "egenskapen",
    year: "året",
    weight: "vikten",
    budgetSek: "anslaget",
    reserveSek: "det som behålls",
  },
};
