import { createMemo, For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { Rule } from "../../model/rule/rule.ts";
import type { Trace } from "../../model/trace.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { Illustrative } from "../../ui/illustrative.tsx";
import { createContext } from "./create-context.ts";
import type { TryChange } from "./create-tries.ts";
import { DecidedList } from "./decided-list.tsx";
import { DifferenceTable } from "./difference-table.tsx";
import type { ExplainPiece } from "./explain-piece.ts";
import { explainView } from "./explain-view.ts";
import { FigureLink } from "./figure-link.tsx";
import { keepTogether } from "./keep-together.ts";
import { MoreTable } from "./more-table.tsx";
import "./explain-panel.css";
import "../../ui/gloss.css";

export interface ExplainPanelProps {
  readonly trace: Trace;
  readonly baselineTrace: Trace | undefined;
  readonly rule: Rule;
  readonly baselineRule: Rule;
  readonly pack: ProgrammePackage;
  /** Whether the trace is from before the latest change, which failed. */
  readonly isOlder: boolean;
  /** The area's award with a change of data, in kronor rounded to whole ones. */
  readonly tryChange: TryChange;
}

/** Why this amount? Sentences with a column of kronor that adds up, the same for the baseline, and what would give more. */
export function ExplainPanel(props: ExplainPanelProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().explain;
  const viewOf = (trace: Trace, rule: Rule) =>
    explainView(trace, createContext(trace.area, rule, props.pack, i18n.dictionary(), i18n.f));
  const view = createMemo(() => viewOf(props.trace, props.rule));
  const baseline = createMemo(() => {
    const trace = props.baselineTrace;
    return trace?.area === props.trace.area ? viewOf(trace, props.baselineRule) : undefined;
  });
  return (
    <div class="explain">
      <Show when={props.isOlder}>
        <p class="explain__older">{t().older}</p>
      </Show>
      <p class="explain__lead">
        {view().lead}{" "}
        <Show when={view().isMadeUp}>
          {/* What was decided is true: then the mark is that of the split alone. */}
          <Show when={view().isDecided}>{t().lead.decided} </Show>
          <Illustrative label={t().figure.mark} />
        </Show>
      </p>
      <DecidedList area={props.trace.area} pack={props.pack} />
      <p class="explain__selection">
        <Sentence pieces={view().selection} />
      </p>
      <Show when={view().entries.length > 0}>
        <ol class="explain__steps">
          <For each={view().entries}>
            {(entry) => (
              <li class="explain__step">
                <div class="explain__row">
                  <span class="explain__label">
                    <Show when={entry.pot !== null}>
                      <span class="explain__swatch" data-pot={((entry.pot ?? 0) % 8) + 1} />
                    </Show>
                    {entry.label}
                  </span>
                  <span class="explain__kronor">
                    {i18n.f.integer(entry.kronor)}
                    <span class="hidden-visually"> {t().columns.kronor}</span>
                  </span>
                </div>
                <p class="explain__sentence">
                  <Sentence pieces={entry.pieces} />
                </p>
              </li>
            )}
          </For>
        </ol>
        <p class="explain__row explain__total">
          <span>{t().columns.total}</span>
          <span class="explain__kronor">{i18n.f.sek(view().awardSek)}</span>
        </p>
        <For each={view().rests}>
          {(line) => (
            <p class="explain__row explain__rests">
              <span>{line.text}</span>
              <span class="explain__kronor">{i18n.f.signed(line.kronor, 0)}</span>
            </p>
          )}
        </For>
      </Show>
      <Show when={baseline()}>{(before) => <DifferenceTable before={before()} now={view()} />}</Show>
      <Show when={view().isSelected}>
        <MoreTable trace={props.trace} pack={props.pack} tryChange={props.tryChange} />
      </Show>
    </div>
  );
}

function Sentence(props: { readonly pieces: readonly ExplainPiece[] }): JSX.Element {
  return (
    <For each={keepTogether(props.pieces)}>
      {({ before, piece, after }) =>
        piece.kind === "figure" ? (
          <span class="explain__figure">
            {before}
            <FigureLink piece={piece} />
            {after}
          </span>
        ) : (
          piece.text
        )
      }
    </For>
  );
}
