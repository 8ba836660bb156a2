type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a programme of the product calls the causes that early files knew, where its sources have names of their own. */
const ownNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "malmo-areas-2010": { job: "employment", assistance: "living-conditions", pupil: "school-failure" },
};

/**
 * A scenario or workspace whose early files said `value-job-state` and `cost-share-state` among the assumptions, with
 * the same in `payers`. Anything else, right or wrong, stays as it is, and the same object where nothing is moved.
 */
export function withPayers(file: Fields): Fields {
  const { workspace } = file;
  if (Array.isArray(workspace)) {
    const scenarios = workspace.map((each) => (isFields(each) ? withPayers(each) : each));
    return scenarios.every((each, i) => each === workspace[i]) ? file : { ...file, workspace: scenarios };
  }
  const { assumptions, ...rest } = file;
  if (!isFields(assumptions)) return file;
  const values: Record<string, Record<string, unknown>> = {};
  const grantShares: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  const names = ownNames[programmeOf(file)] ?? {};
  for (const [id, value] of Object.entries(assumptions)) {
    const [, cause = "", payer = ""] =
      /^value-(job|assistance|pupil)-(state|municipality|society)$/.exec(id) ?? [];
    const share = /^cost-share-(state|municipality|society)$/.exec(id)?.[1];
    if (cause !== "") values[names[cause] ?? cause] = { ...values[names[cause] ?? cause], [payer]: value };
    else if (share !== undefined) grantShares[share] = value;
    else others[id] = value;
  }
  const hasValues = Object.keys(values).length > 0;
  const hasShares = Object.keys(grantShares).length > 0;
  if (!hasValues && !hasShares) return file;
  return {
    ...rest,
    ...(Object.keys(others).length > 0 && { assumptions: others }),
    payers: { ...(hasValues && { values }), ...(hasShares && { grantShares }) },
  };
}

const programmeOf = ({ programme }: Fields): string =>
  isFields(programme) && typeof programme.id === "string" ? programme.id : "";
