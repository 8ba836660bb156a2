import { createEffect, createUniqueId, type JSX, type ParentProps } from "solid-js";
import { useI18n } from "../i18n/i18n.tsx";
import { Icon } from "./icon.tsx";
import "./button.css";
import "./drawer.css";

export interface DrawerProps {
  readonly open: boolean;
  readonly title: string;
  /** How wide: a trace is narrow, sources and method are wide. */
  readonly width?: "narrow" | "wide";
  onClose(): void;
}

/** A sheet over the side of the page: a native dialog, so that focus stays inside and returns where it was. */
export function Drawer(props: ParentProps<DrawerProps>): JSX.Element {
  const { t } = useI18n();
  const id = createUniqueId();
  let dialog!: HTMLDialogElement;
  createEffect(() => {
    if (props.open && !dialog.open) dialog.showModal();
    if (!props.open && dialog.open) dialog.close();
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes the dialog, this is for a click beside it
    <dialog
      ref={dialog}
      class="drawer"
      data-width={props.width ?? "narrow"}
      aria-labelledby={id}
      onClose={() => props.onClose()}
      onClick={(event) => event.target === dialog && dialog.close()}
    >
      <div class="drawer__sheet">
        <header class="drawer__head">
          <h2 class="drawer__title" id={id}>
            {props.title}
          </h2>
          <button type="button" class="button button--quiet button--icon" onClick={() => dialog.close()}>
            <Icon name="close" />
            <span class="hidden-visually">{t("app.close")}</span>
          </button>
        </header>
        <div class="drawer__body">{props.children}</div>
      </div>
    </dialog>
  );
}
