import type { game as gameTexts } from "../en/game.ts";
import type { HelpTexts } from "../en/help.ts";
import type { classroom as classroomTexts } from "./classroom.ts";

type Game = typeof gameTexts;
type Classroom = typeof classroomTexts;
type Parts<Of> = {
  readonly [Key in keyof Of]?: Of[Key] extends string
    ? string
    : Of[Key] extends (...words: never[]) => string
      ? Of[Key]
      : Partial<Of[Key]>;
};

/** Lektionernas, gissningarnas och spelets texter på lättläst svenska; de som saknas här är lätta som de är. */
export const easyLessons: {
  readonly help: { readonly lesson: Partial<HelpTexts["lesson"]> };
  readonly classroom: Parts<Classroom>;
  readonly game: Parts<Game>;
} = {
  help: {
    lesson: {
      lead: ({ least, most }) =>
        `En lektion tar ${least} till ${most} minuter. Ni behöver en skärm. Ingen behöver ett konto. Sidan sparar inget om er.`,
      hideNamesWhy: "Då pratar ni om reglerna. Ni pratar inte om dem som bor där.",
      caveat: "Några siffror är påhittade. Det här är ingen riktig uträkning.",
      unknown: "Den lektionen finns inte här. Siffrorna stämmer ändå.",
    },
  },
  classroom: {
    guess: {
      bars: "Gissa. Dra knappen längs stapeln.",
      line: "Gissa. Dra i varje punkt.",
      ranking: "Gissa. Dra namnen i ordning. Du kan också trycka på en pil. Mest ska stå först.",
      answerBars: "Stapeln är svaret. Strecket är din gissning.",
      answerLine: "Hel linje är svaret. Streckad linje är din gissning.",
      answerRanking: "Så här är svaret. Bredvid står den plats du gav.",
      classDots: "Varje prick är en gissning i klassen.",
      several: ({ closest, furthest, guess, answer }) =>
        `Närmast kom du med ”${closest}”. Längst ifrån var ”${furthest}”. Där gissade du ${guess}. Det är ${answer}.`,
      ranked: ({ right, of, area, at, rank }) =>
        `${right} av ${of} står rätt. ${area} står mest fel. Du satte plats ${at}. Det ska vara plats ${rank}.`,
    },
    terms: {
      hideAnswers: "Dölj svaren. Då är det du som visar dem.",
      nothingKept:
        "Länken eller filen säger inget om eleverna. Den bestämmer språk, namn och vad som är låst.",
      startOverWhat:
        "Ska en ny klass börja? Då försvinner alla gissningar, koder och spel. Det du själv har gjort är kvar.",
      onPaper: ({ parts }) => `${parts} är låst här. Skriv på papper hur ni vill ha det.`,
    },
    paper: { letters: "Varje plats har en bokstav. Då pratar vi om regeln, inte om dem som bor där." },
    join: {
      disk: "Den här sidan ligger på din dator. En telefon kan inte nå den. Spara en fil och dela ut den. Filen öppnar lektionen. Eller skriv på papper.",
      here: "Den här länken går bara att öppna på den här datorn.",
      tooLong: () => "Länken är för lång för en kod. Skicka länken i stället. Eller dela ut filen.",
    },
    file: {
      saved: ({ name }) => `Filen heter ${name}. Dela ut den. Den börjar av sig själv, också utan nät.`,
    },
    end: {
      codes: "Här är koderna för det du gissade. Ge dem till din lärare.",
      pupils: "Vad har du lärt dig? Säg det i en mening. Du kan gå tillbaka och titta igen.",
      pupilsHidden: "Vad har du lärt dig? Säg det i en mening. Du kan gå tillbaka till frågorna.",
      teacher: "Vad har klassen lärt sig? Låt någon säga det i en mening.",
      where: "Du kommer tillbaka till det du gjorde före lektionen.",
    },
    cameBack: {
      named: ({ name }) => `Lektionen är slut. Nu är ditt arbete ”${name}” här igen.`,
      work: "Lektionen är slut. Nu är ditt arbete här igen.",
      page: "Lektionen är slut. Sidan är som förut.",
    },
    codes: {
      own: "Din kod:",
      ownWhy: "Ge koden till din lärare. Den säger vad du gissade. Den säger inget om dig.",
      whole: ({ names }) => `Du har kvar att gissa ${names}. Sedan får du en kod.`,
      replaced: ({ codes }) => `${codes} är en ny gissning från samma elev. Nu räknas den nya.`,
      notCopied: "Det gick inte att kopiera. Skriv av koden.",
      field: "Skriv klassens koder här:",
      again: ({ codes }) => `${codes} är redan räknad. Det är nog samma kod en gång till.`,
    },
  },
  game: {
    lead: "Ni styr en kommun i fyra år. Kommunen är påhittad. Varje år får ni pengar. Ni delar dem. Sedan ser ni hur det gick. Spela en gång till med en annan regel.",
    madeUp: "Allt i spelet är påhittat. Det handlar inte om någon plats på riktigt.",
    seed: "Värld (samma tal ger samma värld för alla)",
    link: "En länk till grupperna. Då spelar alla samma spel.",
    rule: "Så delas pengarna ut:",
    rules: {
      result: "efter hur mycket bättre det har blivit",
      need: "efter hur svårt det är",
      equal: "lika till alla",
    },
    grant: ({ money }) => `Ni har ${money}. Dela ut allt:`,
    fields: {
      jobs: "Arbete",
      assistance: "Hjälp att klara sig själv",
      school: "Skola",
      prevention: "Hjälp i tid (syns nästa år)",
    },
    late: "Så här var det för ett år sedan. Nyare siffror finns inte än.",
    happened: {
      ordinary: ({ year }) => `År ${year} var som vanligt.`,
      factory: ({ year }) => `År ${year} stängde en fabrik. Många blev utan arbete.`,
      upturn: ({ year }) => `År ${year} gick det bra. Fler fick arbete.`,
      newcomers: ({ year }) => `År ${year} flyttade många in. De behövde hjälp.`,
    },
    scores: {
      title: "Tre sätt att räkna",
      rule: ({ money }) => `Regeln gav er ${money}.`,
      residents: ({ people }) => `${people} har det bättre tack vare pengarna.`,
      need: ({ points }) => `Så ändrades det som skiljer er från de bästa: ${points}.`,
      why: "Vem vann? Det beror på hur man räknar. Vilket sätt är bäst?",
    },
  },
};
