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

interface WaitingProps {
  /** What is shown until the content is there. */
  readonly waiting: JSX.Element;
}

/** Waits for a part inside that is being loaded, and says so when loading fails. */
function WhenLoaded(props: ParentProps<WaitingProps>): JSX.Element {
  const { t } = useI18n();
  const caught = (error: unknown) => {
    // Anything else is a bug and goes on its way.
    if (!(error instanceof LoadFailed)) throw error;
    return <p role="alert">{t("app.loadFailed")}</p>;
  };
  return (
    <ErrorBoundary fallback={caught}>
      <Suspense fallback={props.waiting}>{props.children}</Suspense>
    </ErrorBoundary>
  );
}

/** Shows its content once all texts are there; until then, and while a part inside is loaded, something else. Says so when loading fails. */
export function LazyPart(props: ParentProps<WaitingProps>): JSX.Element {
  const i18n = useI18n();
  const [hasFailed, setFailed] = createSignal(false);
  createEffect(() => {
    if (!i18n.isComplete()) i18n.complete().catch(() => setFailed(true));
  });
  return (
    <Show when={!hasFailed()} fallback={<p role="alert">{i18n.t("app.loadFailed")}</p>}>
      <Show when={i18n.isComplete()} fallback={props.waiting}>
        <WhenLoaded waiting={props.waiting}>{props.children}</WhenLoaded>
      </Show>
    </Show>
  );
}

const lazily = <Props extends object>(load: () => Promise<Component<Props>>) =>
  lazy(async () => {
    const part = await load().catch((cause: unknown) => {
      throw new LoadFailed("a part of the page could not be loaded", { cause });
    });
    return { default: part };
  });

/** A picture of the first view, which needs no further texts: its place is empty while its file is loaded. */
export function lazyPicture<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
  const Picture = lazily(load);
  return (props) => (
    <WhenLoaded waiting={null}>
      <Picture {...props} />
    </WhenLoaded>
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
  const Part = lazily(load);
  return (props) => {
    const { t } = useI18n();
    return (
      <LazyPart waiting={waiting === null ? null : <p class={waiting}>{t("app.outcome.computing")}</p>}>
        <Part {...props} />
      </LazyPart>
    );
  };
}
