import { createSignal, createUniqueId, type JSX, Show } from "solid-js";
import { Portal } from "solid-js/web";
import { useI18n } from "../../i18n/i18n.tsx";
import { Icon } from "../../ui/icon.tsx";
import { lazyPart } from "../../ui/lazy-part.tsx";
import { isForTyping, reachOf } from "./class-address.ts";
import "./join.css";

const JoinCode = lazyPart(async () => (await import("./join-code.tsx")).JoinCode, null);

/** Opens the link of the class over the whole window, as a code to scan and an address to type. `terms`: what the link holds for pupils, in words. */
export function JoinButton(props: { readonly address: string; readonly terms: string }): JSX.Element {
  const { t } = useI18n();
  const id = createUniqueId();
  const [isOpen, setOpen] = createSignal(false);
  let dialog!: HTMLDialogElement;
  const open = () => {
    setOpen(true);
    dialog.showModal();
  };
  // From a disk the link reaches no other device; the plan says how pupils take part then.
  return (
    <Show when={reachOf(location) !== "disk"}>
      <button type="button" class="button" data-join onClick={open}>
        <span class="join__whole-name">{t("classroom.join.scan")}</span>
        <span class="join__short-name">{t("classroom.join.short")}</span>
      </button>
      {/* Beside the page, which a lesson may have covered. */}
      <Portal>
        <dialog ref={dialog} class="join" aria-labelledby={id} onClose={() => setOpen(false)}>
          <Show when={isOpen()}>
            <h2 id={id} class="join__title">
              {t("classroom.join.scan")}
            </h2>
            <div class="join__code">
              <JoinCode address={props.address} />
            </div>
            <div class="join__words">
              <Show when={isForTyping(props.address)}>
                <p class="join__address">{props.address}</p>
              </Show>
              <Show when={props.terms !== ""}>
                <p>{props.terms}</p>
              </Show>
            </div>
          </Show>
          <button type="button" class="button join__close" onClick={() => dialog.close()}>
            <Icon name="close" />
            {t("app.close")}
          </button>
        </dialog>
      </Portal>
    </Show>
  );
}
