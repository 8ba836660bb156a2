import { fromMarkdown } from "mdast-util-from-markdown";

type Root = ReturnType<typeof fromMarkdown>;
type Content = Root["children"][number];

/** A piece of a line: words, or the name of a claim that stands there. */
export type Piece = ({ readonly words: string } | { readonly claim: string }) & { readonly isStrong?: true };
/** A paragraph, or a list of lines. */
export type Block =
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Piece[])[] };

/** Parts that a lesson begins with, in their order. */
export const openings = ["aim", "curriculum", "background", "roles"] as const;
export type Opening = (typeof openings)[number];
/** Parts of a step, in their order; "key", which a step may lack: what a good answer holds, for the teacher. */
export const stepParts = ["question", "answer", "discussion", "key"] as const;
export type StepPart = (typeof stepParts)[number];

/** A lesson in one language and level. */
export interface LessonText {
  readonly title: string;
  readonly lead: readonly Block[];
  /** Roles only where the lesson has them: what is said before the first card. */
  readonly openings: Readonly<Partial<Record<Opening, readonly Block[]>>>;
  /** Cards of roles, one per heading below "## roles". */
  readonly roles: readonly RoleText[];
  readonly steps: Readonly<Record<string, StepText>>;
}

/** A card that somebody in the class plays. */
export interface RoleText {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface StepText {
  readonly title: string;
  readonly parts: Readonly<Record<StepPart, readonly Block[]>>;
  /** Names of what the class draws: a bar each, or the line. */
  readonly guess: readonly (readonly Piece[])[];
  /** Words of the part's table, where the step names what of it is shown. */
  readonly table?: TableText;
}

/** A table in the words of a lesson; without rows it keeps the names of its own. */
export interface TableText {
  readonly caption: readonly Piece[];
  /** Headings, that of the rows' names first. */
  readonly columns: readonly (readonly Piece[])[];
  readonly rows: readonly (readonly Piece[])[];
}

/**
 * Reads the Markdown of a lesson: "# title", the lead, "## aim" and other openings ("### name" below "## roles" begins a
 * card), then "## step <id>: <title>" with "### question", "### guess" where something is drawn (a list of the names of bars, or of the line), "### columns" (a caption and a list of headings) and "### rows" (a list of names) where a table is shown in other words than its own, "### answer", "### discussion" and, where there is one, "### key". Paragraphs, lists, **strong words** and {claims}; nothing else.
 * Throws with the line where it is otherwise: the files are the product's own, and a test reads each.
 */
export function readLessonText(markdown: string): LessonText {
  const blocks = fromMarkdown(markdown).children;
  const first = blocks[0];
  if (first?.type !== "heading" || first.depth !== 1) throw new SyntaxError("a lesson begins with its title");
  const sections = sectionsOf(blocks.slice(1), 2);
  const steps: Record<string, StepText> = {};
  const found: Partial<Record<Opening, readonly Block[]>> = {};
  let roles: readonly RoleText[] = [];
  for (const { heading, line, content } of sections.parts) {
    const step = /^step ([a-z0-9-]+): (.+)$/.exec(heading);
    const opening = openings.find((each) => each === heading);
    if (step !== null) steps[step[1] as string] = readStep(step[2] as string, content, line);
    else if (opening === "roles") {
      const { before, parts } = sectionsOf(content, 3);
      found.roles = before.map(blockOf);
      roles = parts.map((part) => ({ title: part.heading, blocks: part.content.map(blockOf) }));
    } else if (opening !== undefined) found[opening] = content.map(blockOf);
    else throw new SyntaxError(`line ${line}: ${heading}`);
  }
  return { title: wordsOf(first), lead: sections.before.map(blockOf), openings: found, roles, steps };
}

function readStep(title: string, content: readonly Content[], line: number): StepText {
  const { before, parts } = sectionsOf(content, 3);
  if (before.length > 0 || !order.test(parts.map(({ heading }) => `${heading} `).join("")))
    throw new SyntaxError(
      `line ${line}: a step has ${stepParts.join(", ")}, in this order, and after its question guess, columns and rows`,
    );
  const blocks = (name: string) =>
    parts.flatMap(({ heading, content: own }) => (heading === name ? own.map(blockOf) : []));
  const lines = (name: string) =>
    blocks(name).flatMap((block) => (block.kind === "list" ? block.items : [block.pieces]));
  const [question, answer, discussion, key] = stepParts.map(blocks) as [Block[], Block[], Block[], Block[]];
  const [caption, ...columns] = lines("columns");
  return {
    title,
    parts: { question, answer, discussion, key },
    guess: lines("guess"),
    ...(caption !== undefined && { table: { caption, columns, rows: lines("rows") } }),
  };
}

/** The parts of a step, each followed by a space. */
const order = /^question (guess )?(columns (rows )?)?answer discussion (key )?$/;

interface SectionOf {
  readonly heading: string;
  readonly line: number;
  readonly content: Content[];
}

function sectionsOf(blocks: readonly Content[], depth: number) {
  const before: Content[] = [];
  const parts: SectionOf[] = [];
  for (const block of blocks) {
    if (block.type === "heading" && block.depth === depth)
      parts.push({ heading: wordsOf(block), line: lineOf(block), content: [] });
    else (parts.at(-1)?.content ?? before).push(block);
  }
  return { before, parts };
}

const lineOf = ({ position }: Content): number => position?.start.line ?? 0;

function refuse(block: Content): never {
  throw new SyntaxError(`line ${lineOf(block)}: ${block.type} has no place in a lesson`);
}

function wordsOf(heading: Content): string {
  if (heading.type !== "heading") return refuse(heading);
  return heading.children.map((each) => (each.type === "text" ? each.value : refuse(each))).join("");
}

function blockOf(block: Content): Block {
  if (block.type === "paragraph") return { kind: "paragraph", pieces: block.children.flatMap(piecesOf) };
  if (block.type !== "list") return refuse(block);
  return {
    kind: "list",
    items: block.children.map((item) =>
      item.children.flatMap((each) =>
        each.type === "paragraph" ? each.children.flatMap(piecesOf) : refuse(each),
      ),
    ),
  };
}

function piecesOf(node: Content): Piece[] {
  if (node.type === "text") return piecesIn(node.value);
  if (node.type !== "strong") return refuse(node);
  return node.children.flatMap((each) =>
    each.type === "text"
      ? piecesIn(each.value).map((piece): Piece => ({ ...piece, isStrong: true }))
      : refuse(each),
  );
}

/** Every other part is what stood in braces. */
const piecesIn = (text: string): Piece[] =>
  text
    .replace(/\n/g, " ")
    .split(/\{([a-z0-9-]+)\}/)
    .map((part, at): Piece => (at % 2 === 1 ? { claim: part } : { words: part }))
    .filter((piece) => !("words" in piece) || piece.words !== "");
