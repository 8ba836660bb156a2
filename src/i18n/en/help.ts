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
        text: "Help holds this tour, the words, the keys, and a lesson for a class.",
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
    single: "Open Help with the key ?",
    singleWhy: "Turn this off if you speak to your computer, or if the shortcut gets in the way.",
  },
  lesson: {
    title: "Who should get the money?",
    lead: "A lesson of 40 to 60 minutes for upper-secondary school or adult education, in civics, economics or mathematics. The class needs one screen, or one per pair.",
    goalsTitle: "What the class learns",
    goals: [
      "that a rule for money always rewards something, and what this one rewards",
      "to tell a percentage from a percentage point, and a change from an effect",
      "to weigh need, performance and chance against each other",
    ],
    backgroundTitle: "Tell the class",
    background:
      "In 2013 the Swedish government gave 99 million kronor to 15 city districts. The money went to districts where more people had got jobs, fewer lived on long-term assistance, and more pupils were eligible for upper-secondary school. The levels you see are made up so that they agree with the published awards.",
    questionsTitle: "Questions to try",
    open: "Show this on the screen",
    questions: {
      most: {
        title: "Who gets most, and why?",
        text: "Guess first. Then press the district with the longest bar and read the steps. What did it improve in? Does it have the most people?",
      },
      need: {
        title: "What if need decided?",
        text: "Here the level in 2012 counts, not the change. Which districts get more without having improved? Is that fairer?",
      },
      others: {
        title: "Can one district's success cost another?",
        text: "In Rinkeby, two percentage points more have jobs. Look at the others: why do some of them get less although nothing has changed there?",
      },
      school: {
        title: "How many pupils is a million?",
        text: "Here all the money follows the school results. Choose a district and move the slider by the smallest step. How many pupils is that? Could it be chance?",
      },
      equal: {
        title: "What if all got the same?",
        text: "Here every district gets an equal part. Who gains, who loses? Show amounts per inhabitant: are they still equal?",
      },
      floor: {
        title: "What does a promise to all cost?",
        text: "Here every district is promised at least five million. Whose money is that? Raise the floor until the rule can no longer be paid, and read what is said.",
      },
    },
    closeTitle: "To close",
    close: [
      "Write the rule you think is fairest in one sentence. Make it under Rule.",
      "Who wins, and who would protest? What would you answer them?",
      "A district gets more jobs after it has been paid. Does that show that the money worked? What else could it be?",
    ],
    print: "Print the lesson",
    caveat:
      "The figures are partly made up and nothing here is an official calculation. Place names can be hidden with the eye at the top, so that the class talks about rules and not about places.",
  },
};
export type HelpTexts = typeof help;
