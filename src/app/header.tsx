import type { JSX } from "solid-js";
import { ActionButtons } from "../actions/action-buttons.tsx";
import { ActionMenu } from "../actions/action-menu.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import type { About } from "../programmes/package.ts";
import { programmeList } from "../session/catalogue.ts";
import type { Simulator } from "../session/simulator.ts";
import { Select, type SelectOption } from "../ui/select.tsx";
import "./header.css";

export interface HeaderProps {
  readonly simulator: Simulator;
  /** What the user brought, to go back to. */
  readonly own: readonly About[];
  onProgramme(id: string): void;
}

/** The product's name, the programme, what helps, how the page is shown and what can be taken from it. */
export function Header(props: HeaderProps): JSX.Element {
  const { t, text } = useI18n();
  const choices = (): SelectOption<string>[] =>
    [...programmeList, ...props.own].map(({ id, title }) => ({ value: id, label: text(title) }));
  return (
    <header class="header">
      <p class="header__name" translate="no">
        Ut<b>fall</b>
      </p>
      <Select
        label={t("app.header.programme")}
        labelHidden
        options={choices()}
        value={props.simulator.package.about.id}
        onChange={(id) => props.onProgramme(id)}
      />
      <ActionButtons simulator={props.simulator} place="programmes" />
      <div class="header__ways">
        <ActionButtons simulator={props.simulator} place="header" />
        <ActionMenu simulator={props.simulator} place="help" isQuiet />
        <ActionMenu simulator={props.simulator} place="display" isQuiet />
        <ActionMenu simulator={props.simulator} place="take" />
      </div>
    </header>
  );
}
