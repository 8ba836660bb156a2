import type { Counts, Words } from "../words.ts";
import { plural } from "./grammar.ts";

/** Texts of Help: how to begin, the tour, a lesson, the words, the keys. */
export const help = {
  title: "Help",
  wordsHere: "Words used here:",
  tabs: "Parts of Help",
  start: "Begin here",
  words: "Words",
  lessonTab: "For a class",
  keysTab: "Keys",
  reading: "How Swedish is written here",
  plain: "Ordinary",
  easy: "Easy to read",
  about: {
    lead: "Utfall answers one question: what would each area get if the rule, or the outcome, were another?",
    steps: [
      "Choose a programme at the top. It opens with its own rule and its own figures.",
      "Change something under What if: an indicator of an area, or a number in the text of the rule.",
      "See in the picture what every area would get. The line on each bar is the baseline.",
      "Press an area to read why it gets that amount, step by step.",
    ],
    safe: "You cannot break anything. Every change can be undone, and nothing is sent anywhere.",
    official:
      "What you see is not an official calculation. Figures marked as made up are examples, not statistics.",
  },
  ask: {
    title: "What do you want to do?",
    example: "for instance: nobody loses more than 20%",
    none: "No question here has these words. Try fewer, or look under Words.",
    show: "Show me where",
  },
  questions: {
    nobodyLoses: {
      ask: "Nobody should lose more than 20%. How do I say that?",
      answer:
        "Under Rule, press “Nobody may lose more than …” and type the per cent. It becomes a floor against what the baseline pays.",
      also: "limit floor cap at least loss loses less guarantee",
    },
    otherRule: {
      ask: "How do I try another rule?",
      answer:
        "Under Rule every underlined word and number can be changed. “Ready alternatives” at the end replaces the whole rule, and the examples at the top of the page each make a scenario.",
      also: "change weight pot need performance alternative example",
    },
    fiveYears: {
      ask: "What happens in five years?",
      answer:
        "Projection shows the years ahead, first in one table of all areas. The number of years is chosen above it: 3, 5 or 10. It is a scenario under assumptions, not a forecast.",
      also: "future years ahead projection forecast later next",
    },
    sure: {
      ask: "How sure are the amounts?",
      answer:
        "The table under Projection says from where to where each award lies in nine draws of ten, and how often it falls. “Range by chance” under Display draws what chance leaves open of today’s awards.",
      also: "certain uncertainty luck chance risk random range",
    },
    why: {
      ask: "Why does an area get just this amount?",
      answer:
        "Press the area’s name in the picture. Every step of the calculation is then told in sentences, with the source of each number.",
      also: "explain reason steps calculation",
    },
    compare: {
      ask: "How do I put two proposals side by side?",
      answer: "Every proposal is a scenario above the page. Compare shows all of them against the baseline.",
      also: "scenario difference winners losers against",
    },
    colleague: {
      ask: "How do I send it to a colleague?",
      answer:
        "“Share and save” under “Take along” copies a link or saves a file. Your work is in the link itself: nothing is stored anywhere else.",
      also: "share link mail e-mail save file open",
    },
    report: {
      ask: "How do I get a report to print?",
      answer:
        "“Report” under “Take along” puts question, answer, table and caveats on pages. Sections can be left out.",
      also: "print memo PDF paper document",
    },
    ownData: {
      ask: "Can I use my own figures?",
      answer:
        "Yes: “Use your own data” beside the programme reads tables from workbooks and statistical databases.",
      also: "import excel csv statistics file upload table",
    },
    shownAs: {
      ask: "Can I see kronor per inhabitant, or another order?",
      answer:
        "Yes: the words over the names in the picture, at first “kronor, largest first”, open the measure, the order and municipality totals.",
      also: "share per cent sort need change totals unit",
    },
    addArea: {
      ask: "How do I add an area?",
      answer:
        "The list of areas under Indicators ends with it, and so does Table. Name the area and type its figures.",
      also: "new own district municipality place more",
    },
    picture: {
      ask: "How do I get a picture or a table into my own document?",
      answer:
        "“Take along” saves the payouts as a picture or a table; other figures have “Save” under them. “Export” under “Take along” lists them all.",
      also: "export image png excel csv workbook download",
    },
    class: {
      ask: "How do I show it to a class or a meeting?",
      answer:
        "“Class view”, or the key C, fills the window with the picture and one control. “Lessons” under “Help and lessons” has questions and guesses for a class.",
      also: "projector teacher pupils lesson large presentation",
    },
    hideNames: {
      ask: "Can it be judged without place names?",
      answer: "Yes: “Hide place names” under Display writes A, B, C instead, also in links and files.",
      also: "anonymous blind letters",
    },
    real: {
      ask: "Which figures are real?",
      answer:
        "“Sources and method” under “Help and lessons” says where every figure comes from. What is made up is hatched or marked, and nothing here is an official calculation.",
      also: "source official true published made up trust",
    },
    undo: {
      ask: "I changed too much. How do I get back?",
      answer:
        "Undo takes back one step at a time, also after a reload. “Start over” makes the scenario as the baseline is.",
      also: "reset mistake baseline begin again",
    },
  },
  tour: {
    start: "Take the tour",
    length: "A few stops, about a minute. Escape ends it.",
    label: "Tour",
    count: ({ at, of }: Counts<"at" | "of">) => `${at} of ${of}`,
    back: "Back",
    next: "Next",
    end: "End the tour",
    done: "Done",
    stops: {
      payouts: {
        title: "What each area would get",
        text: "Every bar is the award of one area. The colours are the pots of money, and the small line is the baseline. Press a name to read why.",
      },
      indicators: {
        title: "What if the outcome were another?",
        text: "Choose an area and move a slider: more people in work, fewer on assistance. The bars follow at once, also those of the other areas.",
      },
      rule: {
        title: "What if the rule were another?",
        text: "Under Rule you see the whole rule as text. Everything underlined can be changed. Dashed lines mark points that the sources leave open.",
      },
      outcome: {
        title: "The same result in other ways",
        text: "The tabs show it as a table, on the map, over the coming years, and against other scenarios. Every picture can be saved.",
      },
      scenarios: {
        title: "Keep several proposals",
        text: "Every scenario has its place here. One of them is the baseline, which the others are compared against.",
      },
      help: {
        title: "Everything again",
        text: "This menu leads to this tour, the words and the keys, to lessons for a class, and to the sources.",
      },
    },
  },
  glossary: {
    search: "Search among the words",
    found: ({ count }: Counts<"count">) => plural(count, { one: "1 word", other: `${count} words` }),
    none: ({ text }: Words<"text">) =>
      `No word here contains “${text}”. Try a shorter part of it, or clear the field to see all.`,
    clear: "Show all words",
    groups: {
      basics: "The basics",
      own: "This programme's indicators",
      indicators: "Indicators",
      rule: "The rule",
      statistics: "Statistics",
      projection: "The projection",
    },
  },
  keys: {
    lead: "Everything can be done with the keyboard.",
    caption: "Keys and what they do",
    key: "Key",
    does: "What it does",
    or: "or",
    rows: {
      help: "Opens Help, except while you type",
      classView: "Class view: the picture as large as the window. Escape, or C again, leaves it",
      undo: "Undoes the latest change",
      redo: "Does it again",
      tab: "Goes to the next control; with Shift to the one before",
      arrows: "On a slider: one step. In a row of tabs: the tab beside",
      page: "On a slider: ten steps",
      ends: "On a slider: the lowest and the highest value",
      enter: "Presses the button or opens the word",
      escape: "Closes what is on top: a panel, a word, the tour",
    },
    names: {
      control: "Ctrl",
      shift: "Shift",
      tab: "Tab",
      arrows: "Arrows",
      page: "Page Up / Page Down",
      ends: "Home / End",
      enter: "Enter",
      escape: "Escape",
    },
    mac: "On a Mac, Command stands for Ctrl.",
    single: "Open Help with the key ? and class view with C",
    singleWhy: "Turn this off if you speak to your computer, or if the shortcut gets in the way.",
  },
  lesson: {
    lead: ({ least, most }: Words<"least" | "most">) =>
      `Lessons of ${least} to ${most} minutes for upper-secondary school and adult education. The class needs one screen; nobody needs an account, and nothing about pupils is stored.`,
    size: ({ minutes, steps }: Counts<"minutes" | "steps">) => `${minutes} minutes, ${steps} steps`,
    all: "All lessons",
    openings: { aim: "Aim", curriculum: "Where it fits", background: "Tell the class", roles: "Roles" },
    plan: ({ minutes }: Counts<"minutes">) => `Time plan, ${minutes} minutes`,
    minutes: ({ minutes }: Counts<"minutes">) => `${minutes} min`,
    begin: "Begin the lesson",
    hideNames: "Hide place names",
    hideNamesWhy:
      "The class then talks about rules and not about places: rankings of districts stick to those who live there.",
    print: "Print the sheet",
    withAnswers: "With answers, for the teacher",
    caveat: "Some figures are made up, and nothing here is an official calculation.",
    bar: "Lesson",
    count: ({ at, of }: Counts<"at" | "of">) => `step ${at} of ${of}`,
    unknown: "This edition has no such lesson. The figures on the page are right all the same.",
    start: ({ minutes }: Counts<"minutes">) => `Start ${minutes} min`,
    left: ({ clock }: Words<"clock">) => `${clock} left`,
    over: ({ clock }: Words<"clock">) => `${clock} over time`,
    whole: ({ left }: Words<"left">) => `lesson: ${left}`,
    guess: "Our guess",
    noGuess: "Not guessed yet",
    guessed: ({ area, rank, of, amount }: Words<"area" | "amount"> & Counts<"rank" | "of">) =>
      `You guessed ${area}: place ${rank} of ${of}, with ${amount}.`,
    guessedRight: ({ area }: Words<"area">) => `You guessed ${area}, and it comes first.`,
    showAnswer: "Show the answer",
    discuss: "To discuss",
    back: "Back",
    next: "Next",
    done: "Done",
    end: "End the lesson",
  },
};
export type HelpTexts = typeof help;
