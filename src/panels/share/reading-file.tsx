import type { JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import "./reading-file.css";

/** That a large file is being read, and a way to stop it. */
export function ReadingFile(props: { readonly name: string; onStop(): void }): JSX.Element {
  const i18n = useI18n();
  const sentence = () => i18n.dictionary().share.file.reading({ name: props.name });
  return (
    <div class="reading-file" data-reading-file>
      <p>{sentence()}</p>
      <progress class="reading-file__progress" aria-label={sentence()} />
      <button type="button" class="button" data-stop-reading onClick={() => props.onStop()}>
        {i18n.dictionary().import.cancel}
      </button>
    </div>
  );
}
