import type { I18n } from "../../../i18n/i18n.tsx";

/** Standard error of a share of draws: sqrt(p (1 - p) / n). */
export const errorOfShare = (share: number, draws: number): number =>
  Math.sqrt((share * (1 - share)) / draws);

/** A share of draws in plain words: "in about 3 draws in 10". */
export function inWords(share: number, i18n: I18n): string {
  const t = i18n.dictionary().outlook.events.words;
  if (share === 0) return t.none;
  if (share === 1) return t.all;
  const tenths = Math.round(share * 10);
  if (share < 0.05) return t.few;
  if (share > 0.95) return t.most;
  return tenths === 5 ? t.half : t.about({ tenths });
}

/** A share of draws in a sentence: in words, and where it is neither none nor all in figures with its standard error. */
export function toldShare(share: number, draws: number, i18n: I18n): string {
  const said = inWords(share, i18n);
  if (share === 0 || share === 1) return said;
  const error = i18n.f.number(errorOfShare(share, draws) * 100, [1, 1]);
  return `${said} (${shareOfDraws(share, i18n)}, ±${error})`;
}

/**
 * A share of draws as per cent: whole ones everywhere, since thousands of draws tell no more (their standard error is up to
 * 0.8 percentage points of 4,096). What is neither none nor all is never written as 0 or 100.
 */
export function shareOfDraws(share: number, { f }: I18n): string {
  if (share > 0 && share < 0.01) return `<\u00a0${f.percent(0.01, 0)}`;
  if (share < 1 && share > 0.99) return `>\u00a0${f.percent(0.99, 0)}`;
  return f.percent(share, 0);
}

/** As `shareOfDraws`, without signs that a sentence cannot be read with: "more than 99%". */
export function shareInSentence(share: number, i18n: I18n): string {
  const { f } = i18n;
  const t = i18n.dictionary().ahead;
  if (share > 0 && share < 0.01) return t.lessThan({ share: f.percent(0.01, 0) });
  if (share < 1 && share > 0.99) return t.moreThan({ share: f.percent(0.99, 0) });
  return f.percent(share, 0);
}
