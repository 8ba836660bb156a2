import type { Glossary } from "../en/glossary.ts";
import type { HelpTexts } from "../en/help.ts";
import { easyQuestions } from "./easy-questions.ts";

/** Hjälpens texter på lättläst svenska: korta meningar, en sak i taget, vanliga ord. */
export const easyHelp: Pick<HelpTexts, "about" | "questions"> = {
  questions: easyQuestions,
  about: {
    lead: "Staten delar ibland ut pengar till olika områden. En regel bestämmer vem som får hur mycket. Här kan du ändra regeln och se vad som händer.",
    steps: [
      "Välj ett bidrag högst upp.",
      "Titta på rutan Tänk om. Dra i ett reglage. Eller ändra ett tal i regeln.",
      "Titta på staplarna. En lång stapel betyder mycket pengar. Det lilla strecket visar hur det var från början.",
      "Tryck på ett område. Då får du läsa varför det får så mycket.",
    ],
    safe: "Du kan inte göra fel. Du kan alltid ångra dig. Ingen annan ser vad du gör.",
    official:
      "Det här är ingen riktig uträkning från en myndighet. Några siffror är påhittade. De är märkta.",
  },
};

/** Orden på lättläst svenska. De som saknas här står som vanligt. */
export const easyGlossary: Readonly<Partial<Record<keyof Glossary, string>>> = {
  programme: "Pengar som staten delar ut efter en regel.",
  area: "En plats som man mäter. Till exempel en stadsdel eller en kommun.",
  recipient: "Den som får pengarna.",
  scenario: "Ett sätt det skulle kunna vara. Du kan göra flera och jämföra dem.",
  baseline: "Så som det är från början. Allt annat jämförs med det.",
  reform: "Så som du vill att det ska vara.",
  award: "Pengarna som ett område får.",
  payout: "Pengarna när de betalas ut.",
  publishedAward: "Så mycket pengar bestämde myndigheten på riktigt.",
  trace: "Här kan du läsa hur beloppet räknas ut, ett steg i taget.",
  provenance: "Var en siffra kommer ifrån.",
  illustrative: "Någon har hittat på siffran. Den är inte sann.",
  openSwitch: "Något som ingen har bestämt. Vi har fått välja själva.",
  stakes: "Så mycket pengar skulle byta plats om vi hade valt något annat.",
  indicator: "Något man mäter. Till exempel hur många av hundra som har arbete.",
  percentagePoint: "40 av hundra har arbete. Sedan blir det 42 av hundra. Då är det två procentenheter mer.",
  employment: "Hur många av hundra vuxna som har arbete.",
  unemployment: "Hur många av hundra som letar efter arbete och inte har något.",
  longTermUnemployment: "Hur många av hundra som har varit utan arbete länge.",
  longTermAssistance: "Hur många som länge har fått pengar av kommunen för att klara sig.",
  incomeSupport: "Pengar från kommunen till den som inte kan klara sig på annat sätt.",
  schoolEligibility: "Hur många elever av hundra i nionde klass som kan börja på gymnasiet.",
  rule: "Det som bestämmer vem som får hur mycket.",
  budget: "Alla pengar som finns. Reserven är det man sparar.",
  selection: "Vilka områden som får vara med.",
  pot: "En del av pengarna.",
  score: "Poäng som ett område får. Mer poäng ger mer pengar.",
  improvement: "Hur mycket bättre det har blivit.",
  need: "Hur svårt ett område har det.",
  limit: "Golv är det minsta ett område kan få. Tak är det mesta.",
  rounding: "Man tar bort de små talen i slutet.",
  mean: "Man lägger ihop alla tal och delar lika.",
  median: "Talet i mitten.",
  gini: "Ett tal mellan 0 och 1. Vid 0 får alla lika mycket. Nära 1 får några få nästan allt.",
  projection: "Så kan det bli om det vi tror stämmer. Ingen vet om det stämmer.",
  assumption: "Något vi tror men inte vet.",
  draw: "Ett sätt som slumpen kan falla på.",
  band: "Där hamnar det för det mesta.",
  effect: "Skillnaden som pengarna gör.",
  displacement: "När någon får ett arbete kan en annan bli utan.",
};
