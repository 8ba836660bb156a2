import type { Words } from "../words.ts";

/** Texts of the groups on assistance: what a projection assumes of them, and what becomes of them. */
const english = {
  title: "Groups on assistance",
  lead: "People on assistance are divided into groups with chances of their own. Nobody goes from one group to another. What a group does not set is as for all.",
  origin: ({ title, provenance }: Words<"title" | "provenance">) => `${title} (shares: ${provenance})`,
  why: "Why these groups and numbers",
  fields: {
    share: "share at the start",
    hireRatio: "chance of work",
    leaving: "leave assistance without work",
    cycleHire: "the cycle and finding work",
    cycleNeed: "the cycle and coming to need assistance",
    locked: "out of the programme’s reach",
  },
  sentences: {
    share:
      "Of those on assistance at the start. Together the groups are 100%: when one is moved, the others make room.",
    hireRatio: "Against 1 for those who are not on assistance.",
    leaving: "The share a year who no longer need assistance, without work.",
    cycleHire:
      "How much easier it is to find work when the cycle rises by one step; 0.1 is about ten per cent.",
    cycleNeed: "How many fewer come into the group when the cycle rises by one step.",
  },
  fieldOf: ({ group, field }: Words<"group" | "field">) => `${group}, ${field}`,
  asForAll: "as for all",
  asForAllOf: ({ group, field }: Words<"group" | "field">) => `As for all: ${group}, ${field}`,
  absent: "no such group",
  isLocked: "yes",
  isOpen: "no",
  lock: "The programme cannot move this group",
  lockOf: ({ group }: Words<"group">) => `The programme cannot move: ${group}`,
  locked: "locked",
  reset: "Reset the groups",
  section: {
    people: ({ place }: Words<"place">) => `People on assistance by group, ${place}`,
    all: "All on assistance",
    year: "Year",
    observed: ({ year }: Words<"year">) => `Observed ${year}`,
    fell: ({ group, from, to, change, year }: Words<"group" | "from" | "to" | "change" | "year">) =>
      `${group} changes most: from ${from} people to ${to} in ${year} (${change}).`,
    held: ({ group, change }: Words<"group" | "change">) => `${group} changes least (${change}).`,
    programme: ({ people, year }: Words<"people" | "year">) =>
      `The programme itself makes them ${people} in ${year}: the rest of the change would come without it, and is no effect.`,
    fewer: ({ people }: Words<"people">) => `${people} fewer`,
    more: ({ people }: Words<"people">) => `${people} more`,
    means: "Mean number of people at the end of the year; the first column is the start.",
    dots: ({ year }: Words<"year">) =>
      `Dots: what was counted in ${year}, one group upon the other. Only the sum of all is used where the cycle is fitted.`,
  },
  locks: {
    title: "If only some groups can be moved",
    lead: "Tick the groups that the programme cannot move.",
    need: ({ groups, now, need, change, goal }: Words<"groups" | "now" | "need" | "change" | "goal">) =>
      `For the target of ${goal} only ${groups} is left: ${now} people must become ${need} (${change}), if the others stay as they were counted.`,
    everyone: ({ now, goal, change }: Words<"now" | "goal" | "change">) =>
      `With no group locked, ${now} people must become ${goal} (${change}).`,
    impossible: ({ locked, goal }: Words<"locked" | "goal">) =>
      `The locked groups alone are ${locked} people, more than the target of ${goal}: it cannot be met by the others.`,
    nobody: "With every group locked nobody is left to move.",
  },
  fit: {
    title: "Fit the cycle to what was observed",
    lead: ({ people, year }: Words<"people" | "year">) =>
      `${people} people were on assistance in ${year}. How strong would the business cycle have to be for the model to come there?`,
    button: "Fit the cycle",
    waiting: "Fitting …",
    result: ({ scale, fitted, before, year }: Words<"scale" | "fitted" | "before" | "year">) =>
      `The cycle has to be ${scale} times as strong as usual: then ${fitted} people are on assistance in ${year}. With the usual cycle they would be ${before}. The strength is now set among the assumptions.`,
    implies: ({ employment, start, year }: Words<"employment" | "start" | "year">) =>
      `This implies that ${employment} are in work in ${year}, against ${start} at the start. Is that likely?`,
    judge: "A fit shows what the model needs. It does not show that the cycle was the cause.",
  },
};
export const groups = english;
export type GroupTexts = typeof english;
