import { createSignal, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { pupilFile } from "../../session/pupil-file.ts";
import { saveFile } from "../../ui/save-file.ts";
import { pageAddress } from "./class-address.ts";

/** Where the page is a file itself, and no link of it reaches another device: saves it so that it opens as the link would. `id`: of what is taught. */
export function PupilFileButton(props: { readonly address: string; readonly id: string }): JSX.Element {
  const { t } = useI18n();
  const [said, setSaid] = createSignal("");
  const save = () => {
    const file = pupilFile(props.address.slice(pageAddress().length));
    if (file === null) return;
    const name = `utfall-${t("classroom.file.name")}-${props.id}.html`;
    saveFile(name, file);
    setSaid(t("classroom.file.saved", { name }));
  };
  return (
    <>
      <p class="lesson__row">
        <button type="button" class="button" data-pupil-file onClick={save}>
          {t("classroom.file.save")}
        </button>
      </p>
      <p class="fine" role="status">
        {said()}
      </p>
    </>
  );
}
