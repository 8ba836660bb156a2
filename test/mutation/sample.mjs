import { PluginKind } from "@stryker-mutator/api/plugin";

/**
 * Of the declarations at the top of the model's files, those whose mutants are tried: one in UTFALL_MUTATION_ONE_IN
 * (16 where it says nothing, 1 for all), chosen by their names, so that the same ones are tried every time. Tests are
 * written for what one sample finds: UTFALL_MUTATION_SAMPLE (0 to one less than that) says which, and another one judges.
 */
const oneIn = Number(process.env.UTFALL_MUTATION_ONE_IN ?? 16);
if (!(Number.isInteger(oneIn) && oneIn > 0)) throw new Error("UTFALL_MUTATION_ONE_IN: a whole number from 1");

const sample = Number(process.env.UTFALL_MUTATION_SAMPLE ?? 0);
if (!(Number.isInteger(sample) && sample >= 0 && sample < oneIn))
  throw new Error("UTFALL_MUTATION_SAMPLE: a whole number from 0, less than UTFALL_MUTATION_ONE_IN");

const ignorer = {
  shouldIgnore(path) {
    if (!path.parentPath?.isProgram()) return undefined;
    return fnv(nameOf(path.node)) % oneIn === sample ? undefined : "Not in the sample.";
  },
};

/** What a statement declares; where it declares nothing, what it is. */
function nameOf(node) {
  const declared = node.declaration ?? node;
  return declared.id?.name ?? declared.declarations?.map(({ id }) => id.name).join() ?? node.type;
}

/** 32-bit FNV-1a (Fowler, Noll, Vo). */
function fnv(text) {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0), 0x01000193);
  return hash >>> 0;
}

export const strykerPlugins = [{ kind: PluginKind.Ignore, name: "sample", value: ignorer }];
