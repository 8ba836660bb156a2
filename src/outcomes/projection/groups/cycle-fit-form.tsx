import { createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { ObservedChange } from "../../../model/project/target.ts";
import type { ProgrammePackage } from "../../../programmes/package.ts";
import type { Projections } from "../../../session/projection/projections.ts";
import { problemSentence } from "../../problem-sentence.ts";

type Answer = Awaited<ReturnType<Projections["fitCycle"]>>;

/** How strong the cycle would have to be for what was observed: asked for with a button, set among the assumptions. */
export function CycleFitForm(props: {
  readonly package: ProgrammePackage;
  readonly observed: ObservedChange;
  /** People that were observed. */
  readonly people: number;
  /** The strength that the scenario has. */
  readonly scale: number;
  fit(): Promise<Answer>;
  onScale(scale: number): void;
}): JSX.Element {
  const i18n = useI18n();
  const { f } = i18n;
  const t = () => i18n.dictionary().groups.fit;
  const [isWaiting, setWaiting] = createSignal(false);
  const [answer, setAnswer] = createSignal<Answer | null>(null);
  /** What was found, as long as the scenario has it. */
  const found = () => {
    const last = answer();
    return last?.ok && last.value.scale === props.scale ? last.value : null;
  };
  const problem = () => {
    const last = answer();
    return last === null || last.ok ? null : problemSentence(last.error, props.package, i18n);
  };
  const ask = async () => {
    setWaiting(true);
    const next = await props.fit();
    setWaiting(false);
    setAnswer(next);
    if (next.ok) props.onScale(next.value.scale);
  };
  const people = (value: number) => f.integer(Math.round(value));
  return (
    <section class="cycle-fit">
      <h3 class="cycle-fit__title">{t().title}</h3>
      <p class="section__said">
        {t().lead({ people: people(props.people), year: f.year(props.observed.year) })}
      </p>
      <button type="button" class="button" disabled={isWaiting()} onClick={() => void ask()}>
        {isWaiting() ? t().waiting : t().button}
      </button>
      <div class="section__said" role="status">
        <Show when={found()}>
          {(result) => {
            const year = () => f.year(result().year);
            return (
              <>
                <p>
                  {t().result({
                    scale: f.number(result().scale, [1, 1]),
                    fitted: people(result().fitted),
                    before: people(result().ordinary),
                    year: year(),
                  })}
                </p>
                <p>
                  <strong>
                    {t().implies({
                      employment: f.percent(result().employment, [0, 0]),
                      start: f.percent(result().employmentAtStart, [0, 0]),
                      year: year(),
                    })}
                  </strong>
                </p>
                <p class="fine">{t().judge}</p>
              </>
            );
          }}
        </Show>
        <Show when={problem()}>{(sentence) => <p>{sentence()}</p>}</Show>
      </div>
    </section>
  );
}
