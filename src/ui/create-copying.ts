import { type Accessor, createSignal } from "solid-js";

export interface Copying {
  /** What became of the last copy; undefined before one. */
  readonly became: Accessor<"copied" | "notCopied" | undefined>;
  copy(text: string): Promise<void>;
  /** What was copied is no longer what stands there. */
  forget(): void;
}

/**
 * Copies texts to the clipboard. `onRefused`: where it is closed to the page, or to pages that came by an open line, what
 * people are to copy themselves is marked.
 */
export function createCopying(onRefused: () => void = () => {}): Copying {
  const [became, setBecame] = createSignal<"copied" | "notCopied">();
  return {
    became,
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        setBecame("copied");
      } catch {
        onRefused();
        setBecame("notCopied");
      }
    },
    forget: () => void setBecame(undefined),
  };
}
