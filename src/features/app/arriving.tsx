import { type Component, ErrorBoundary, type JSX, lazy, type ParentProps, Suspense } from "solid-js";
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

/** Stands for parts of the page while their files are fetched, and says so when one does not arrive. */
export function Arriving(props: ParentProps<{ readonly waiting: JSX.Element }>): JSX.Element {
  const { t } = useI18n();
  const failed = (error: unknown) => {
    // Anything else is a bug and goes on its way.
    if (!(error instanceof NotArrived)) throw error;
    return <p role="alert">{t("app.notArrived")}</p>;
  };
  return (
    <ErrorBoundary fallback={failed}>
      <Suspense fallback={props.waiting}>{props.children}</Suspense>
    </ErrorBoundary>
  );
}
