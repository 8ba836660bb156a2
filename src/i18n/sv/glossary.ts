import type { Glossary } from "../en/glossary.ts";
import { compare } from "./compare.ts";

/** Ett mått i jämförelsen, så som det förklaras där. */
const measure = ({ name, gloss, reading }: Record<"name" | "gloss" | "reading", string>) => ({
  term: name,
  text: `${gloss} ${reading}`,
});

/** Produktens ord och vad de betyder. Samma texter står bakom orden på skärmen och i Hjälp. */
export const glossary: Glossary = {
  programme: {
    term: "Bidrag",
    text: "Ett sätt att dela ut offentliga pengar: med sina områden, indikatorer, regler, år och källor.",
  },
  area: {
    term: "Område",
    text: "Det som mäts: en stadsdel, ett statistikområde eller en hel kommun. Varje område ligger i en kommun.",
  },
  recipient: {
    term: "Mottagare",
    text: "Den som får pengarna: området självt eller kommunen det ligger i.",
  },
  scenario: {
    term: "Scenario",
    text: "Ett bidrag med dina ändringar av data, regel och antaganden. Du kan ha många bredvid varandra.",
  },
  baseline: {
    term: "Utgångsläge",
    text: "Regeln och de data som allt annat jämförs med. Det räknas på samma sätt som ditt eget scenario.",
  },
  reform: {
    term: "Förslag",
    text: "Den ändrade regel och de ändrade data som du arbetar med. Förslaget jämförs med utgångsläget.",
  },
  award: {
    term: "Tilldelning",
    text: "Kronorna som ett område får av en regel.",
  },
  payout: {
    term: "Utbetalning",
    text: "Tilldelningen så som den betalas ut, den månad och på de villkor som bidraget anger.",
  },
  publishedAward: {
    term: "Beslutat belopp",
    text: "Det som myndigheten bestämde, hämtat ur en källa. Det räknas inte ut här, utan är det som uträkningen prövas mot.",
  },
  trace: {
    term: "Varför detta belopp?",
    text: "Stegen från ett områdes siffror till dess belopp, vart och ett med sin källa. Stegens kronor summerar till beloppet.",
  },
  provenance: {
    term: "Ursprung",
    text: "Var en siffra kommer ifrån: publicerad, publicerad och avrundad, härledd ur publicerade siffror, inskriven av dig eller påhittad. Ett resultat är inte säkrare än den osäkraste siffran bakom det.",
  },
  illustrative: {
    term: "Påhittat",
    text: "En siffra som är påhittad för att exemplet ska fungera. Allt som räknas ut ur den är märkt, med streck och ett ord, och är ingen statistik.",
  },
  openSwitch: {
    term: "Öppen punkt",
    text: "En punkt som källan inte avgör. Utfall visar vilket val som är gjort, vilka andra som finns och hur mycket pengar valet flyttar.",
  },
  stakes: {
    term: "Kronor på spel",
    text: "Hur många kronor som högst skulle byta ägare om en öppen punkt avgjordes annorlunda: halva summan av alla skillnader.",
  },
  indicator: {
    term: "Indikator",
    text: "En andel som mäts i varje område varje år, till exempel hur stor del av invånarna som har ett arbete.",
  },
  observation: {
    term: "Observation",
    text: "Ett uppmätt värde: en indikator, ett område, ett år.",
  },
  percentagePoint: {
    term: "Procentenhet",
    text: "Skillnaden mellan två procenttal. Från 40 procent till 42 procent är det två procentenheter, men fem procent mer.",
  },
  denominator: {
    term: "Nämnare",
    text: "Hur många människor en andel räknas på. Är de få flyttar några enstaka andelen mycket.",
  },
  employment: {
    term: "Sysselsättning",
    text: "Hur stor del av invånarna i arbetsför ålder som har ett arbete.",
  },
  unemployment: {
    term: "Arbetslöshet",
    text: "Hur stor del av invånarna som söker arbete och inte har något.",
  },
  longTermUnemployment: {
    term: "Långtidsarbetslöshet",
    text: "Hur stor del av invånarna som har varit utan arbete länge. Hur länge anges bland bidragets källor.",
  },
  longTermAssistance: {
    term: "Långvarigt försörjningsstöd",
    text: "Försörjningsstöd är kommunens bidrag till den som inte kan försörja sig på annat sätt. Långvarigt betyder att stödet har behövts under en lång tid. Att det minskar är en förbättring.",
  },
  incomeSupport: {
    term: "Ekonomiskt bistånd",
    text: "Kommunens yttersta stöd till den som saknar egen försörjning. Försörjningsstödet är en del av det.",
  },
  schoolEligibility: {
    term: "Gymnasiebehörighet",
    text: "Hur stor del av dem som går ut nionde klass som har de betyg som krävs för att gå vidare till gymnasieskolan.",
  },
  regso: {
    term: "RegSO",
    text: "Regionala statistikområden: SCB:s indelning av varje kommun i delar, som sorteras i fem typer efter invånarnas villkor.",
  },
  rule: {
    term: "Regel",
    text: "Allt som avgör vem som får hur mycket: vilka som omfattas, vad som räknas, hur pengarna delas, vilka gränser som finns och hur beloppen avrundas.",
  },
  budget: {
    term: "Budget och reserv",
    text: "Bidragets pengar, och den del av dem som hålls inne. Resten delas ut.",
  },
  selection: {
    term: "Urval",
    text: "Vilka områden regeln omfattar. Ett område som inte omfattas får inget och ändrar inget för de andra.",
  },
  pot: {
    term: "Delpott",
    text: "En del av pengarna som delas på en grund, till exempel förbättring i en indikator.",
  },
  criterion: {
    term: "Kriterium",
    text: "Grunden som en delpott delas på: behov, förbättring, storlek, mål, placering, lika delar eller uppräknade belopp.",
  },
  score: {
    term: "Poäng",
    text: "Ett områdes anspråk på en delpott. Delpotten delas i förhållande till poängen.",
  },
  improvement: {
    term: "Förbättring",
    text: "Hur långt en indikator har rört sig åt rätt håll mellan två tidpunkter. Minskat försörjningsstöd och ökad sysselsättning är båda förbättringar.",
  },
  need: {
    term: "Behov",
    text: "Hur långt ett område ligger på fel sida om en nivå som är satt till jämförelse.",
  },
  valueAdded: {
    term: "Mervärde (”bättre än väntat”)",
    text: "Förbättringen utöver den som områden på samma nivå har haft i genomsnitt.",
  },
  noise: {
    term: "Hantering av slump",
    text: "Ett sätt att betala mindre för ändringar som kan vara slump: genom att dra dem mot medelvärdet eller lämna de små därhän.",
  },
  limit: {
    term: "Golv och tak",
    text: "Det minsta och det mesta ett område får: i kronor, per invånare, som andel eller jämfört med förra året. Då flyttas pengar mellan de andra områdena.",
  },
  unpaid: {
    term: "Pengar utan mottagare",
    text: "Pengar i en delpott som inget område har anspråk på. Regeln säger vart de går: tillbaka, till de andra delpotterna, lika till alla eller till nästa år.",
  },
  rounding: {
    term: "Avrundning",
    text: "Belopp betalas i hela kronor eller hela tusental. Metoden avgör vem som får de sista.",
  },
  coFinancing: {
    term: "Medfinansiering",
    text: "Den del av kostnaderna som mottagaren själv måste betala för att få bidraget.",
  },
  takeUp: {
    term: "Utnyttjande",
    text: "Den del av tilldelningen som mottagaren begär och använder.",
  },
  mean: { term: "Medelvärde", text: "Alla värden lagda ihop och delade med hur många de är." },
  median: { term: "Median", text: "Värdet i mitten: hälften är lägre, hälften är högre." },
  standardScore: {
    term: "Standardpoäng",
    text: "Hur långt ett värde ligger från medelvärdet, räknat i standardavvikelser. Det gör indikatorer av olika slag jämförbara.",
  },
  regressionToTheMean: {
    term: "Återgång mot medelvärdet",
    text: "Det som var ovanligt dåligt ett år brukar vara mindre dåligt nästa, utan att någon har gjort något. Det kan se ut som en förbättring.",
  },
  gini: measure(compare.spread.measures.gini),
  concentration: measure(compare.spread.measures.concentration),
  neediestFifth: measure(compare.spread.measures.neediestShare),
  kendall: measure(compare.spread.measures.rankAgreement),
  tau: {
    term: "Paule-Mandel",
    text: "En metod som uppskattar hur mycket områden verkligen skiljer sig åt när det finns slump i varje mätning.",
  },
  reliability: {
    term: "Tillförlitlighet",
    text: "Hur mycket av skillnaderna mellan områden som är verkliga och hur mycket som är slump: 1 är bara verkliga, 0 är bara slump.",
  },
  shapley: {
    term: "Shapleyvärde",
    text: "Ett rättvist sätt att dela upp en ändring på de grepp som tillsammans gav den.",
  },
  projection: {
    term: "Framskrivning",
    text: "Vad som skulle följa de kommande åren om antagandena höll. Det är ingen prognos: ingen säger att de kommer att hålla.",
  },
  assumption: {
    term: "Antagande",
    text: "Ett tal som ingen har mätt men som framskrivningen behöver. Vart och ett har ett spann och går att ändra.",
  },
  draw: {
    term: "Dragning",
    text: "En körning av framskrivningen, med sin egen slump. Många dragningar visar hur mycket som är upp till slumpen.",
  },
  seed: {
    term: "Frö",
    text: "Talet som slumpen utgår från. Samma frö ger samma dragningar på alla datorer.",
  },
  commonDraws: {
    term: "Gemensamma dragningar",
    text: "Scenarierna körs på samma slump, så att skillnaden mellan dem kommer av det du har ändrat.",
  },
  expectedValue: {
    term: "Väntevärde",
    text: "Det som kommer ut i genomsnitt, utan slump. Det är vad du ser medan du drar i ett reglage.",
  },
  percentile: {
    term: "Percentil",
    text: "P5 är värdet som en dragning av tjugo ligger under, P95 värdet som en av tjugo ligger över. Mellan dem ligger nio av tio.",
  },
  band: {
    term: "Band",
    text: "Spannet där de flesta dragningar ligger, år för år. Ett brett band betyder att mycket är osäkert.",
  },
  standardError: {
    term: "Medelfel",
    text: "Hur mycket ett medelvärde av dragningar kan slå fel för att de inte är fler. Det krymper när dragningarna blir fler.",
  },
  effect: {
    term: "Effekt",
    text: "Skillnaden mellan med och utan pengarna, på samma slump. En förändring över tid är ingen effekt.",
  },
  additionality: {
    term: "Additionalitet",
    text: "Den del av bidraget som blir något nytt. Resten betalar det som skulle ha gjorts ändå.",
  },
  displacement: {
    term: "Undanträngning",
    text: "Arbeten som några får och andra mister: den del av de nya jobben som tas från människor på annat håll.",
  },
  deadweight: {
    term: "Dödviktseffekt",
    text: "Det som hade hänt utan pengarna och därför inte är något resultat av dem.",
  },
  breakEven: {
    term: "Break-even (när pengarna betalar sig)",
    text: "Hur många människor som måste få hjälp för att pengarna ska betala sig, med de värden som du sätter in.",
  },
  presentValue: {
    term: "Nuvärde",
    text: "Vad pengar under kommande år är värda i dag. Räntan säger hur mycket mindre för varje år.",
  },
  mobility: {
    term: "In- och utflyttning",
    text: "Den som får arbete flyttar ofta. Ett områdes siffror kan vara oförändrade medan de som bodde där har fått det bättre.",
  },
  triangle: {
    term: "PERT-spann",
    text: "Ett lägsta, ett troligaste och ett högsta värde. Dragningarna ligger mellan ändarna, de flesta nära det troligaste.",
  },
  resultHash: {
    term: "Kontroll av resultatet",
    text: "En kort text som görs av ett resultat. Har två datorer samma text har de samma siffror.",
  },
};
