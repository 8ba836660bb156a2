/** A preference of an earlier visit by its name; null where none was saved, or where storage is closed to us. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(`utfall.${name}`);
  } catch {
    return null;
  }
}

/** Saves a preference for the next visit; where storage is closed to us it holds for this one. Null removes it. */
export function savePreference(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`utfall.${name}`);
    else localStorage.setItem(`utfall.${name}`, value);
  } catch {
    return;
  }
}
