import { createEffect, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { useI18n } from "../../../i18n/i18n.tsx";

/** The browser's own reader of codes (W3C Shape Detection, "Accelerated Shape Detection in Images"); not every browser has it. */
interface CodeReader {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type CodeReaderMaker = new (options: { readonly formats: readonly string[] }) => CodeReader;

const maker = (): CodeReaderMaker | undefined =>
  (globalThis as { readonly BarcodeDetector?: CodeReaderMaker }).BarcodeDetector;

/** Whether this browser reads codes and has a camera to ask for. */
export const canScan = (): boolean => maker() !== undefined && navigator.mediaDevices !== undefined;

/** Milliseconds from one look at the camera's picture to the next. */
const pause = 200;

/** A button that opens the camera and hands on each code that is held before it, once. The picture stays on this device and is not kept. */
export function ScanCodes(props: { onCode(code: string): void }): JSX.Element {
  const { t } = useI18n();
  const [stream, setStream] = createSignal<MediaStream | null>(null);
  const [count, setCount] = createSignal(0);
  const [isRefused, setRefused] = createSignal(false);
  let isGone = false;
  const stop = () => {
    for (const track of stream()?.getTracks() ?? []) track.stop();
    setStream(null);
  };
  onCleanup(() => {
    isGone = true;
    stop();
  });
  const start = async () => {
    setRefused(false);
    setCount(0);
    try {
      const found = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      setStream(found);
      // Asked for a camera, people may have gone on in the meantime.
      if (isGone) stop();
    } catch {
      // There is none, or it was not allowed: codes are typed or pasted.
      setRefused(true);
    }
  };
  const watch = (video: HTMLVideoElement) => {
    createEffect(() => {
      const found = stream();
      const Maker = maker();
      if (found === null || Maker === undefined) return;
      video.srcObject = found;
      const reader = new Maker({ formats: ["qr_code"] });
      const seen = new Set<string>();
      const look = async () => {
        // Before its first picture there is nothing to read.
        const codes = video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA ? [] : await reader.detect(video);
        for (const { rawValue } of codes) {
          if (seen.has(rawValue) || stream() !== found) continue;
          seen.add(rawValue);
          setCount(seen.size);
          props.onCode(rawValue);
        }
        if (stream() === found) timer = setTimeout(() => void look(), pause);
      };
      let timer = setTimeout(() => void look());
      onCleanup(() => clearTimeout(timer));
    });
  };
  return (
    <>
      <button
        type="button"
        class="button"
        aria-pressed={stream() !== null}
        onClick={() => (stream() === null ? void start() : stop())}
      >
        {t(stream() === null ? "classroom.codes.scan" : "classroom.codes.stopScan")}
      </button>
      <span class="fine" role="status">
        <Show when={isRefused()}>{t("classroom.codes.noCamera")}</Show>
        <Show when={stream() !== null}>{t("classroom.codes.scanned", { count: count() })}</Show>
      </span>
      <Show when={stream() !== null}>
        <video
          ref={watch}
          class="guess__camera"
          autoplay
          muted
          playsinline
          aria-label={t("classroom.codes.camera")}
        />
      </Show>
    </>
  );
}
