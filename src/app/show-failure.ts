/** Says in both languages that a file did not arrive, where not even the texts can be loaded. */
export function showFailure(host: HTMLElement): void {
  const sentences = {
    en: "The simulator could not be started: one of its files did not arrive. Check the connection and load the page again.",
    sv: "Simulatorn kunde inte startas: en av dess filer kom inte fram. Kontrollera anslutningen och ladda sidan igen.",
  };
  for (const [lang, sentence] of Object.entries(sentences)) {
    const paragraph = document.createElement("p");
    paragraph.className = "card";
    paragraph.lang = lang;
    paragraph.textContent = sentence;
    host.append(paragraph);
  }
}
