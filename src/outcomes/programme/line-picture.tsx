import type { JSX } from "solid-js";
import { PictureView } from "../../figure/picture-view.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import type { ComparisonView } from "./comparison-view.ts";
import { lineScene } from "./line-scene.ts";

/** Series over years, with the current area's line stronger than the others. */
export function LinePicture(props: { readonly view: ComparisonView; readonly area: string }): JSX.Element {
  const { f } = useI18n();
  return (
    <PictureView label={props.view.summary} draw={(width) => lineScene(props.view, props.area, f, width)} />
  );
}
