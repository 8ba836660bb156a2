export type Message = string | ((values: object) => string);

/** Every text of a dictionary by its path. */
export function messagesOf(texts: unknown, path = ""): [string, Message][] {
  if (typeof texts === "string" || typeof texts === "function") return [[path, texts as Message]];
  return Object.entries(texts as object).flatMap(([key, value]) => messagesOf(value, `${path}.${key}`));
}

/** The names of the values that a message takes, as it is written; "positional" for anything but named values. */
export function valuesOf(message: Message): string[] {
  if (typeof message === "string") return [];
  const [, named] =
    /^\(\{([^=]*?)\}\)\s*=>/u.exec(message.toString().replaceAll(/\{[^{}]*\}(?=\s*[,}])/gu, "")) ?? [];
  if (named !== undefined)
    return [...named.matchAll(/(?:^|,)\s*(\w+)/gu)].map(([, name]) => name ?? "").sort();
  return message.length === 0 ? [] : ["positional"];
}

const sample = (name: string) => {
  if (name === "noun")
    return { one: "‹one›", other: "‹other›", no: "‹no›", a: "‹a›", the: "‹the›", theOthers: "‹theOthers›" };
  return /^is[A-Z]/u.test(name) ? true : `‹${name}›`;
};

/** A message with the names of its values in pointed brackets. `like`: the message as it is written, where it is wrapped. */
export function said(message: Message, like: Message = message): string {
  const values = Object.fromEntries(valuesOf(like).map((name) => [name, sample(name)]));
  return typeof message === "string" ? message : message(values);
}
