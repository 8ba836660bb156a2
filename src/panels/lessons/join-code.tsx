import { createMemo, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { longestInCode, qrShape } from "../../ui/qr-shape.ts";
import { reachOf } from "./class-address.ts";

/** The QR code of a link, or that it is too long for one. Not for a page on a disk, whose link no phone could open. */
export function JoinCode(props: { readonly address: string }): JSX.Element {
  const { t, f } = useI18n();
  const shape = createMemo(() => qrShape(props.address));
  return (
    <Show
      when={shape()}
      fallback={
        <p data-no-code>
          {t("classroom.join.tooLong", {
            signs: f.integer(props.address.length),
            most: f.integer(longestInCode),
          })}
        </p>
      }
    >
      {(code) => (
        <>
          <QrCode shape={code()} label={t("classroom.join.image", { address: props.address })} />
          <Show when={reachOf(location) === "here"}>
            <p class="fine">{t("classroom.join.here")}</p>
          </Show>
        </>
      )}
    </Show>
  );
}
