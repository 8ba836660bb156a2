import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { About } from "../../programmes/package.ts";
import { programmeList } from "../../state/catalogue.ts";
import type { Simulator } from "../../state/simulator.ts";
import { Select, type SelectOption } from "../../ui/select.tsx";
import { Tool } from "./tool.tsx";
import "./header.css";

export interface HeaderProps {
  readonly simulator: Simulator;
  /** What the user brought, to go back to. */
  readonly own: readonly About[];
  onProgramme(id: string): void;
  onOwnData(): void;
  onHelp(): void;
}

/** No programme has this id: it opens the way to bring one. */
const bringOwn = "bring own data";

/** The product's name, the programme, and how the page is shown. */
export function Header(props: HeaderProps): JSX.Element {
  const i18n = useI18n();
  const { t, text } = i18n;
  const sim = () => props.simulator;
  const view = () => sim().view();
  const about = () => sim().package.about;
  const choices = (): SelectOption<string>[] => [
    ...[...programmeList, ...props.own].map(({ id, title }) => ({
      value: id,
      label: text(title),
    })),
    { value: bringOwn, label: `${t("app.header.ownData")} …`, isAction: true },
  ];
  return (
    <header class="header">
      <p class="header__name" translate="no">
        Ut<b>fall</b>
      </p>
      <Select
        label={t("app.header.programme")}
        labelHidden
        options={choices()}
        value={about().id}
        onChange={(id) => (id === bringOwn ? props.onOwnData() : props.onProgramme(id))}
      />
      <button
        type="button"
        class="button button--quiet header__text-tool header__sources"
        onClick={() => sim().setView({ sourcesOpen: true })}
      >
        {t("app.header.sources")}
      </button>
      <button
        type="button"
        class="button button--quiet header__text-tool"
        data-help
        onClick={() => props.onHelp()}
      >
        {t("app.header.help")}
      </button>
      <fieldset class="header__display">
        <legend class="hidden-visually">{t("app.header.display")}</legend>
        <Tool
          icon="eye"
          name={t("app.header.hideNames")}
          pressed={view().namesHidden}
          onPress={() => sim().setView({ namesHidden: !view().namesHidden })}
        />
        <Tool
          icon="projector"
          name={t("app.header.projector")}
          pressed={view().isProjector}
          onPress={() => sim().setView({ isProjector: !view().isProjector })}
        />
        <Tool
          icon={view().theme === "dark" ? "sun" : "moon"}
          name={t(view().theme === "dark" ? "app.header.light" : "app.header.dark")}
          onPress={() => sim().setView({ theme: view().theme === "dark" ? "light" : "dark" })}
        />
        <button
          type="button"
          class="button button--quiet header__text-tool"
          lang={i18n.locale() === "sv" ? "en" : "sv"}
          data-language
          onClick={() => i18n.setLocale(i18n.locale() === "sv" ? "en" : "sv")}
        >
          {t("app.header.otherLanguage")}
        </button>
      </fieldset>
    </header>
  );
}
