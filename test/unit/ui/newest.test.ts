import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Accessor, createComponent, createMemo, createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { Newest } from "../../../src/ui/newest.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Something large enough to be asked about. */
const large = (name: string) => ({ name, numbers: new Float64Array(1000) });
type Large = ReturnType<typeof large>;

/** A value that is shown: what is made of it, and how often. */
function shown(first: Large | null) {
  return createRoot((dispose) => {
    const [value, setValue] = createSignal(first);
    let made = 0;
    const element = createComponent(Newest<Large>, {
      get of() {
        return value();
      },
      children: (each) => {
        made++;
        const name = createMemo(() => each().name);
        return name as unknown as null;
      },
    }) as unknown as Accessor<Accessor<string> | null>;
    return { setValue, said: () => element()?.() ?? null, made: () => made, dispose };
  });
}

test("what is made of a value is made once, and follows it", () => {
  const { setValue, said, made } = shown(null);
  expect(said()).toBe(null);
  setValue(large("first"));
  setValue(large("second"));
  expect(said()).toBe("second");
  expect(made()).toBe(1);
  setValue(null);
  expect(said()).toBe(null);
  setValue(large("third"));
  expect(said()).toBe("third");
  expect(made()).toBe(2);
});

/** A value that another has taken the place of, and what shows the other. */
function replaced() {
  const all = shown(null);
  const before = large("before");
  all.setValue(before);
  expect(all.said()).toBe("before");
  all.setValue(large("after"));
  expect(all.said()).toBe("after");
  return { ...all, before: new WeakRef(before) };
}

test("nothing is held of a value once there is another", async () => {
  const { before, said } = replaced();
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(before.deref()).toBeUndefined();
  expect(said()).toBe("after");
});
