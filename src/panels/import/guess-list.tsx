import { For, type JSX, Show } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { sayNote } from "../../i18n/say-import.ts";
import type { Guess } from "../../import/check-table.ts";
import { settle } from "../../import/edit-mapping.ts";
import type { Mapping } from "../../import/mapping.ts";

/** Guesses that matter, each to be confirmed or changed below. */
export function GuessList(props: {
  readonly guesses: readonly Guess[];
  readonly mapping: Mapping;
  onChange(mapping: Mapping): void;
}): JSX.Element {
  const i18n = useI18n();
  const x = () => i18n.dictionary().import;
  const open = () => props.guesses.filter(({ isSettled }) => !isSettled);
  return (
    <Show when={open().length > 0}>
      <ul class="plain-list import__guesses">
        <For each={open()}>
          {(guess) => {
            const sentence = () => sayNote(guess, x());
            return (
              <li class="import__guess" data-guess={guess.code}>
                <span dir="auto">{sentence()}</span>
                <button
                  type="button"
                  class="button"
                  aria-label={x().record.isRightAbout({ sentence: sentence() })}
                  onClick={() => props.onChange(settle(props.mapping, guess.key))}
                >
                  {x().record.isRight}
                </button>
              </li>
            );
          }}
        </For>
      </ul>
    </Show>
  );
}
