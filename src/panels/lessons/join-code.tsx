import { createMemo, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { QrCode } from "../../ui/qr-code.tsx";
import { longestInCode, qrShape } from "../../ui/qr-shape.ts";
import { reachOf } from "./class-address.ts";

/** The QR code of a link, or why there is none and what to do instead. */
export function JoinCode(props: { readonly address: string }): JSX.Element {
  const { t, f } = useI18n();
  const reach = reachOf(location);
  const shape = createMemo(() => (reach === "disk" ? null : qrShape(props.address)));
  return (
    <Show
      when={shape()}
      fallback={
        <p data-no-code>
          {reach === "disk"
            ? t("classroom.join.disk")
            : t("classroom.join.tooLong", {
                signs: f.integer(props.address.length),
                most: f.integer(longestInCode),
              })}
        </p>
      }
    >
      {(code) => (
        <>
          <QrCode shape={code()} label={t("classroom.join.image", { address: props.address })} />
          <Show when={reach === "here"}>
            <p class="fine">{t("classroom.join.here")}</p>
          </Show>
        </>
      )}
    </Show>
  );
}
