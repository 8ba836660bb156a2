import { For, type JSX } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { reviewed } from "./reviewed.ts";
import "./statement.css";

const lists = ["works", "shortfalls", "tested", "report"] as const;

/** The accessibility statement: how far the product conforms, where it falls short, how that is known, whom to tell. */
export function StatementText(): JSX.Element {
  const i18n = useI18n();
  const t = () => i18n.dictionary().statement;
  return (
    <div class="statement">
      <p>{t().lead}</p>
      <p>{t().responsible}</p>
      <section>
        <h3 class="statement__heading">{t().sections.conforms}</h3>
        <p>{t().conforms}</p>
      </section>
      <For each={lists}>
        {(list) => (
          <section data-section={list}>
            <h3 class="statement__heading">{t().sections[list]}</h3>
            <ul class="statement__list">
              <For each={t()[list]}>{(item) => <li>{item}</li>}</For>
            </ul>
          </section>
        )}
      </For>
      <p class="fine">
        <time datetime={reviewed}>{t().reviewed({ date: reviewed })}</time>
      </p>
    </div>
  );
}
