import { createEffect, createMemo, type JSX, onCleanup, onMount } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ReportPart, ReportWords } from "../../session/view-state.ts";
import { Icon } from "../../ui/icon.tsx";
import { type AlternativeChoice, ReportFields, type ReportPartChoice } from "./report-fields.tsx";
import type { ReportInput } from "./report-input.ts";
import { ReportSheet } from "./report-sheet.tsx";
import { reportView } from "./report-view.ts";
import "./report-page.css";
import "./report-print.css";

export interface ReportPageProps {
  readonly input: ReportInput;
  readonly note: string;
  /** The date of a report to which the author gives none. */
  readonly today: string;
  readonly parts: readonly ReportPartChoice[];
  /** Only for the printer: the page has been asked to print while something else is on screen. */
  readonly isForPrint: boolean;
  onTitle(title: string): void;
  onNote(note: string): void;
  onWords(words: Partial<ReportWords>): void;
  onPart(part: ReportPart, isIn: boolean): void;
  /** Every section is in it. */
  readonly isWhole: boolean;
  onWhole(isWhole: boolean): void;
  readonly alternatives: readonly AlternativeChoice[];
  onAlternative(key: string, isIn: boolean): void;
  onBack(): void;
}

/** The report in the place of the page: what the author adds beside the sheet as it prints. */
export function ReportPage(props: ReportPageProps): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().report;
  const report = createMemo(() => reportView(props.input, i18n));
  let heading!: HTMLHeadingElement;
  onMount(() => {
    if (props.isForPrint) return;
    heading.focus();
    window.scrollTo(0, 0);
  });
  // The name that a printer or a PDF takes over.
  const before = document.title;
  createEffect(() => {
    document.title = `${report().title} · ${t().official}`;
  });
  onCleanup(() => {
    document.title = before;
  });
  return (
    <div class="report" data-for-print={props.isForPrint} data-margin-boxes={hasMarginBoxes()}>
      <header class="report__bar">
        <h1 class="report__name" tabIndex={-1} ref={heading}>
          {t().name}
        </h1>
        <div class="report__actions">
          <button type="button" class="button" onClick={() => props.onBack()}>
            {t().back}
          </button>
          <button
            type="button"
            class="button"
            data-report-whole
            onClick={() => props.onWhole(!props.isWhole)}
          >
            {props.isWhole ? t().short : t().whole}
          </button>
          <button type="button" class="button button--main" onClick={() => window.print()}>
            <Icon name="down" />
            {t().print}
          </button>
        </div>
      </header>
      <main class="report__work">
        <ReportFields
          title={props.input.title}
          note={props.note}
          words={props.input.words}
          today={props.today}
          onTitle={props.onTitle}
          onNote={props.onNote}
          onWords={props.onWords}
          parts={props.parts}
          onPart={props.onPart}
          alternatives={props.alternatives}
          onAlternative={props.onAlternative}
        />
        <ReportSheet report={report()} />
      </main>
      {/* Printers without margin boxes get the statement along the edge of every page. */}
      <p class="report__edge" aria-hidden="true">
        {t().official}
      </p>
    </div>
  );
}

/** Whether style sheets can write in the margins of printed pages. */
const hasMarginBoxes = (): boolean => "CSSMarginRule" in window;
