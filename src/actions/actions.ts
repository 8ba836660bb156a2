import { type FileEnding, filesOffered } from "../session/files-offered.ts";
import { lessonsHeld, namesHeld } from "../session/lesson-holds.ts";
import type { PanelId } from "../session/view-state.ts";
import { dropDrafts } from "../ui/drop-drafts.ts";
import type { Action, ActionContext } from "./action.ts";

const open =
  (panel: PanelId) =>
  ({ simulator }: ActionContext) =>
    simulator.setView({ panel });

/** Saves what the open tab shows, where the tab leaves that to the menu. */
const saveAs = (ending: FileEnding) =>
  ({
    place: "take",
    name: ({ i18n: { t } }) =>
      t("figure.saveAs", { format: ending.toUpperCase(), what: t("app.outcome.payouts") }),
    isThere: ({ simulator }) => filesOffered(simulator).save() !== null,
    run: ({ simulator }) => filesOffered(simulator).save()?.(ending),
  }) satisfies Action;

/** Everything that buttons of the page's frame and keys do, in the order of the buttons. */
export const actions = {
  import: {
    place: "programmes",
    name: ({ i18n }) => i18n.t("app.panels.import"),
    icon: () => "up",
    run: open("import"),
  },
  help: {
    place: "help",
    name: ({ i18n }) => i18n.t("app.panels.help"),
    shortcuts: [{ key: "?" }],
    run: ({ simulator }) => simulator.setView({ panel: "help", helpPart: "start" }),
  },
  lessons: {
    place: "help",
    name: ({ i18n }) => i18n.t("app.header.lessons"),
    isThere: ({ simulator }) => !lessonsHeld(simulator.view()),
    run: ({ simulator }) => simulator.setView({ panel: "help", helpPart: "lesson" }),
  },
  sources: { place: "help", name: ({ i18n }) => i18n.t("app.panels.sources"), run: open("sources") },
  statement: { place: "help", name: ({ i18n }) => i18n.t("app.panels.statement"), run: open("statement") },
  classView: {
    place: "header",
    name: ({ i18n }) => i18n.t("app.header.classView"),
    icon: () => "screen",
    shortcuts: [{ key: "c" }],
    run: ({ simulator }) => simulator.setView({ isClassView: !simulator.view().isClassView }),
  },
  projector: {
    place: "display",
    name: ({ i18n }) => i18n.t("app.header.projector"),
    icon: () => "projector",
    isOn: ({ simulator }) => simulator.view().isProjector,
    run: ({ simulator }) => simulator.setView({ isProjector: !simulator.view().isProjector }),
  },
  theme: {
    place: "display",
    name: ({ i18n }) => i18n.t("app.header.dark"),
    icon: () => "moon",
    isOn: ({ simulator }) => simulator.view().theme === "dark",
    run: ({ simulator }) =>
      simulator.setView({ theme: simulator.view().theme === "dark" ? "light" : "dark" }),
  },
  hideNames: {
    place: "display",
    name: ({ i18n }) => i18n.t("app.header.hideNames"),
    icon: () => "eye",
    isOn: ({ simulator }) => simulator.view().namesHidden,
    isEnabled: ({ simulator }) => !namesHeld(simulator.view()),
    run: ({ simulator }) => simulator.setView({ namesHidden: !simulator.view().namesHidden }),
  },
  chance: {
    place: "display",
    name: ({ i18n }) => i18n.t("app.header.chance"),
    icon: () => "range",
    isOn: ({ simulator }) => simulator.view().isChanceShown,
    run: ({ simulator }) => simulator.setView({ isChanceShown: !simulator.view().isChanceShown }),
  },
  language: {
    place: "display",
    name: ({ i18n }) => i18n.t("app.header.otherLanguage"),
    icon: () => "language",
    lang: ({ i18n }) => (i18n.locale() === "sv" ? "en" : "sv"),
    run: ({ i18n }) => void i18n.setLocale(i18n.locale() === "sv" ? "en" : "sv"),
  },
  undo: {
    place: "scenarios",
    name: ({ i18n }) => i18n.t("app.header.undo"),
    icon: () => "undo",
    isEnabled: ({ simulator }) => simulator.canUndo(),
    shortcuts: [{ key: "z", isControl: true }],
    run({ simulator }) {
      simulator.undo();
      dropDrafts();
    },
  },
  redo: {
    place: "scenarios",
    name: ({ i18n }) => i18n.t("app.header.redo"),
    icon: () => "redo",
    isEnabled: ({ simulator }) => simulator.canRedo(),
    shortcuts: [
      { key: "z", isControl: true, isShift: true },
      { key: "y", isControl: true },
    ],
    run({ simulator }) {
      simulator.redo();
      dropDrafts();
    },
  },
  share: {
    place: "take",
    name: ({ i18n }) => i18n.t("app.panels.share"),
    run: open("share"),
  },
  report: {
    place: "take",
    name: ({ i18n }) => i18n.t("app.header.report"),
    run: ({ simulator }) => simulator.setView({ reportOpen: true }),
  },
  export: { place: "take", name: ({ i18n }) => i18n.t("app.panels.export"), run: open("export") },
  png: saveAs("png"),
  svg: saveAs("svg"),
  xlsx: saveAs("xlsx"),
  csv: saveAs("csv"),
} satisfies Record<string, Action>;

export type ActionId = keyof typeof actions;

type WithShortcuts = {
  [Id in ActionId]: (typeof actions)[Id] extends { readonly shortcuts: unknown } ? Id : never;
}[ActionId];

const entries = Object.entries(actions) as [ActionId, Action][];

/** The actions that have their button in one place. */
export const actionsIn = (place: Action["place"]): readonly [ActionId, Action][] =>
  entries.filter(([, action]) => action.place === place);

/** The actions that have keys of their own. */
export const actionsWithShortcuts = entries.filter(([, { shortcuts }]) => shortcuts !== undefined) as [
  WithShortcuts,
  Action & Required<Pick<Action, "shortcuts">>,
][];
