/** Texts of the frame around the simulator: header, tabs, indicators, payouts, table, messages. */
export const app = {
  title: "Utfall: what would each area get?",
  close: "Close",
  illustrative: "illustrative",
  older: "Older result: the latest change could not be worked out.",
  number: {
    empty: "Type a number.",
    notNumber: (text: string) => `“${text}” is not a number.`,
    ambiguous: (text: string, readings: string) =>
      `“${text}” can be read in two ways: ${readings}. Write it without the ambiguous sign.`,
    badGroups: (text: string) =>
      `“${text}” groups its digits in a way we cannot read. Write it without spaces and signs between thousands.`,
    unknownUnit: (text: string) => `“${text}” has a unit we do not know. Write the number alone.`,
    wrongUnit: (text: string) => `“${text}” has a unit that does not belong here. Write the number alone.`,
    notWhole: "Only whole numbers.",
    below: (least: string) => `At least ${least}.`,
    above: (most: string) => `At most ${most}.`,
    reading: (value: string) => `Read as ${value}`,
  },
};
export type AppTexts = typeof app;
