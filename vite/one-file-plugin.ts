import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Text of a script as it may stand in a page: nothing in it ends or hides the script. */
const scriptText = (code: string): string => code.trim().replace(/<(?=\/script|!--)/gi, "\\x3C");

/** What the page may do: run this very script, start workers from texts in it, and ask nobody for anything. */
export const policyFor = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "worker-src blob:",
    "font-src data:",
    "img-src data: blob:",
    "connect-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The licences as text that a browser does not show. */
const licenceBlock = (licences: string): string =>
  `<template id="licences">\n${licences.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</template>`;

/** The page with its one script and its one style sheet in it, under a policy that names both by their hash. */
export function inOnePage(page: string, code: string, css: string, icon: string, licences: string): string {
  const script = scriptText(code);
  const style = css.trim();
  const policy = policyFor(script, style);
  const drawing = `data:image/svg+xml;base64,${Buffer.from(icon).toString("base64")}`;
  return page
    .replace(/\s*<script[^>]*src=[^>]*><\/script>/, "")
    .replace(/\s*<link rel="(?:stylesheet|manifest|apple-touch-icon)"[^>]*>/g, "")
    .replace(/(<link rel="icon" href=)"[^"]*"/, (_, start: string) => `${start}"${drawing}"`)
    .replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace("</head>", () => `<style>${style}</style>\n  </head>`)
    .replace(
      "</body>",
      () => `<script type="module">${script}</script>\n  ${licenceBlock(licences)}\n  </body>`,
    );
}

/** Puts everything that was built into one file and removes the rest. `licences`: of all that is in it, as text. */
export function oneFile(name: string, licences: () => string): Plugin {
  let publicDir = "";
  return {
    name: "utfall-one-file",
    apply: "build",
    configResolved(config) {
      publicDir = config.publicDir;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler({ dir }, bundle) {
        if (dir === undefined) throw new Error("the build has no folder");
        const names = Object.keys(bundle);
        const one = (ending: string): string => {
          const [found, ...more] = names.filter((each) => each.endsWith(ending));
          if (found === undefined || more.length > 0)
            throw new Error(`one ${ending} was to be built, not ${names.join(", ")}`);
          return readFileSync(join(dir, found), "utf8");
        };
        const icon = readFileSync(join(publicDir, "icon.svg"), "utf8");
        const page = inOnePage(one(".html"), one(".js"), one(".css"), icon, licences());
        for (const each of names) rmSync(join(dir, each));
        rmSync(join(dir, "assets"), { recursive: true, force: true });
        writeFileSync(join(dir, name), page);
      },
    },
  };
}
