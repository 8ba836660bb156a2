import type { JSX } from "solid-js";
import "./file-button.css";

/** A button that lets a file of the machine be chosen. */
export function FileButton(props: {
  readonly label: string;
  /** What the file is, for those who look for the button. */
  readonly file: "table" | "saved-data" | "work";
  /** As the attribute of an input: endings and media types. */
  readonly accept: string;
  readonly isMain?: boolean;
  /** Several may be chosen at once. */
  readonly isSeveral?: boolean;
  onFiles(files: readonly [File, ...File[]]): void;
}): JSX.Element {
  const take = (event: { readonly currentTarget: HTMLInputElement }) => {
    const [file, ...others] = [...(event.currentTarget.files ?? [])];
    // The same file may be chosen again after it was mended.
    event.currentTarget.value = "";
    if (file !== undefined) props.onFiles([file, ...others]);
  };
  return (
    <label class="button file-button" classList={{ "button--main": props.isMain ?? false }}>
      {props.label}
      <input
        class="file-button__input"
        type="file"
        data-file={props.file}
        accept={props.accept}
        multiple={props.isSeveral ?? false}
        onChange={take}
      />
    </label>
  );
}
