import { createMemo, createSignal, For, type JSX, Match, Show, Switch } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { RuleEdit } from "../../model/rule/edit-rule.ts";
import type { ProgrammePackage } from "../../programmes/package.ts";
import { itemMark } from "./prose/plain-text.ts";
import type { Item, Paragraph, Segment } from "./prose/segment.ts";
import { SlotControl } from "./slot-control.tsx";
import "./rule-text.css";

/** Conditions of one group that are drawn at first: a rule may have thousands, each with its controls. */
const firstItems = 40;

export interface RuleTextProps {
  readonly paragraphs: readonly Paragraph[];
  readonly pack: ProgrammePackage;
  /** Kronor at stake by id of the open switch; without it the marks stand without a sum. */
  readonly stakes: Readonly<Record<string, number>> | undefined;
  onEdit(edits: readonly RuleEdit[], gesture?: string): void;
}

/** The rule as numbered paragraphs with controls in the sentences. */
export function RuleText(props: RuleTextProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().rule;
  /** The first slot of every open switch by key: it carries the sum at stake, the others the dashes only. */
  const firstOpen = createMemo(() => {
    const first = new Map<string, string>();
    const visit = (segments: readonly Segment[]) => {
      for (const segment of segments) {
        if (segment.kind !== "slot") continue;
        for (const id of segment.slot.open) if (!first.has(id)) first.set(id, segment.key);
      }
    };
    const visitItems = (items: readonly Item[]) => {
      for (const item of items) {
        visit(item.segments);
        visitItems(item.items);
      }
    };
    for (const paragraph of props.paragraphs) {
      visit(paragraph.segments);
      visitItems(paragraph.items);
    }
    return first;
  });
  /** Whether anything of the baseline has been taken away. */
  const hasGone = createMemo(() => {
    const isIn = (segments: readonly Segment[]) => segments.some(({ kind }) => kind === "gone");
    const isInItems = (items: readonly Item[]): boolean =>
      items.some((item) => isIn(item.segments) || isInItems(item.items));
    return props.paragraphs.some(({ segments, items }) => isIn(segments) || isInItems(items));
  });
  const [isOpenShown, setOpenShown] = createSignal(false);
  const [isGoneShown, setGoneShown] = createSignal(false);
  // What is seen of a control in hand can be put away without leaving it.
  const [isQuiet, setQuiet] = createSignal(false);
  const told = (key: string, open: readonly string[]) => open.filter((id) => firstOpen().get(id) === key);

  /** What ends a clause right after a control goes with the control, so that it does not begin a line. */
  const tailOf = (segment: Segment | undefined) =>
    segment?.kind === "text" ? (/^[.,;:]+/u.exec(segment.text)?.[0] ?? "") : "";
  const Sentence = (of: { readonly segments: readonly Segment[] }): JSX.Element => (
    <For each={of.segments}>
      {(segment, at) => (
        <Switch>
          <Match when={segment.kind === "text" && segment.text}>
            {(text) => (
              <>{text().slice(of.segments[at() - 1]?.kind === "slot" ? tailOf(segment).length : 0)}</>
            )}
          </Match>
          <Match when={segment.kind === "note" && segment.text}>
            {(text) => <span class="rule-text__note">{text()}</span>}
          </Match>
          <Match when={segment.kind === "gone" && isGoneShown() && segment.text}>
            {(text) => (
              <>
                <span class="hidden-visually">{t().panel.removed({ text: "" })}</span>
                <s class="rule-text__gone">{text()}</s>
              </>
            )}
          </Match>
          <Match when={segment.kind === "slot" && segment.slot}>
            {(slot) => (
              <SlotControl
                slot={slot()}
                tail={tailOf(of.segments[at() + 1])}
                told={told(segment.key, slot().open)}
                pack={props.pack}
                stakes={props.stakes}
                onEdit={props.onEdit}
              />
            )}
          </Match>
        </Switch>
      )}
    </For>
  );
  const Items = (of: { readonly items: readonly Item[]; readonly depth: number }): JSX.Element => {
    const [isWhole, setWhole] = createSignal(false);
    const shown = () =>
      isWhole() || of.items.length <= firstItems ? of.items : of.items.slice(0, firstItems);
    return (
      <Show when={of.items.length > 0}>
        <ol class="rule-text__items">
          <For each={shown()}>
            {(item, at) => (
              <li class="rule-text__item">
                <span class="rule-text__mark">{itemMark(at(), of.depth)}</span>
                <span>
                  <Sentence segments={item.segments} />
                  <Items items={item.items} depth={of.depth + 1} />
                </span>
              </li>
            )}
          </For>
        </ol>
        <Show when={shown().length < of.items.length}>
          <button type="button" class="button" onClick={() => setWhole(true)}>
            {t().panel.allItems({ count: i18n.f.integer(of.items.length) })}
          </button>
        </Show>
      </Show>
    );
  };
  return (
    <>
      <div class="rule-text__switches">
        <Show when={firstOpen().size > 0}>
          <label>
            <input
              type="checkbox"
              checked={isOpenShown()}
              onChange={(event) => setOpenShown(event.currentTarget.checked)}
            />
            {t().panel.showOpen}
          </label>
        </Show>
        <Show when={hasGone()}>
          <label>
            <input
              type="checkbox"
              checked={isGoneShown()}
              onChange={(event) => setGoneShown(event.currentTarget.checked)}
            />
            {t().panel.showRemoved}
          </label>
        </Show>
      </div>
      <ol
        class="rule-text"
        data-open={isOpenShown()}
        data-quiet={isQuiet()}
        onKeyDown={(event) => event.key === "Escape" && setQuiet(true)}
        onFocusIn={() => setQuiet(false)}
        onPointerOver={() => setQuiet(false)}
      >
        <For each={props.paragraphs}>
          {(paragraph, at) => (
            <li class="rule-text__paragraph" data-new={paragraph.isNew}>
              <span class="rule-text__number">{at() + 1}</span>
              <div>
                <Show when={paragraph.isNew}>
                  <span class="rule-text__new">{t().panel.isNew}</span>{" "}
                </Show>
                <Sentence segments={paragraph.segments} />
                <Items items={paragraph.items} depth={0} />
              </div>
            </li>
          )}
        </For>
      </ol>
    </>
  );
}
