import type { Criterion, CriterionKind, CriterionOf } from "../../model/rule/criterion.ts";
import { equalWords } from "./kinds/equal.ts";
import { fixedWords } from "./kinds/fixed.ts";
import { improvementWords } from "./kinds/improvement.ts";
import type { KindWords } from "./kinds/kind-words.ts";
import { needWords } from "./kinds/need.ts";
import { priceWords } from "./kinds/price.ts";
import { rankWords } from "./kinds/rank.ts";
import { sizeWords } from "./kinds/size.ts";
import { targetWords } from "./kinds/target.ts";
import { valueAddedWords } from "./kinds/value-added.ts";

/** The words and controls of every kind of criterion. */
export const ruleKinds: { readonly [K in CriterionKind]: KindWords<CriterionOf[K]> } = {
  equal: equalWords,
  size: sizeWords,
  need: needWords,
  improvement: improvementWords,
  rank: rankWords,
  valueAdded: valueAddedWords,
  price: priceWords,
  target: targetWords,
  fixed: fixedWords,
};

/** The words and controls of a criterion's kind. */
export const kindWordsOf = ({ kind }: Criterion): KindWords<Criterion> => ruleKinds[kind];
