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
import { useI18n } from "../i18n/i18n.tsx";

/** The file of a part could not be loaded. */
class LoadFailed extends Error {}

/** Shows its content once all texts are there; until then, and while a part inside is loaded, something else. Says so when loading fails. */
export function LazyPart(props: ParentProps<{ readonly waiting: JSX.Element }>): JSX.Element {
  const i18n = useI18n();
  const loadFailed = () => <p role="alert">{i18n.t("app.loadFailed")}</p>;
  const caught = (error: unknown) => {
    // Anything else is a bug and goes on its way.
    if (!(error instanceof LoadFailed)) throw error;
    return loadFailed();
  };
  const [hasFailed, setFailed] = createSignal(false);
  createEffect(() => {
    if (!i18n.isComplete()) i18n.complete().catch(() => setFailed(true));
  });
  return (
    <Show when={!hasFailed()} fallback={loadFailed()}>
      <ErrorBoundary fallback={caught}>
        <Show when={i18n.isComplete()} fallback={props.waiting}>
          <Suspense fallback={props.waiting}>{props.children}</Suspense>
        </Show>
      </ErrorBoundary>
    </Show>
  );
}

/**
 * A component whose file is loaded when it is first shown. `waiting`: class of the line that is shown until then; null
 * for none.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<Component<Props>>,
  waiting: string | null = "fine",
): Component<Props> {
  const Part = lazy(async () => {
    const part = await load().catch((cause: unknown) => {
      throw new LoadFailed("a part of the page could not be loaded", { cause });
    });
    return { default: part };
  });
  return (props) => {
    const { t } = useI18n();
    return (
      <LazyPart waiting={waiting === null ? null : <p class={waiting}>{t("app.outcome.computing")}</p>}>
        <Part {...props} />
      </LazyPart>
    );
  };
}
