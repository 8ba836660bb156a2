import type { Counts, Flags, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** Texts of what the sources tell of a programme, and of the sums people fill in themselves. */
const english = {
  heading: "About the programme",
  lead: "What the sources say beyond the rule, and what the current rule means for those who receive the money.",
  contents: "On this page",
  area: "Area",
  originHead: "Origin",
  origin: ({ provenance, source }: Words<"provenance" | "source">) => `Origin: ${provenance}. ${source}.`,
  idea: ({ source }: Words<"source">) => `The idea comes from ${source}. The numbers are your own.`,
  ownMark: "Our own construction",
  assumed: "An assumption of the projection: the same number here and under Assumptions.",
  ownInputMark: "Your own figures",
  backgroundHidden: "The background names places and is left out while place names are hidden.",
  notStated: "not stated",
  qualified: {
    about: ({ figure }: Words<"figure">) => `about ${figure}`,
    lessThan: ({ figure }: Words<"figure">) => `less than ${figure}`,
    moreThan: ({ figure }: Words<"figure">) => `more than ${figure}`,
    atMost: ({ figure }: Words<"figure">) => `at most ${figure}`,
    atLeast: ({ figure }: Words<"figure">) => `at least ${figure}`,
    small: ({ figure }: Words<"figure">) => `${figure}, small`,
    smallest: ({ figure }: Words<"figure">) => `${figure}, the smallest`,
    implied: ({ figure }: Words<"figure">) => `${figure}, implied`,
  },
  qualifierAlone: {
    about: "no figure",
    lessThan: "no figure",
    moreThan: "no figure",
    atMost: "no figure",
    atLeast: "no figure",
    small: "small, no figure",
    smallest: "the smallest, no figure",
    implied: "implied, no figure",
  },
  units: {
    sek: "SEK",
    millionSek: "Million SEK",
    persons: "People",
    share: "Per cent",
    fullTimePosts: "Full-time posts",
    count: "Number",
    year: "Year",
  },
  sections: {
    conditions: "What comes with the money",
    municipalities: "Municipality by municipality",
    rounding: "What rounded figures leave open",
    figures: "What the sources state",
    comparison: "The areas over time",
    goals: "What the money went to",
    projects: "The projects",
    collaboration: "Working together, in five levels",
    creaming: "Who is let in",
    fidelity: "From decision to practice",
    breakEven: "Who pays, who gains",
    background: "Background",
  },
  conditions: {
    table: "Awards with what comes with them, in kronor",
    total: "All areas",
    columns: {
      award: "Award",
      paid: "Paid",
      notTakenUp: "Not taken up",
      own: "Own money needed",
      cost: "Cost in all",
      carry: "May be carried over",
      advance: "Spent in advance",
    },
    origin: ({ provenance }: Words<"provenance">) =>
      `Computed from the current rule, whose awards are ${provenance}.`,
    share: ({ share }: Words<"share">) => `The money covers at most ${share} of the costs.`,
    match: ({ ratio }: Words<"ratio">) => `Each krona is to be matched by SEK ${ratio} of own money.`,
    own: ({ paid, own }: Words<"paid" | "own">) => `For ${paid} the recipients must add ${own} of their own.`,
    takeUp: ({ share, left }: Words<"share" | "left">) =>
      `Of the awards ${share} is expected to be taken up; ${left} goes back and is not shared out again.`,
    month: ({ month }: Words<"month">) => `The money is paid in ${month}.`,
    monthOfYear: ({ month, year }: Words<"month" | "year">) => `The money is paid in ${month} ${year}.`,
    figures: ({ years, year }: Words<"years" | "year">) =>
      `The award of ${year} rests on figures from ${years}.`,
    lag: ({ year, lag }: Words<"year"> & Counts<"lag">) =>
      `What is done in ${year} cannot change it: the latest figures are ${plural(lag, { one: "a year", other: `${lag} years` })} old by then.`,
    december:
      "In December the year is over. The money can be used only if local budget rules let it into the next year.",
    carry: ({ share, money }: Words<"share" | "money">) =>
      `Up to ${share} may be used in the next year: ${money} in all.`,
    advance: ({ share, money }: Words<"share" | "money">) =>
      `Of the awards ${share} is spent before they are known: ${money} in all.`,
    change: "These conditions are at the end of the rule’s text and can be changed there.",
    axis: "When the figures are from, when the money is paid and when it can be used",
    measured: "Figures",
    paid: "Payment",
    use: "Use",
    advanced: "In advance",
    openUse: "if it may be carried over",
    areas: ({ count }: Words<"count">) => `All ${count} areas`,
  },
  municipalities: {
    table: "Received, advanced, usable, lost and new, in kronor",
    municipality: "Municipality",
    total: "All municipalities",
    columns: {
      paid: "Received",
      advance: "Advanced",
      usable: "Usable",
      lost: "Lost",
      own: "Own money",
      new: "New work",
    },
    sentence: ({
      paid,
      usable,
      lost,
      isLost,
      fresh,
    }: Words<"paid" | "usable" | "lost" | "fresh"> & Flags<"isLost">) =>
      `Of ${paid} received ${usable} can be used${isLost ? `, and ${lost} is lost at the year-end` : ""}; ${fresh} becomes new work as assumed.`,
    note: "Advanced is own money spent before the award is known; what it has above the award is own money. Usable is what the month of payment, the advance and the year-end let be used. New work is the part that would not have been done anyway, of usable grant and own money, as assumed.",
    decided: "What was received is what was decided; the rest follows from the conditions and assumptions.",
    all: ({ count }: Words<"count">) => `All ${count} municipalities`,
  },
  additional: {
    title: "How much is new?",
    lead: "Own money may be what was there already, and a grant may take the place of own money. How much of each is new is not known: set it yourself.",
    grant: "Of the grant, new",
    own: "Of the own money, new",
    unset:
      "Which part of it all is new is shown here once you have set either of the two. Until then the shares shown are used everywhere: assumptions that no source supports.",
    parts: { grant: "New from the grant", own: "New own money", rest: "What was there already" },
    sentence: ({ fresh, all, share }: Words<"fresh" | "all" | "share">) =>
      `Of ${all} in all, ${fresh} is new: ${share}.`,
  },
  rounding: {
    table: "Awards, and what they may be behind the rounded figures",
    columns: {
      change: "Change as published, points",
      may: "May be, points",
      award: "Award, kr",
      least: "At least, kr",
      most: "At most, kr",
    },
    step: ({ step }: Words<"step">) => `The source rounds the shares to whole steps of ${step}.`,
    change: ({ change, most }: Words<"change" | "most">) =>
      `A change of ${change} can then really be anything from 0 to ${most}.`,
    several: "The source rounds the shares, some more than others.",
    widest: ({ name, least, most }: Words<"name" | "least" | "most">) =>
      `Widest is ${name}: the award may be anything from ${least} to ${most}.`,
    widestMany: ({ count, least, most }: Words<"count" | "least" | "most">) =>
      `Widest are ${count} areas: their awards may be anything from ${least} to ${most}.`,
    nothing: "Under this rule no award depends on it.",
    failed: ({ why }: Words<"why">) => `The awards at the ends cannot be calculated. ${why}`,
    range: ({ least, most }: Words<"least" | "most">) => `${least} to ${most}`,
    how: "The dot is the award on the figures as published. The line runs between the awards when the area’s own rounded figures are moved to the ends of what they may stand for, each calculated exactly.",
    notTogether: "Other areas’ figures stay as published, so the ends do not add up.",
    origin: "Computed from the current rule and figures.",
  },
  comparison: {
    unnamed: "All of it",
    nation: "Sweden",
    table: ({ title }: Words<"title">) => `${title}, year by year`,
    change: ({ from, to }: Words<"from" | "to">) => `Change ${from}–${to}, points`,
    summary: ({ title, from, to, up, down }: Words<"title" | "from" | "to"> & Counts<"up" | "down">) =>
      `${title}: between ${from} and ${to} it rose in ${up} ${plural(up, { one: "area", other: "areas" })} and fell in ${down}. A change over time is not an effect.`,
    key: "Drawn strongly: the area in hand. Dark: what the areas are compared with.",
  },
  contrast: {
    title: ({ title }: Words<"title">) => `${title}: districts with and without a programme`,
    change: ({ from, to }: Words<"from" | "to">) => `Change ${from}–${to}, points`,
    with: "With an area programme",
    without: "Without",
    meanWith: "Mean of those with",
    meanWithout: "Mean of those without",
    sentence: ({
      title,
      from,
      to,
      with: inside,
      without,
    }: Words<"title" | "from" | "to" | "with" | "without">) =>
      `${title}, ${from} to ${to}: ${inside} points on average where there was an area programme, ${without} where there was none. A change is not an effect: what the programme did cannot be told from it.`,
  },
  goals: {
    move: "Other shares",
    moveLead:
      "Move money to or from a goal that the projection follows; the other goals give way in proportion. The source’s shares are where it starts.",
    moveNote:
      "The projection reads these shares area by area. Money for goals that it does not follow changes nothing in it.",
    shareOf: ({ goal, area }: Words<"goal" | "area">) => `${goal}, ${area}`,
    title: "The money by goal",
    figures: "Each area’s shares, as the source words them",
    field: "Goal",
    known: "Stated in figures (our sum)",
    all: "100%, complete",
    note: "Broken edges: the source says “about”, “less than” or “more than”. Where a bar ends short, the source gives no figure for the rest.",
  },
  projects: {
    warning: "Not an effect",
    grants: "Grants by recipient and field, in kronor",
    grantsNote: "Sums by us of the projects’ published grants.",
    continuing: "What goes on and what ends, as assumed, in kronor",
    planned: "Planned to go on",
    goesOn: "Goes on",
    ends: "Ends",
    plansKept: "How much of what was planned came true",
    continuingSentence: ({ granted, goesOn }: Words<"granted" | "goesOn">) =>
      `Of ${granted} granted, work for ${goesOn} goes on in the year after.`,
    continuingOrigin:
      "Computed from the projects’ grants, the plans in the source and how much of them is assumed to have come true.",
    divided: "Were there plans to bring the method into ordinary work?",
    recipient: "Recipient",
    all: "All",
    total: "All fields",
    title: "Every project, as broadly as reported",
    project: "Project",
    numbered: ({ number }: Words<"number">) => `Project ${number}`,
    columns: {
      area: "Recipient",
      field: "Field",
      granted: "Grant, kr",
      participants: "Participants",
      exits: "Gross exits",
      perExit: "Grant per exit, kr",
    },
    note: "Note",
    notReported: "not reported",
    noExits: "no exits",
    ourArithmetic: "our arithmetic",
    marked: ({ figure, mark }: Words<"figure" | "mark">) => `${figure} (${mark})`,
    notAdded:
      "Participants and exits are not added up: some outcomes are listed under two projects, and projects counted in different ways.",
    notesHidden: "Names and notes of projects are left out while place names are hidden.",
    more: "All projects",
  },
  collaboration: {
    lead: ({ signs }: Counts<"signs">) =>
      `Tick the signs you see in each goal. 0–1 sign suggests level 1, 2 signs level 2, 3–4 level 3, 5–7 level 4 and all ${signs} level 5. The bands are ours, set so that the source’s own ticks give the levels it found.`,
    ticks: ({ count, of }: Counts<"count" | "of">) => `${count} of ${of} signs`,
    level: ({ level, name }: Words<"name"> & Counts<"level">) => `Level ${level}: ${name}`,
    found: ({ level, name }: Words<"name"> & Counts<"level">) => `The source found level ${level}, ${name}`,
    notFound: "The source does not place it",
    factor: ({ factor }: Words<"factor">) => `Factor on effect: ${factor}`,
    strength: "How much depth counts",
    strengthText: ({ share }: Words<"share">) => `${share} more effect at level 5`,
    formula:
      "The source’s hypothesis is that depth matters only beyond a certain degree, so the factor is 1 up to level 3. At level 4 half the strength is added, at level 5 all of it. The source gives no strength: it starts at nothing.",
    elsewhere: "Which ones is not said; tick them here",
    names:
      "The names of the signs are the source’s. What it asks of each is in the report and not in our material, and it gives the signs no weights.",
    asFound: "As many signs as the source found",
    asFoundNote:
      "Gives each goal the fewest signs that suggest the level found there. Which of them the source ticked, in its table 7, is not in our material.",
    notOfSource: "The source tells no level; the projection follows it",
    notProjected: "The projection does not follow this goal.",
    key: { suggested: "suggested by your ticks", found: "found by the source" },
  },
  parties: {
    participations: "How often other agencies took part in the measures",
    times: "Participations",
    measures: "Measures",
    perMeasure: "Participations per measure, our arithmetic",
    sentence: ({ area, times, measures }: Words<"area"> & Counts<"times" | "measures">) =>
      `${area}: ${times} participations in ${measures} measures.`,
    timeCount: ({ count }: Counts<"count">) => `${count} participations`,
    measureCount: ({ count }: Counts<"count">) => `${count} measures`,
    title: "Which party takes part in which goal",
    lead: "Say which parties each goal asks for, and who takes part in each district. The source’s tables 4–7 fill these cells; their contents are not in our material, so every mark here is your own. No projection rests on it.",
    place: "Set for",
    askedFor: "All districts: parties that the goal asks for",
    table: "Parties by goal and district",
    goalAndParty: "Goal and party",
    required: "Asked for",
    yes: "yes",
    no: "–",
    own: "Your own marks: the source’s cells are not in our material.",
    requiredKey: "A frame: the goal asks for the party.",
    presentKey: "A dot for each district, filled where the party takes part.",
    nothingAsked: "No goal asks for any party yet.",
    lacks: ({ area, parties }: Words<"area" | "parties">) => `${area} lacks ${parties}`,
    missing: ({ goal, lacks }: Words<"goal" | "lacks">) => `${goal}: ${lacks}.`,
    complete: ({ goal }: Words<"goal">) => `${goal}: every party asked for takes part in every district.`,
  },
  cut: {
    title: "What is cut when money is tight?",
    lead: "Tick the items that are cut.",
    left: ({ left, all }: Words<"left" | "all">) => `Of at least ${all}, at least ${left} is left.`,
    note: "The items are the source’s; which are cut is yours, and no projection rests on it.",
  },
  netExits: {
    title: "Who would have managed anyway",
    rate: "Share of the participants who would have left assistance anyway",
    table: "Exits without those who would have managed anyway",
    columns: { participants: "Participants", exits: "Exits", anyway: "Anyway", net: "Net" },
    sentence: ({
      rate,
      anyway,
      participants,
      exits,
      net,
    }: Words<"rate" | "anyway" | "participants" | "exits" | "net">) =>
      `At ${rate}, ${anyway} of the ${participants} participants would have left anyway, and of the ${exits} reported exits ${net} are left.`,
    nil: ({ rate, exits, participants }: Words<"rate" | "exits" | "participants">) =>
      `At ${rate} nothing is left in all: ${exits} of ${participants}.`,
    note: "Only projects that report both participants and exits, each outcome once. No source gives the share: it is your own, and starts at nothing. Below zero, fewer left than would have anyway.",
  },
  casework: {
    title: "Caseworkers’ time",
    lead: "The hours are the same in all. Deep work with some clients leaves less time for the others.",
    share: "Share of the clients in deep work",
    hours: "Hours for each of them, against when all are treated alike (times)",
    rates: {
      "casework-alike": "Leave assistance when all are treated alike",
      "casework-deep": "Leave in deep work",
      "casework-other": "Leave among the others beside them",
    },
    tooFewHours: ({ share, times }: Words<"share" | "times">) =>
      `The hours are not enough for ${times} times the time with ${share} of the clients: lower one of the two.`,
    nobodyElse: "All clients are in deep work.",
    left: ({ hours }: Words<"hours">) => `The others get ${hours} of the time they had.`,
    exits: ({ clients, exits, alike }: Words<"clients" | "exits" | "alike">) =>
      `Of ${clients} clients ${exits} leave assistance, against ${alike} when all are treated alike.`,
    breakEven: ({ rate }: Words<"rate">) => `Deep work breaks even where ${rate} of those in it leave.`,
    always: "As many leave whatever comes of the deep work.",
    never: ({ alike, other }: Words<"alike" | "other">) =>
      `It cannot break even: were all in deep work to leave, fewer would still do so in all than the ${alike} when all are treated alike, with ${other} among the others.`,
  },
  creaming: {
    doubt: "The source’s doubt",
    lead: "A bar on entry lets in only those with at least that chance of work by themselves. The measure has no effect in this sum: what changes is who is let in.",
    numbers: {
      "entry-bar": "Least chance of work for being let in",
      "entry-low": "Lowest chance among those who want to take part",
      "entry-high": "Highest chance among them",
      "entry-applicants": "How many want to take part",
    },
    table: "Who is let in, and who is left outside",
    people: "People",
    count: "Number",
    rows: {
      admitted: "Let in",
      inWork: "Of them in work, by their own chances",
      target: "The target",
      outside: "Left outside",
      belowBar: "Of them below the bar",
    },
    met: ({ admitted, inWork, target, places }: Words<"admitted" | "inWork" | "target" | "places">) =>
      `The target is met: ${inWork} of the ${admitted} let in find work, and ${target} of ${places} were asked for.`,
    missed: ({ admitted, inWork, target, places }: Words<"admitted" | "inWork" | "target" | "places">) =>
      `The target is missed: ${inWork} of the ${admitted} let in find work, and ${target} of ${places} were asked for.`,
    outside: ({ outside, below, chance }: Words<"outside" | "below" | "chance">) =>
      `Outside are ${outside}, of whom ${below} are below the bar; their chance is ${chance} on average.`,
    nobodyBelow: ({ outside }: Words<"outside">) =>
      `Outside are ${outside}, for want of places: nobody is below the bar.`,
    leastBar: ({ target, bar }: Words<"target" | "bar">) =>
      `A bar of ${bar} is enough for ${target}, without anybody having been helped.`,
    withoutBar: ({ target }: Words<"target">) =>
      `Without any bar ${target} is reached, without anybody having been helped.`,
    noBar: ({ target }: Words<"target">) => `No bar is enough for ${target}.`,
    pictures: {
      target: "Those let in",
      outside: "Those left outside",
      inWork: ({ inWork, target }: Counts<"inWork" | "target">) =>
        `${inWork} in work (filled); the target is ${target}`,
      below: ({ outside, below }: Counts<"outside" | "below">) =>
        `${outside}, of whom ${below} below the bar`,
    },
    construction:
      "Target and places are the source’s; everything else is your own, spread evenly between the lowest and the highest chance. Places go at random to those above the bar, and people are rounded to whole ones.",
  },
  fidelity: {
    lead: "How likely is it that those who are to carry the decision out …",
    understand: "understand it",
    can: "can carry it out",
    want: "want to",
    sentence: ({ share }: Words<"share">) => `Then ${share} of the decision is carried out as intended.`,
    money: ({ part, all }: Words<"part" | "all">) => `Of ${all}, that is as if ${part} were used as meant.`,
    steps: {
      decision: "The decision",
      understand: "… is understood",
      can: "… can be carried out",
      want: "… and is wanted",
    },
    table: "What is left of a decision on its way",
    left: "Left",
  },
  breakEven: {
    lead: ({ causes, payers }: Words<"causes" | "payers">) =>
      `Causes: ${causes}. Payers: ${payers}. What one person is worth to each is filled in once, here or with the projection, and saved with the scenario; what it comes to is with the projection.`,
    open: "See what it comes to, with the projection",
  },
};
export const programme = english;
export type ProgrammeTexts = typeof english;
