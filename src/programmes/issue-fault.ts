import type * as v from "valibot";
import type { FaultCode } from "../model/result.ts";

/** A schema issue as a code, a path as `pots[0].criterion.years[1]`, and the value in question. */
export interface IssueFault {
  readonly code: FaultCode | "emptyText";
  readonly path: string;
  readonly value?: number | string;
  readonly allowed?: string;
}

/**
 * Every fault behind a list of schema issues. Issues of a union are followed into the branch that came
 * furthest, so that a misspelt key deep in a rule is reported where it stands.
 */
export function issueFaults(issues: readonly v.BaseIssue<unknown>[]): IssueFault[] {
  return issues.map((issue) => {
    const found = deepest(issue);
    const value = found.input;
    const isWord = typeof value === "string" || typeof value === "number";
    return {
      code: codeOf(found),
      path: pathOf(issue) + (found === issue ? "" : joined(pathOf(issue), pathOf(found))),
      ...(isWord && { value }),
      ...(found.expected && { allowed: found.expected }),
    };
  });
}

/** The sub-issue with the longest path (of several the last), or the issue itself. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  let best = issue;
  let length = 0;
  for (const inner of issue.issues ?? []) {
    const found = deepest(inner);
    if ((found.path?.length ?? 0) >= Math.max(1, length)) {
      best = found;
      length = found.path?.length ?? 0;
    }
  }
  return best;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = "";
  for (const { key } of issue.path ?? [])
    path += typeof key === "number" ? `[${key}]` : path === "" ? String(key) : `.${String(key)}`;
  return path;
}

const joined = (outer: string, inner: string) =>
  outer === "" || inner === "" || inner.startsWith("[") ? inner : `.${inner}`;

function codeOf(issue: v.BaseIssue<unknown>): IssueFault["code"] {
  switch (issue.type) {
    case "strict_object":
      return issue.expected === "never"
        ? "unknownKey"
        : issue.received === "undefined"
          ? "missingKey"
          : "wrongType";
    case "picklist":
    case "literal":
    case "variant":
      return issue.received === "undefined" ? "missingKey" : "unknownOption";
    case "finite":
      return "notFinite";
    case "integer":
      return "notInteger";
    case "min_length":
      return typeof issue.input === "string" ? "emptyText" : "outOfRange";
    case "min_value":
    case "max_value":
    case "gt_value":
    case "max_length":
    case "regex":
    case "url":
    case "starts_with":
      return "outOfRange";
    default:
      return issue.received === "undefined" ? "missingKey" : "wrongType";
  }
}
