import { createMemo, For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { casework } from "../../model/casework.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { NumberField } from "../../ui/number-field.tsx";
import { caseworkNumbers } from "./casework-numbers.ts";
import { caseworkWords } from "./casework-words.ts";
import type { Projects } from "./grant-figures.ts";
import { originWords } from "./origin-words.ts";
import { type OwnNumbers, ownNumbers } from "./own-numbers.ts";
import { ShareControl } from "./share-control.tsx";

type Casework = NonNullable<Projects["casework"]>;

const rates = ["casework-alike", "casework-deep", "casework-other"] as const;

/** Caseworkers' hours, the same in all, between deep work with some clients and the others. */
export function CaseworkBlock(props: {
  readonly casework: Casework;
  readonly package: ProgrammePackage;
  readonly numbers: OwnNumbers;
  onNumber(name: string, value: number, gesture?: string): void;
}): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().programme;
  const named = () => caseworkNumbers(props.casework);
  const own = createMemo(() => ownNumbers(props.numbers, named()));
  const input = () => ({
    clients: props.casework.clients,
    deepShare: own()["casework-share"],
    deepHours: own()["casework-hours"],
    alikeRate: own()["casework-alike"],
    deepRate: own()["casework-deep"],
    otherRate: own()["casework-other"],
  });
  const words = createMemo(() => caseworkWords(input(), casework(input()), i18n));
  return (
    <div class="fact-block" data-block="casework">
      <h3 class="fact-block__title">
        {t().casework.title} <span class="section__mark">{t().ownInputMark}</span>
      </h3>
      <p>{t().casework.lead}</p>
      <ShareControl
        label={t().casework.share}
        value={own()["casework-share"]}
        origin={named()["casework-share"].preset}
        valueText={i18n.f.percent(own()["casework-share"], [0, 1])}
        onChange={(value, gesture) => props.onNumber("casework-share", Math.max(0.001, value), gesture)}
      />
      <NumberField
        label={t().casework.hours}
        value={own()["casework-hours"]}
        min={1}
        max={10}
        decimals={2}
        step={0.1}
        onChange={(value, gesture) => props.onNumber("casework-hours", value, gesture)}
      />
      <div class="share-controls">
        <For each={rates}>
          {(name) => (
            <ShareControl
              label={t().casework.rates[name]}
              value={own()[name]}
              origin={named()[name].preset}
              valueText={i18n.f.percent(own()[name], [0, 1])}
              onChange={(value, gesture) => props.onNumber(name, value, gesture)}
            />
          )}
        </For>
      </div>
      <div class="fact-block__answer" aria-live="polite">
        <For each={words()}>{(sentence) => <p>{sentence}</p>}</For>
      </div>
      <p class="fine">
        {i18n.text(props.casework.note)} {originWords(props.casework, props.package, i18n)}
      </p>
    </div>
  );
}
