import type { Counts, Message, Words } from "../words.ts";
import { integer, plural } from "./grammar.ts";

/** Words for the keys of a file; those of a list say which of its entries is meant. */
export type Places = Readonly<Record<string, string | Message<"at">>>;

/** Texts of sharing, files, and what is kept on the device. */
export const share = {
  link: {
    title: "A link",
    lead: "Anyone who opens it sees your scenarios, and whether the figures match yours.",
    carries: ({ scenarios, programme }: Words<"scenarios" | "programme">) =>
      `It carries ${scenarios} of “${programme}” and how you look at them now.`,
    scenarios: ({ count }: Counts<"count">) =>
      plural(count, {
        one: "the baseline and 1 scenario",
        other: count === 0 ? "the baseline" : `the baseline and ${count} scenarios`,
      }),
    carriesOwn: "Your own data is written out in it.",
    carriesNotes: "Names and descriptions that you gave are in it.",
    namesHidden: "Place names open hidden. They can be shown again.",
    field: "The link",
    copy: "Copy the link",
    copied: "The link is copied.",
    notCopied:
      "The browser does not let the page copy. The link is selected: copy it with the keyboard or the menu.",
    length: ({ count }: Words<"count">) => `${count} characters`,
    private:
      "Everything is in the link itself, nothing is sent to any server. Whoever has the link can read all of it.",
    tooLong: ({ count, most }: Words<"count" | "most">) =>
      `The link would have ${count} characters. Mail and chats often cut links of more than ${most}, so save a file and send that instead.`,
    tooMuch: "The scenarios hold more data than a link can carry, so save a file and send that instead.",
    working: "Making the link …",
  },
  file: {
    title: "A file",
    lead: "All scenarios of this programme in a file, to keep, to send, or for the command line.",
    save: "Save a file",
    saved: ({ name }: Words<"name">) => `Saved as ${name}.`,
    reading: ({ name }: Words<"name">) => `Reading ${name}.`,
    tooLarge: ({ size, most }: Words<"size" | "most">) =>
      `The file would be ${size} MB, and at most ${most} MB are read again. Take scenarios away or bring less data.`,
    open: "Open a file",
    openLead:
      "Or drop files anywhere on the page. What opens is shown with its differences from yours, and one press puts it beside yours. Nothing is lost. Several at once, as from a class, stand beside one another in Compare.",
    links: "Open links from others",
    linksField: "Links, one on each line",
    linkNamed: ({ place }: Counts<"place">) => `link ${place}`,
    openLinks: "Open the links",
  },
  device: {
    title: "Kept in this browser",
    kept: "All changes are kept, within a second of each. The last 1,000 steps can be undone, also after the page is loaded again.",
    waiting: "The latest changes are being kept …",
    notKept: "The latest changes are not kept.",
    earlier: "Earlier work",
    noEarlier: "There is no other work in this browser.",
    removed: ({ count }: Counts<"count">) =>
      `Nothing that you have made is removed by itself. Of links and files that were only looked at, the latest ${count} stay.`,
    at: ({ when }: Words<"when">) => `last changed ${when}`,
    steps: ({ count }: Counts<"count">) =>
      plural(count, { one: "1 change", other: `${integer(count)} changes` }),
    untouched: "unchanged",
    fromFile: ({ name }: Words<"name">) => `From the file ${name}`,
    fromFileOf: ({ name, when }: Words<"name" | "when">) => `From the file ${name}, saved ${when}`,
    fromLink: "From a link",
    fromSeveral: ({ count }: Counts<"count">) =>
      plural(count, { one: "From a file or link", other: `From ${count} files or links` }),
    called: ({ from, title }: Words<"from" | "title">) => `${from}: ${title}`,
    takeUp: "Open",
    takeUpNamed: ({ name, when }: Words<"name" | "when">) => `Open ${name}, last changed ${when}`,
    saveNamed: ({ name, when }: Words<"name" | "when">) => `Save a file of ${name}, last changed ${when}`,
    savedFiles: ({ names }: Words<"names">) => `Saved as ${names}.`,
    tooLarge: "It is too large for a file that could be opened again.",
    remove: "Delete",
    removeNamed: ({ name, when }: Words<"name" | "when">) => `Delete ${name}, last changed ${when}`,
    elsewhere: "It is open in another tab, or gone.",
    anew: "Start again",
    anewLead: "Leaves what you have under Earlier work.",
    forgetAll: "Delete all work in this browser",
    forgetLead:
      "On a shared computer: takes away all work that is kept here, also this. It cannot be undone. Other tabs that are open keep what they show until they are closed.",
    sure: "Delete everything?",
    yes: "Yes, delete everything",
    no: "No, keep it",
    notForgotten:
      "The browser did not let the page delete its data. Clear the site's data in the browser's settings.",
  },
  notices: {
    label: "About your work",
    full: "Your changes are not being kept: the browser's storage is full. You can go on working. Save a file to be safe; keeping is tried again by itself. To make room, save earlier work as files and forget it under “Share and save”.",
    slow: "It takes long to fetch what is kept in this browser. It is shown when it comes; what you do meanwhile is kept beside it.",
    cameLate: "Your earlier work has come. It is kept beside what you are doing now.",
    openLate: "Open it",
    later:
      "Some work in this browser was made with a later edition of the page. It is left as it is. Load the page again to get the latest edition, or save that work as a file.",
    saveLater: "Save that work",
    closed:
      "The browser does not let this page keep anything, as in some private windows. You can go on working. Save a file before you close the page.",
    retry: "Try now",
    aside:
      "Some of what was kept could not be read. It has been set aside and not deleted; everything else is here.",
    understood: "Close",
    fromLink: "This was opened from a link.",
    fromFile: ({ name }: Words<"name">) => `This was opened from the file ${name}.`,
    fromSeveral: ({ count, names }: Counts<"count"> & Words<"names">) =>
      plural(count, {
        one: `This was opened: ${names}.`,
        other: `${count} were opened beside one another: ${names}.`,
      }),
    unnamed: "link",
    called: ({ title }: Words<"title">) => `The scenario is called “${title}”.`,
    mineIsKept: "Your own work is kept.",
    yours: ({ text }: Words<"text">) => `you: ${text}`,
    differences: ({ count }: Counts<"count">) =>
      plural(count, {
        one: "1 difference from yours:",
        other: count === 0 ? "It says the same as yours." : `${count} differences from yours:`,
      }),
    differencesOfEach: "Differences from yours:",
    fromLesson: "This is where the lesson ended.",
    leftLesson: "You have left the lesson for another programme.",
    toLesson: "Back to the lesson",
    before: ({ text }: Words<"text">) => `baseline: ${text}`,
    fromBaseline: ({ count }: Counts<"count">) =>
      plural(count, {
        one: "1 difference from the baseline:",
        other: count === 0 ? "It says the same as the baseline." : `${count} differences from the baseline:`,
      }),
    unresolved: "the rule cannot be carried out",
    saysSame: "the same as yours",
    differenceOf: ({ title, text }: Words<"title" | "text">) => `${title}: ${text}`,
    moreScenarios: ({ count }: Counts<"count">) =>
      plural(count, { one: "and 1 more scenario", other: `and ${count} more scenarios` }),
    add: ({ count }: Counts<"count">) =>
      plural(count, {
        one: "Add as scenario beside mine",
        other: `Add ${count} scenarios beside mine`,
      }),
    gone: "Your own work is open in another tab, or gone.",
    noRoom: "There was no room for it: at most 100 scenarios stand beside one another.",
    checking: "Checking whether the figures match …",
    same: "The figures match the original.",
    other: ({ scenarios }: Words<"scenarios">) => `The figures differ from the original in ${scenarios}.`,
    otherModel: ({ theirs, ours }: Words<"theirs" | "ours">) =>
      `It was made with version ${theirs} of the model, and this is version ${ours}. Do not quote figures from the two beside each other.`,
    otherData:
      "The data of the programme may have been corrected since. Ask for the figures that were meant before you quote any.",
    unchecked: "Whether the figures match the original could not be checked.",
    scenario: ({ place }: Counts<"place">) => `scenario ${place}`,
    otherProgrammes: "It is about several programmes: choose the others in the menu at the top.",
    back: "Back to my own work",
    anew: "Begin without it",
    notOpenedLink: "The link could not be opened.",
    notOpenedNamed: ({ name }: Words<"name">) => `${name} could not be opened.`,
    notOpenedFile: ({ name }: Words<"name">) => `The file ${name} could not be opened.`,
    untouched: "Your own work is as it was.",
    damaged:
      "Something in it is missing or changed. Links are sometimes cut when they are pasted: copy it again in full, or ask for a file instead.",
    newer: ({ version }: Words<"version">) =>
      `It was made by a later version of Utfall (version ${version} of links). Reload to get the latest version.`,
    tooLarge: "It is longer than any link that this page makes. Ask for a file instead.",
    notArrived: "The programme's files did not arrive. Check the connection and open it again.",
    otherKind:
      "It is not a file of scenarios. Tables of figures are brought in with “Use your own data” in the menu of programmes.",
    wrong: ({ count }: Counts<"count">) =>
      plural(count, { one: "One thing in it does not fit:", other: `${count} things in it do not fit:` }),
    more: ({ count }: Words<"count">) => `and ${count} more`,
    wrongWhat: "Correct it there, or ask its author for a new one.",
  },
  broken: {
    title: "The page could not be shown",
    kept: "Something in your work, or in how it was being looked at, cannot be shown by this page. Nothing has been deleted.",
    what: "Undo the last change, or start again from the first tab. A file that you save here can be opened later, also in another version of Utfall.",
    undo: "Undo the last change",
    again: "Try again",
    unsaved: "The work is too large for a file that could be opened again.",
    anewLead:
      "If you start again, this work stays on this device: it is listed under “Share and save”, among earlier work.",
  },
  /** Where something is in a file; keys without a word are written as they are. */
  places: {
    workspace: ({ at }: Words<"at">) => `scenario ${at}`,
    data: ({ at }: Words<"at">) => `changed value ${at}`,
    attributes: ({ at }: Words<"at">) => `changed attribute ${at}`,
    pots: ({ at }: Words<"at">) => `pot ${at}`,
    limits: ({ at }: Words<"at">) => `limit ${at}`,
    of: ({ at }: Words<"at">) => `condition ${at}`,
    areas: ({ at }: Words<"at">) => `area ${at}`,
    indicators: ({ at }: Words<"at">) => `indicator ${at}`,
    observations: ({ at }: Words<"at">) => `observation ${at}`,
    years: ({ at }: Words<"at">) => `year ${at}`,
    rule: "rule",
    programme: "programme",
    inline: "written-out data",
    criterion: "criterion",
    selection: "selection",
    conditions: "conditions",
    rounding: "rounding",
    assumptions: "assumptions",
    title: "name",
    note: "description",
    baseline: "baseline",
    utfall: "version",
    value: "value",
    denominator: "denominator",
    area: "area",
    indicator: "indicator",
    attribute: "attribute",
    year: "year",
    weight: "weight",
    budgetSek: "budget",
    reserveSek: "reserve",
  } as Places,
};
