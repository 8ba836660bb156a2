import { createMemo, createSignal, type JSX, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";
import { createCopying } from "../../../ui/create-copying.ts";
import { QrCode } from "../../../ui/qr-code.tsx";
import { qrShape } from "../../../ui/qr-shape.ts";
import { bringIntoView } from "../bring-into-view.ts";

/** A code, with a button that copies it and one that shows it to the teacher's camera. */
export function CopyCode(props: {
  readonly code: string;
  /** In the size of the text around it: it has been of use, and is there for those who hand in late. */
  readonly isSmall?: boolean;
  /** The code stands above it. */
  readonly isSaid?: boolean;
}): JSX.Element {
  const { t } = useI18n();
  const { became, copy } = createCopying();
  const [isShown, setShown] = createSignal(false);
  const shape = createMemo(() => (isShown() ? qrShape(props.code) : null));
  let whole!: HTMLSpanElement;
  const toggle = () => {
    setShown((shown) => !shown);
    if (isShown()) bringIntoView(whole);
  };
  return (
    <span ref={whole} class="guess__copy" classList={{ "guess__copy--small": props.isSmall }}>
      <Show when={!props.isSaid}>
        <strong data-code>{props.code}</strong>{" "}
      </Show>
      <button type="button" class="button" onClick={() => void copy(props.code)}>
        {t("classroom.codes.copy")}
      </button>{" "}
      <button type="button" class="button button--quiet" aria-pressed={isShown()} onClick={toggle}>
        {t(
          isShown()
            ? "classroom.codes.hide"
            : props.isSmall
              ? "classroom.join.short"
              : "classroom.codes.show",
        )}
      </button>{" "}
      <span class="fine" role="status">
        <Show when={became()}>{(how) => t(`classroom.codes.${how()}`)}</Show>
      </span>
      <Show when={shape()}>
        {(code) => (
          <span class="guess__image">
            <QrCode shape={code()} label={t("classroom.codes.image", { code: props.code })} />
          </span>
        )}
      </Show>
    </span>
  );
}
