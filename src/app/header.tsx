import type { JSX } from "solid-js";
import { ActionButtons } from "../actions/action-buttons.tsx";
import { actionsIn } from "../actions/actions.ts";
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

/** No programme has an id like this: it is the choice of an action. */
const actionValue = (id: string): string => `action:${id}`;

/** The product's name, the programme, and how the page is shown. */
export function Header(props: HeaderProps): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  const context = () => ({ simulator: props.simulator, i18n });
  const choices = (): SelectOption<string>[] => [
    ...[...programmeList, ...props.own].map(({ id, title }) => ({ value: id, label: text(title) })),
    ...actionsIn("programmes").map(([id, action]) => ({
      value: actionValue(id),
      label: `${action.name(context())} …`,
      isAction: true,
    })),
  ];
  const choose = (value: string) => {
    const chosen = actionsIn("programmes").find(([id]) => actionValue(id) === value);
    if (chosen === undefined) props.onProgramme(value);
    else chosen[1].run(context());
  };
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
        onChange={choose}
      />
      <div class="header__panels">
        <ActionButtons simulator={props.simulator} place="header" />
      </div>
      <fieldset class="header__display">
        <legend class="hidden-visually">{t("app.header.display")}</legend>
        <ActionButtons simulator={props.simulator} place="display" />
      </fieldset>
    </header>
  );
}
