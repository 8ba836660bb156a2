import type { HelpTexts } from "../en/help.ts";
import { help } from "./help.ts";

type Questions = HelpTexts["questions"];

const easy: { readonly [Id in keyof Questions]: Pick<Questions[Id], "ask" | "answer"> } = {
  nobodyLoses: {
    ask: "Ingen ska förlora mer än 20 procent. Hur gör jag?",
    answer:
      "Gå till Regel. Tryck på ”Ingen får förlora mer än …”. Skriv hur många procent. Då får alla minst så mycket pengar.",
  },
  otherRule: {
    ask: "Hur provar jag en annan regel?",
    answer:
      "Gå till Regel. Du kan ändra alla ord och tal som har en linje under sig. Längst ner finns färdiga regler. Högst upp på sidan finns exempel.",
  },
  fiveYears: {
    ask: "Vad händer om fem år?",
    answer:
      "Gå till Framskrivning. Där ser du åren som kommer. Du kan välja 3, 5 eller 10 år. Så kan det bli. Ingen vet säkert.",
  },
  sure: {
    ask: "Hur säkra är beloppen?",
    answer:
      "Gå till Framskrivning. Tabellen visar det minsta och det mesta som ett område troligen får. Gå till Visning och välj ”Slumpens spann”. Då ser du hur mycket slumpen kan ändra.",
  },
  why: {
    ask: "Varför får ett område så mycket?",
    answer: "Tryck på områdets namn i bilden. Då får du läsa hur man räknar. Du ser varje steg.",
  },
  compare: {
    ask: "Hur jämför jag två förslag?",
    answer: "Förslagen finns högst upp på sidan. Gå till Jämför. Där ser du dem bredvid varandra.",
  },
  colleague: {
    ask: "Hur skickar jag det till någon?",
    answer:
      "Gå till ”Ta med”. Tryck på ”Dela och spara”. Där kan du kopiera en länk. Skicka länken. Den som öppnar den ser det du har gjort.",
  },
  report: {
    ask: "Hur skriver jag ut en rapport?",
    answer:
      "Gå till ”Ta med”. Tryck på ”Rapport”. Du kan ta bort delar som du inte vill ha. Sedan skriver du ut.",
  },
  ownData: {
    ask: "Kan jag använda egna siffror?",
    answer: "Ja. Tryck på ”Använd egna data” högst upp. Välj en fil med en tabell. Till exempel från Excel.",
  },
  shownAs: {
    ask: "Kan jag se pengar per person? Kan jag byta ordning?",
    answer:
      "Ja. Ovanför namnen i bilden står hur beloppen visas. Från början står det ”kronor, störst först”. Tryck på de orden. Där kan du välja.",
  },
  addArea: {
    ask: "Hur lägger jag till ett område?",
    answer:
      "Gå till Indikatorer. Öppna listan med områden. Längst ner i listan kan du lägga till ett. Skriv vad det heter. Skriv sedan siffrorna.",
  },
  picture: {
    ask: "Hur sparar jag en bild eller en tabell?",
    answer:
      "Gå till ”Ta med”. Där kan du spara bilden med staplarna. Andra bilder har en knapp under sig. På knappen står det ”Spara”.",
  },
  class: {
    ask: "Hur visar jag det för en klass?",
    answer:
      "Tryck på ”Klassvy”. Då blir bilden så stor som skärmen. Lektioner finns under ”Hjälp och lektioner”.",
  },
  hideNames: {
    ask: "Kan jag gömma namnen på platserna?",
    answer: "Ja. Gå till Visning. Välj ”Dölj ortnamn”. Då står det A, B och C i stället.",
  },
  real: {
    ask: "Vilka siffror är på riktigt?",
    answer:
      "Gå till ”Hjälp och lektioner”. Välj ”Källor och metod”. Där står var siffrorna kommer ifrån. Siffror som är påhittade är märkta. Staplarna är då randiga.",
  },
  undo: {
    ask: "Det blev fel. Hur får jag tillbaka det som var?",
    answer: "Tryck på Ångra. Du kan trycka flera gånger. Tryck på ”Börja om” om du vill ändra allt tillbaka.",
  },
};

/** Hjälpens frågor och svar på lättläst svenska; de hittas med samma sökord som de vanliga. */
export const easyQuestions = Object.fromEntries(
  Object.entries(help.questions).map(([id, question]) => [
    id,
    { ...question, ...easy[id as keyof Questions] },
  ]),
) as Questions;
