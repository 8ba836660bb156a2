import { type Accessor, createComputed, createMemo, createSignal, onCleanup } from "solid-js";

interface Row {
  readonly kind: string;
  readonly id: string;
}

const keyOf = ({ kind, id }: Row): string => `${kind} ${id}`;

/** How long after the last movement rows wait to change places, in milliseconds. */
const rest = 700;

/**
 * Rows that keep their places while a control is moved, so that a bar can be followed by eye; they take the order they
 * are given in when the hand rests. Needs an owner.
 */
export function createSteadyOrder<R extends Row>(
  rows: Accessor<readonly R[] | undefined>,
  isMoving: Accessor<boolean>,
): Accessor<readonly R[] | undefined> {
  const [order, setOrder] = createSignal<readonly string[]>([]);
  createComputed(() => {
    const next = rows()?.map(keyOf) ?? [];
    if (!isMoving()) return void setOrder(next);
    const timer = setTimeout(() => setOrder(next), rest);
    onCleanup(() => clearTimeout(timer));
  });
  return createMemo(() => {
    const fresh = rows();
    if (fresh === undefined) return undefined;
    const byKey = new Map(fresh.map((row) => [keyOf(row), row]));
    const kept = order().flatMap((key) => byKey.get(key) ?? []);
    return kept.length === fresh.length ? kept : fresh;
  });
}
