import fc from "fast-check";

/** What a random table holds: shares in per cent with one decimal by area and year, people by area. */
export interface Content {
  readonly areas: readonly string[];
  readonly codes: readonly string[];
  readonly years: readonly number[];
  /** Tenths of per cent, by area and year; null where it is missing. */
  readonly shares: readonly (readonly (number | null)[])[];
  readonly people: readonly number[];
}

/** How it is written. */
export interface Style {
  readonly layout: "wide" | "long" | "byYear" | "bareYears" | "twoRows" | "areasInColumns";
  readonly decimal: "," | ".";
  readonly group: "" | " " | "sign";
  readonly delimiter: ";" | "," | "\t";
  readonly year: (typeof yearStyles)[number];
  readonly total: "none" | "Samtliga" | "Total" | "Hela kommunen" | "Riket" | "nameless";
  readonly missing: ".." | "-" | "" | ": u" | "x";
  readonly flag: "" | " e" | "b" | " 1)" | "*";
  readonly percentSign: boolean;
  readonly codes: boolean;
  readonly title: boolean;
  readonly notes: "none" | "one" | "gap";
  readonly encoding: "utf-8" | "utf-8-bom" | "windows-1252" | "utf-16le";
}

const yearStyles = [
  "2021",
  "2021*",
  "2021 (prel.)",
  "2020/21",
  "2020/2021",
  "2018–2021",
  "2021-12-31",
] as const;
const names = ["Norra", "Södra", "Östra", "Västra", "Ängen", "Åsen", "Berga", "Hamnen", "Centrum", "Ekebo"];

export const style: fc.Arbitrary<Style> = fc.record({
  layout: fc.constantFrom("wide", "long", "byYear", "bareYears", "twoRows", "areasInColumns"),
  decimal: fc.constantFrom(",", "."),
  group: fc.constantFrom("", " ", "sign"),
  delimiter: fc.constantFrom(";", ",", "\t"),
  year: fc.constantFrom(...yearStyles),
  total: fc.constantFrom("none", "Samtliga", "Total", "Hela kommunen", "Riket", "nameless"),
  missing: fc.constantFrom("..", "-", "", ": u", "x"),
  flag: fc.constantFrom("", " e", "b", " 1)", "*"),
  percentSign: fc.boolean(),
  codes: fc.boolean(),
  title: fc.boolean(),
  notes: fc.constantFrom("none", "one", "gap"),
  encoding: fc.constantFrom("utf-8", "utf-8-bom", "windows-1252", "utf-16le"),
});

export const content: fc.Arbitrary<Content> = fc
  .record({
    areas: fc.uniqueArray(fc.constantFrom(...names), { minLength: 4, maxLength: 8 }),
    firstYear: fc.integer({ min: 1998, max: 2022 }),
    length: fc.integer({ min: 1, max: 3 }),
    numbers: fc.array(fc.integer({ min: 11, max: 989 }), { minLength: 24, maxLength: 24 }),
    gaps: fc.array(fc.nat(19), { minLength: 24, maxLength: 24 }),
    people: fc.array(fc.integer({ min: 120, max: 98_000 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ areas, firstYear, length, numbers, gaps, people }) => {
    const years = Array.from({ length }, (_, at) => firstYear + at);
    return {
      areas,
      codes: areas.map((_, at) => `09${String(at + 1).padStart(2, "0")}`),
      years,
      shares: areas.map((_, area) =>
        years.map((_, year) => (gaps[area * 3 + year] === 0 ? null : (numbers[area * 3 + year] as number))),
      ),
      people: people.slice(0, areas.length),
    };
  })
  // A mean of one or two numbers cannot be told from an area.
  .filter(({ years, shares }) =>
    years.every((_, year) => shares.filter((row) => row[year] !== null).length > 2),
  );

/** A year as the style writes it: by the year it ends in. */
const writeYear = (year: number, style: Style["year"]): string => {
  if (style === "2020/21") return `${year - 1}/${String(year).slice(2)}`;
  if (style === "2020/2021") return `${year - 1}/${year}`;
  if (style === "2018–2021") return `${year - 3}–${year}`;
  return style.replace("2021", String(year));
};

/** The rows of a table as texts. */
export function writeTable(content: Content, style: Style): string[][] {
  const { areas, codes, years, shares, people } = content;
  const isFlagged = (area: number, year: number) => (area + year) % 3 === 1;
  const share = (area: number, year: number): string => {
    const tenths = shares[area]?.[year] ?? null;
    if (tenths === null) return style.missing;
    const text = `${Math.floor(tenths / 10)}${style.decimal}${tenths % 10}`;
    return `${text}${style.percentSign ? " %" : ""}${isFlagged(area, year) ? style.flag : ""}`;
  };
  const grouped = (count: number): string => {
    const sign = style.group === "sign" ? (style.decimal === "," ? "." : ",") : style.group;
    return String(count).replace(/\B(?=(?:\d{3})+$)/gu, sign);
  };
  const mean = (year: number): string => {
    const own = shares.flatMap((row) => (row[year] === null ? [] : [row[year] as number]));
    if (own.length === 0) return style.missing;
    const tenths = Math.round(own.reduce((sum, each) => sum + each, 0) / own.length);
    return `${Math.floor(tenths / 10)}${style.decimal}${tenths % 10}`;
  };
  const all = grouped(people.reduce((sum, each) => sum + each, 0));
  const lead = (area: number) => (style.codes ? [codes[area] as string] : []);
  const totalName = style.total === "nameless" ? "Provstad" : style.total;
  const totalLead = style.codes ? [style.total === "Riket" ? "00" : ""] : [];
  const heads = [...(style.codes ? ["Kod"] : []), "Område"];
  const measure = "Andel sysselsatta, %";
  const labels = years.map((year) => writeYear(year, style.year));
  const hasTotal = style.total !== "none";
  // A total without a word for it has no code of its own either way; it is known by its sum.
  const totals = (cells: string[]) => (hasTotal ? [[...totalLead, totalName, ...cells]] : []);
  if (style.layout === "long" || style.layout === "byYear") {
    const isByYear = style.layout === "byYear";
    const rows = areas.flatMap((name, area) =>
      years.flatMap((_, year) =>
        isByYear
          ? [
              [
                ...lead(area),
                name,
                labels[year] as string,
                share(area, year),
                grouped(people[area] as number),
              ],
            ]
          : [
              [...lead(area), name, measure, labels[year] as string, share(area, year)],
              ...(year === years.length - 1
                ? [
                    [
                      ...lead(area),
                      name,
                      "Folkmängd",
                      labels[year] as string,
                      grouped(people[area] as number),
                    ],
                  ]
                : []),
            ],
      ),
    );
    const total = years.flatMap((_, year) =>
      totals(
        isByYear ? [labels[year] as string, mean(year), all] : [measure, labels[year] as string, mean(year)],
      ),
    );
    return [
      isByYear ? [...heads, "År", measure, "Folkmängd"] : [...heads, "Indikator", "År", "Värde"],
      ...rows,
      ...total,
    ];
  }
  const rows = areas.map((name, area) => [
    ...lead(area),
    name,
    ...years.map((_, year) => share(area, year)),
    ...(style.layout === "bareYears" ? [] : [grouped(people[area] as number)]),
  ]);
  const total = totals([
    ...years.map((_, year) => mean(year)),
    ...(style.layout === "bareYears" ? [] : [all]),
  ]);
  if (style.layout === "bareYears") return [[...heads, ...labels], ...rows, ...total];
  if (style.layout === "twoRows")
    return [
      [...heads, ...labels.map((_, at) => (at === 0 ? measure : "")), "Folkmängd"],
      [...heads.map(() => ""), ...labels, labels.at(-1) as string],
      ...rows,
      ...total,
    ];
  const table = [[...heads, ...labels.map((label) => `${measure} ${label}`), "Folkmängd"], ...rows, ...total];
  if (style.layout === "wide") return table;
  const body = table.map((row) => row.slice(style.codes ? 1 : 0));
  return (body[0] ?? []).map((_, column) => body.map((row) => row[column] ?? ""));
}

/** The bytes of a table, with a title above and notes below where the style has them. */
export function writeBytes(rows: readonly (readonly string[])[], style: Style): Uint8Array {
  const cell = (text: string) =>
    text.includes(style.delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const width = rows[0]?.length ?? 1;
  const line = (cells: readonly string[]) =>
    [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => "")]
      .map(cell)
      .join(style.delimiter);
  const lines = [
    ...(style.title ? [line(["Andel sysselsatta och folkmängd"]), ""] : []),
    ...rows.map(line),
    ...(style.notes === "gap" ? [line([])] : []),
    ...(style.notes === "none" ? [] : [line(["Källa: eget register"])]),
  ];
  const text = `${lines.join("\r\n")}\r\n`;
  if (style.encoding === "windows-1252")
    return Uint8Array.from([...text], (sign) => (sign === "–" ? 0x96 : sign.charCodeAt(0)));
  if (style.encoding === "utf-16le") {
    const view = new DataView(new ArrayBuffer(2 + text.length * 2));
    view.setUint16(0, 0xfeff, true);
    for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
    return new Uint8Array(view.buffer);
  }
  return new TextEncoder().encode(style.encoding === "utf-8-bom" ? `\ufeff${text}` : text);
}
