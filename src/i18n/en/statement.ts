import type { Words } from "../words.ts";

/** The accessibility statement. */
export const statement = {
  lead: "Utfall is meant to be used by everybody. This statement tells what works, what does not, and how we know.",
  responsible:
    "It describes the simulator as it is published. Whoever provides the copy you use answers for it: an authority, a municipality or a school may have a statement of its own.",
  sections: {
    conforms: "How far it conforms",
    works: "What works",
    shortfalls: "Known shortfalls",
    tested: "How it has been tested",
    report: "If something does not work for you",
  },
  conforms:
    "The aim is WCAG 2.2 at level AA, which is also what the European standard EN 301 549 builds on. By our own assessment the simulator conforms in part: we know of no failure of a single criterion in what we have tested, but what is listed under the known shortfalls has not been tested enough to say that it conforms in full.",
  works: [
    "Everything can be done with a keyboard alone: sliders, the rule’s text with its fields, lists, drawers, the map through its list, saving files, the report. Focus is always visible, goes into what opens and back when it closes.",
    "Every picture has a sentence that says what it shows, and a table with the same numbers.",
    "No meaning depends on colour alone. Made-up values are hatched and named, changes have a sign, new words are underlined and words taken away struck out.",
    "Text has a contrast of at least 4.5 to 1 and lines that carry meaning at least 3 to 1, in the light and the dark theme.",
    "Text can be enlarged to 200 per cent, and the page works from 320 pixels wide. There is a size for projectors.",
    "Nothing moves for those who have asked their system for less motion, nothing flashes, and nothing has a time limit.",
    "Language is marked, Swedish and English are complete, and difficult words are explained where they are used.",
    "Errors are described in words beside the field, with what to do, and nothing typed is lost.",
  ],
  shortfalls: [
    "It has not been tested by people with disabilities, and nobody outside the project has reviewed it.",
    "Screen readers have not been tried one by one. We rely on what browsers tell them, which we check by machine.",
    "Wide tables scroll sideways on narrow screens. The first column does not always stay in sight.",
    "In a long rule there are many fields in a row. There is no way to skip from one paragraph to the next.",
    "Names on the map do not grow with the zoom of the map itself; the list beside it has the same names and amounts.",
    "Saved pictures carry their title, sources and caveats as part of the picture. In PNG files that is not text a screen reader can read; in SVG files it is.",
    "The PDF of the report is made by your browser. Whether it gets tags for screen readers depends on the browser.",
    "Workbooks and delimited files say in their rows what is a heading, but have no marks for it that assistive technology could rely on.",
  ],
  tested: [
    "Every screen is examined by axe in both languages and both themes whenever the project’s tests run, and there must be no finding.",
    "The tests work the page by keyboard alone, at 320 pixels wide and with enlarged text, in Chromium; a smaller set of them runs in Firefox.",
    "A test calculates the contrast of text, lines and bars in the palette of both themes.",
    "Pages have been looked at on paper and as PDF.",
  ],
  report: [
    "Turn to whoever provides the copy you use. If you found it together with its source code, use the list of issues there.",
    "Say what you wanted to do, what happened, and what you used: browser, system, aids. You do not have to say anything about yourself.",
    "If a public body provides the copy and does not help you, you can turn to the authority in your country that supervises digital accessibility.",
  ],
  reviewed: ({ date }: Words<"date">) => `Last gone through on ${date}, by the project itself.`,
};
export type StatementTexts = typeof statement;
