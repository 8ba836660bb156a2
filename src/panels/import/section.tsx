import { createUniqueId, type JSX, type ParentProps, Show } from "solid-js";

/** One numbered part of the import. */
export function Section(
  props: ParentProps<{
    readonly number: number;
    readonly title: string;
    readonly lead?: string;
    /** Where a keyboard goes on when the table has come. */
    readonly isFirst?: boolean;
    /** Beside the heading. */
    readonly aside?: JSX.Element;
  }>,
): JSX.Element {
  const id = createUniqueId();
  return (
    <section class="import__section" aria-labelledby={id}>
      <div class="import__head">
        <h3 class="import__heading" id={id} tabIndex={-1} data-first-heading={props.isFirst ? "" : undefined}>
          <span class="import__number" aria-hidden="true">
            {props.number}
          </span>
          {props.title}
        </h3>
        {props.aside}
      </div>
      <Show when={props.lead}>
        <p class="fine import__section-lead">{props.lead}</p>
      </Show>
      {props.children}
    </section>
  );
}
