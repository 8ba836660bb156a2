/** Which copy of the page this is: copies at different paths under one host keep apart, files of the page on one disk do not. */
export const placeOfPage = (): string =>
  location.protocol === "file:" ? "file:" : location.pathname.replace(/[^/]*$/, "");
