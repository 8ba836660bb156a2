import type { Counts, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** Texts of guesses: drawing them, how they came out, and those of a class by code. */
export const classroom = {
  table: {
    millions: ({ title }: { readonly title: string }) => `${title}, SEK million`,
    kronor: ({ title }: { readonly title: string }) => `${title}, SEK`,
  },
  guess: {
    bars: "Your guess: drag the knob along the bar.",
    line: "Your guess: drag each point.",
    ranking: "Your guess: drag the names into order, or press the arrows. The most comes first.",
    answerAlone: "The bar is the answer.",
    answerLineAlone: "The whole line is the answer.",
    answerRankingAlone: "In order of the answer.",
    answerBars: "The bar is the answer, the mark is your guess.",
    answerLine: "The whole line is the answer, the dashed line is your guess.",
    answerRanking: "In order of the answer, with the place you gave each.",
    classDots: "Dots are the guesses of the class, and the dashed line their middle.",
    classLines: "Thin lines are the guesses of the class.",
    known: "known",
    none: "no guess",
    up: ({ area }: Words<"area">) => `Move ${area} up`,
    down: ({ area }: Words<"area">) => `Move ${area} down`,
    moved: ({ area, place }: Words<"area" | "place">) => `${area} is number ${place} now.`,
    put: ({ place }: Words<"place">) => `you: ${place}`,
    exact: ({ guess }: Words<"guess">) => `You guessed ${guess}, and that is the answer.`,
    high: ({ guess, answer, difference }: Words<"guess" | "answer" | "difference">) =>
      `You guessed ${guess}, and it is ${answer}: ${difference} too much.`,
    low: ({ guess, answer, difference }: Words<"guess" | "answer" | "difference">) =>
      `You guessed ${guess}, and it is ${answer}: ${difference} too little.`,
    allExact: "All that you guessed is right.",
    asFar: ({ difference }: Words<"difference">) =>
      `All your guesses are as far from the answer: ${difference}.`,
    several: ({ closest, furthest, guess, answer }: Words<"closest" | "furthest" | "guess" | "answer">) =>
      `Closest: “${closest}”. Furthest off: “${furthest}”, where you guessed ${guess} and the answer is ${answer}.`,
    quoted: ({ name }: Words<"name">) => `“${name}”`,
    notGuessed: ({ names }: Words<"names">) => `You did not guess ${names}.`,
    allRight: "All stand in their place.",
    ranked: ({ right, of, area, at, rank }: Counts<"right"> & Words<"of" | "area" | "at" | "rank">) =>
      `${plural(right, { one: "1 stands", other: `${right} stand` })} in place of ${of}. Furthest off is ${area}: you put it at ${at}, and it comes at ${rank}.`,
  },
  join: {
    scan: "QR code for the class",
    short: "QR code",
    image: ({ address }: Words<"address">) => `QR code of the link ${address}`,
    tooLong: ({ signs, most }: Words<"signs" | "most">) =>
      `This link is too long for a code that phones can read: it has ${signs} signs, and a code holds ${most}. Send the link where the class reads its messages, or hand out the file.`,
    disk: "This page was opened from a file on this computer, where no link from a phone can reach it. Save a file for the pupils and hand it out. It is the whole of Utfall, and it opens in this lesson with what you choose further down. Or let the class write on the sheet.",
    here: "This address is that of this computer alone: other devices cannot open it.",
  },
  file: {
    title: "File for the pupils",
    save: "Save a file for the pupils",
    name: "lesson",
    saved: ({ name }: Words<"name">) =>
      `Saved as ${name}. Pupils open the file, and it begins by itself, also without network.`,
  },
  whole: ({ tab }: Words<"tab">) => `Show all of ${tab}`,
  below: { picture: "See the picture", table: "See the table", rest: "See the outcome" },
  words: { question: "To the question", answer: "To the answer" },
  key: "What a good answer holds",
  terms: {
    gives: "What pupils get",
    lock: "Lock for the pupils",
    hideAnswers: "Hide the answers: pupils guess, and you show the answer",
    field: "Link for the class",
    nothingKept:
      "The link, or the file, sets language, reading level, names and what is locked. It holds nothing about pupils, and no guess leaves the page but as a code that is read out or copied.",
    startOver: "Start over for a new class",
    startOverWhat:
      "For a new class: all guesses and codes, the games, your choices for the link, and every scenario that was made in a lesson on this device go. Your own work stays.",
    startOverYes: "Start over",
    startOverNo: "Keep all",
    isLocked: ({ parts }: Words<"parts">) => `Locked by the teacher: ${parts}.`,
    onPaper: ({ parts }: Words<"parts">) => `${parts} is locked here: write down on paper how you want it.`,
    asked: ({ step, parts }: Words<"step" | "parts">) =>
      `Step ${step} asks the class to change what you lock (${parts}). Locked, they do it on paper.`,
    areHidden: "Your teacher shows the answers.",
  },
  paper: {
    group: "Group or code word (no names):",
    letters: "Places stand as letters: the talk is of rules, not of those who live there.",
    first: "First comes",
    order: "Number them in order; the most is 1.",
    scale: ({ least, most }: Words<"least" | "most">) => `The scale goes from ${least} to ${most}.`,
    answer: "The answer was",
    why: "Why do we think so?",
    notes: "What we think, and why:",
    units: {
      sek: "million kronor",
      sekSigned: "million kronor",
      sekPerInhabitant: "kronor per inhabitant",
      count: "number",
      countSigned: "number",
      people: "people",
      share: "per cent",
      shareRough: "per cent",
      points: "percentage points",
      pointsUnsigned: "percentage points",
      years: "years",
      times: "times",
    },
  },
  handedIn: {
    open: "See what the class handed in",
    lead: "Scenarios from links and files side by side: what differs from yours, and a picture each. Nothing of it is kept.",
    field: "Links, one on each line; before a link may stand a number or a label",
    files: "Choose files",
    clear: "Clear what was handed in",
    against: "Compared with",
    label: ({ number }: Words<"number">) => `Label of number ${number}`,
    beside: "Put beside mine",
    besideNamed: ({ label }: Words<"label">) => `Put beside mine: ${label}`,
    same: "No money moves.",
    moved: ({ money }: Words<"money">) => `${money} go to other areas.`,
    cannot: "Its rule cannot be carried out.",
    cannotAgainst: "The scenario that is compared with cannot be computed: mend it, or choose another.",
    pictureOf: ({ label }: Words<"label">) =>
      `Awards by ${label}, with those of the scenario compared with as marks`,
    was: ({ text }: Words<"text">) => `compared with: ${text}`,
    madeUp: "Hatched bars rest on figures that are made up.",
    marks: "The line on each bar is the scenario compared with. All pictures have the same scale and order.",
    strange: ({ count }: Counts<"count">) =>
      plural(count, {
        one: "1 is about another programme or other data than the page, and was left out.",
        other: `${count} are about another programme or other data than the page, and were left out.`,
      }),
  },
  end: {
    title: "The lesson is done",
    count: "done",
    steps: "What you looked at",
    back: "To the last step",
    where: "The page will be as it was before the lesson: your own work, or the first page.",
    codes: "The codes of all your guesses, to hand in at once:",
    codeOf: ({ step }: Words<"step">) => `Step ${step}:`,
    pupils: "Put what you learned in one sentence. You can go back and look again.",
    pupilsHidden: "Put what you learned in one sentence. You can go back to the questions.",
    teacher: "Let somebody say in one sentence what the class has learned.",
  },
  cameBack: {
    named: ({ name }: Words<"name">) => `Your work “${name}” is back, as it was before the lesson.`,
    work: "Your own work is back, as it was before the lesson.",
    page: "The page is as it was before the lesson.",
  },
  codes: {
    copy: "Copy",
    copied: "Copied.",
    notCopied: "The browser does not let the page copy: mark the code and copy it.",
    takeBack: "Take back the last",
    whole: ({ names }: Words<"names">) => `Still to guess: ${names}. Then the guess gets its code.`,
    ascending: ({ less, more }: Words<"less" | "more">) =>
      `“${more}” is below “${less}”: is that what you mean?`,
    spread: ({ count }: Counts<"count">) =>
      plural(count, {
        one: "1 guess went to its question of the lesson.",
        other: `${count} guesses went to their questions of the lesson.`,
      }),
    again: ({ codes }: Words<"codes">) =>
      `${codes} had been counted already, and was not counted again. Every pupil’s code has a part drawn by lot, so this is most likely the same code twice.`,
    countAgain: "Count it all the same",
    replaced: ({ codes }: Words<"codes">) =>
      `${codes} took the place of an earlier guess: both come from one pupil, as far as codes tell.`,
    countBoth: "Count both",
    showAll: "Show the guesses already now",
    own: "Code of this guess:",
    ownWhy: "Give it to your teacher. It holds the guess and nothing about you.",
    title: "Guesses of the class",
    field: "Codes from the class: type or paste one or several",
    where: "Pupils’ codes go in at each step, under “Guesses of the class”.",
    add: "Add",
    scan: "Scan with the camera",
    stopScan: "Close the camera",
    scanned: ({ count }: Counts<"count">) =>
      count === 0
        ? "Hold a code before the camera."
        : plural(count, { one: "1 code read.", other: `${count} codes read.` }),
    noCamera: "The camera is not open to the page: type or paste the codes.",
    camera: "What the camera sees. It stays on this device.",
    show: "Show as QR code",
    hide: "Hide QR code",
    image: ({ code }: Words<"code">) => `QR code of ${code}`,
    clear: "Clear the guesses",
    count: ({ count }: Counts<"count">) =>
      plural(count, { one: "1 guess of the class", other: `${count} guesses of the class` }),
    refused: ({ code, why }: Words<"code" | "why">) => `${code} was not added: ${why}`,
    sign: ({ sign }: Words<"sign">) => `no code has the sign “${sign}”.`,
    length: ({ signs, wanted }: Words<"signs" | "wanted">) =>
      `it has ${signs} signs, and codes of this question have ${wanted}.`,
    mistyped: "a sign is wrong; read it again.",
    otherQuestion: "it belongs to another question.",
    middle: ({ name, median, low, high }: Words<"name" | "median" | "low" | "high">) =>
      `${name}: the middle guess is ${median}; they go from ${low} to ${high}.`,
    allSame: ({ name, median }: Words<"name" | "median">) => `${name}: all guessed ${median}.`,
    chosen: ({ area, count }: Words<"area"> & Counts<"count">) => `${area}: ${count}`,
    placed: ({ area, place }: Words<"area" | "place">) => `${area}: place ${place} on average`,
  },
};
