import type { I18n } from "../i18n/i18n.tsx";
import type { ProgrammePackage } from "../programmes/package.ts";

/** What payers and causes are called: as the programme's sources call them, else by our own common names. */
export interface PayerNames {
  payer(id: string): string;
  cause(id: string): string;
}

/** The names of a programme's payers and causes in the language at hand. */
export function payerNames({ sections }: ProgrammePackage, i18n: I18n): PayerNames {
  const t = i18n.dictionary().payers;
  const own = sections.breakEven;
  const named = (
    titled: NonNullable<typeof own>["payers" | "causes"] | undefined,
    common: Readonly<Record<string, string>>,
  ) => {
    const titles = new Map(titled?.map(({ id, title }) => [id, i18n.text(title)]));
    return (id: string): string => titles.get(id) ?? common[id] ?? id;
  };
  return { payer: named(own?.payers, t.payers), cause: named(own?.causes, t.causes) };
}
