import {
  type Component,
  createEffect,
  createSignal,
  ErrorBoundary,
  type JSX,
  lazy,
  type ParentProps,
  Show,
  Suspense,
} from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";

/** The file of a part did not come. */
class NotArrived extends Error {}

/** A component whose file is fetched when it is first shown. It must stand inside an `Arriving`. */
export function fetchedPart<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
  return lazy(async () => {
    const part = await load().catch((cause: unknown) => {
      throw new NotArrived("a part of the page was not fetched", { cause });
    });
    return { default: part };
  });
}

/** Stands for parts of the page while their files and their texts are fetched, and says so when one does not arrive. */
export function Arriving(props: ParentProps<{ readonly waiting: JSX.Element }>): JSX.Element {
  const i18n = useI18n();
  const notArrived = () => <p role="alert">{i18n.t("app.notArrived")}</p>;
  const failed = (error: unknown) => {
    // Anything else is a bug and goes on its way.
    if (!(error instanceof NotArrived)) throw error;
    return notArrived();
  };
  const [isLost, setLost] = createSignal(false);
  createEffect(() => {
    if (!i18n.isComplete()) i18n.complete().catch(() => setLost(true));
  });
  return (
    <Show when={!isLost()} fallback={notArrived()}>
      <ErrorBoundary fallback={failed}>
        <Show when={i18n.isComplete()} fallback={props.waiting}>
          <Suspense fallback={props.waiting}>{props.children}</Suspense>
        </Show>
      </ErrorBoundary>
    </Show>
  );
}
