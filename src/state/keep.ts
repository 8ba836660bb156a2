/** What was kept under a name on an earlier visit; null where nothing was, or where storage is closed to us. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`utfall.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit; where storage is closed to us it holds for this one. Null forgets it. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`utfall.${name}`);
    else localStorage.setItem(`utfall.${name}`, value);
  } catch {
    return;
  }
}
