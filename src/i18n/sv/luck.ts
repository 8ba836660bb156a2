import type { luck as english } from "../en/luck.ts";
import { plural } from "./grammar.ts";

export const luck: typeof english = {
  title: "Hur mycket är tur?",
  sentences: {
    striking: ({ area, money, pot, people, counted, isFewer, chance }) =>
      `${money} till ${area} för ${pot} vilar på ${people} ${isFewer ? "färre" : "fler"} ${counted} än förut; bara slumpen flyttar det talet med upp till ${chance} åt endera hållet, nio gånger av tio.`,
    share: ({ share, merit, noun }) =>
      `av de skillnader mellan ${noun.theOthers} som pengarna följer är ${share} slump och ${merit} verkliga förändringar.`,
    misplaced: ({ money, paid, noun }) =>
      `omkring ${money} av ${paid} går av slump till ${noun.a === "ett" ? "ett annat" : "en annan"} ${noun.one} än om bara verkliga förändringar räknades.`,
    neighbours: ({ people, pot, noun }) =>
      `${noun.theOthers} ligger så nära varandra för ${pot} att det oftast är ${people} ${plural(people, { one: "person", other: "personer" })} till som skiljer ${noun.a === "ett" ? "det ena" : "den ena"} från ${noun.a === "ett" ? "det andra" : "den andra"}.`,
    equal: ({ pot }) =>
      `inget skiljer förändringarna för ${pot} från slump: så vitt man kan se förändrades alla lika mycket på riktigt.`,
    none: "inget belopp följer en förändring från år till år, så slumpen i förändringar flyttar inga pengar.",
    others: ({ pots, money }) =>
      `i ${pots} (${money}) följer beloppen ingen förändring; där mäts inte slumpen.`,
    untold: ({ noun }) =>
      `verkligt kan inte skiljas från slump: färre än två ${noun.other} har förändringar som slumpen kan flytta.`,
  },
  table: {
    area: "Område",
    award: "Belopp, kr",
    low: "från",
    high: "till",
    rank: "Plats",
    rankLow: "från",
    rankHigh: "till",
    unchanged: "Om inget ändrats",
    treatment: "Sätt att hantera slumpen",
    misplaced: "I ett annat område, kr",
    error: "dragningarnas fel",
    width: "Intervallets bredd, kr",
    moved: "Flyttat, kr",
    delay: "Äldre, antal år",
  },
  treatments: {
    asIs: () => "Regeln som den är",
    none: () => "Ingen hantering",
    shrink: () => "Förändringar dras mot medelvärdet efter sin slump",
    significant: ({ z }) => `Förändringar under ${z} standardavvikelser räknas som inga`,
    minimum: ({ n }) => `Förändringar bland färre än ${n} personer räknas som inga`,
    years2: () => "Medelvärden av två år i stället",
    years3: () => "Medelvärden av tre år i stället",
  },
  failed: ({ count }) => `I ${count} dragningar kunde regeln inte räknas; de är inte med.`,
  ranges: {
    title: "Vad varje belopp ligger inom",
    file: "slump-belopp",
    low: "Från, kr (5\u00a0%)",
    high: "Till, kr (95\u00a0%)",
    rankLow: "Plats från",
    rankHigh: "Plats till",
    truth: "Efter verkliga förändringar, kr",
    range: "nio gånger av tio, om året levdes om",
    dot: "belopp",
    picture: "Belopp med det intervall som bara slumpen lämnar öppet, en rad för vart och ett.",
    widest: ({ area, low, high }) => `bredast är det för ${area}: ${low} till ${high}.`,
    drawn: ({ shown, all }) => `Bilden visar de ${shown} största av ${all}; tabellen har alla.`,
    method: ({ draws, seed }) =>
      `Registren räknar alla: slumpen ligger i vem som råkar flytta, få arbete eller bli godkänd i en liten befolkning. Varje siffra som en förändring räknas från drogs om ${draws} gånger (frö ${seed}), normalfördelad kring det observerade med variansen (1 - beständighet) p (1 - p) / n, och hela regeln räknades varje gång. Det är en undre gräns där utfall hänger ihop, som när en fabrik stänger.`,
  },
  settings: {
    z: "En förändring räknas från så många standardavvikelser",
    n: "En förändring räknas bland så många personer",
    seed: "Frö",
  },
  bars: {
    title: "av slump, nio gånger av tio",
    lead: "strecken visar inom vad varje tilldelning skulle ligga, nio gånger av tio, om samma år levdes om.",
    row: ({ low, high }) => `av slump allena skulle den ligga mellan ${low} och ${high}, nio gånger av tio.`,
    none: "Ingen tilldelning följer en förändring mellan år: slumpen i förändringar flyttar ingen.",
    problem: "Vad slumpen lämnar öppet av tilldelningarna kan inte beräknas.",
  },
  shares: {
    title: "Hur mycket av skillnaderna är slump",
    file: "slump-andelar",
    chance: "Slump",
    true: "Verklig förändring",
    all: "Allt tillsammans",
    picture:
      "Andelen av skillnaderna mellan områdena som är slump och som är verklig förändring, en stapel för varje delpott och en för allt.",
    note: "Av skillnaderna mellan områdena i den förändring som en delpott betalar för. Allt tillsammans: vägt med delpotternas pengar.",
  },
  people: {
    title: "Förändringarna i personer",
    file: "slump-personer",
    pot: "Delpott",
    kronor: "Från delpotten, kr",
    change: "Förändring",
    people: "I personer",
    chance: "Slump, personer åt endera hållet",
    next: "Personer till nästa ovanför",
    range: "vad bara slumpen kan göra av den",
    reliability: ({ pot, share, low, high }) =>
      `${pot}: ${share} av skillnaderna är verkliga (med 90\u00a0% säkerhet ${low} till ${high}).`,
    picture: ({ pots }) => `Förändringar i personer med vad bara slumpen kan göra av dem, för ${pots}.`,
    note: "En förändring i personer är andelens förändring gånger dem som räknades det senaste året. Slump: 1,645 standardavvikelser åt endera hållet, som nio av tio ligger inom.",
  },
  ways: {
    title: "Vad som kan göras åt slumpen",
    file: "slump-hantering",
    best: ({ way, now, instead, moved }) =>
      `minst pengar hamnar fel så här: ${way.charAt(0).toLowerCase()}${way.slice(1)}. ${instead} i stället för ${now} skulle hamna fel; ${moved} skulle byta ägare.`,
    none: ({ now }) => `inget sätt som prövades låter mindre hamna fel än regeln som den är (${now}).`,
    note: "Fel hamnar det som går till ett annat område än samma regel utan hantering skulle ge efter verkliga förändringar, som dras ur det som är kvar när slumpen räknats bort. Längre fönster jämförs med verkliga förändringar över sina egna år.",
    lacksYears: "Medelvärden av fler år kan inte prövas: siffrorna går inte tillräckligt långt tillbaka.",
    noTruth: "Kronor i ett annat område kan inte räknas: åren före och efter överlappar mellan förändringar.",
    fault: "kan inte räknas",
  },
};
