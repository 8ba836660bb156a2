import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

/** Places outside the search path where installers put a browser. */
const places = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** How each package manager installs Chromium; those with `root` need the right to. */
const installers = [
  { command: "apt-get", root: true, runs: [["update"], ["install", "-y", "chromium"]] },
  { command: "dnf", root: true, runs: [["install", "-y", "chromium"]] },
  { command: "apk", root: true, runs: [["add", "chromium"]] },
  { command: "pacman", root: true, runs: [["-Sy", "--noconfirm", "chromium"]] },
  { command: "zypper", root: true, runs: [["--non-interactive", "install", "chromium"]] },
  { command: "brew", root: false, runs: [["install", "--cask", "chromium"]] },
];

const advice =
  "Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, and run the command again.";

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** Whether the browser answers at all: some systems ship a stub under its name. */
const starts = (file: string): boolean =>
  process.platform === "win32" || spawnSync(file, ["--version"], { timeout: 30_000 }).status === 0;

function installed(): string | undefined {
  const candidates = [...names.map(onPath), ...places.filter(isExecutable)];
  return candidates.find((file) => file !== undefined && starts(file));
}

/** Installs Chromium with the first package manager that may be used; nothing happens where none may. */
function install(): void {
  for (const { command, root, runs } of installers) {
    if (onPath(command) === undefined) continue;
    const isRoot = process.getuid?.() === 0;
    const [program, first] = root && !isRoot ? ["sudo", ["-n", command]] : [command, []];
    if (onPath(program as string) === undefined) continue;
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const run of runs) {
      spawnSync(program as string, [...(first as string[]), ...run], {
        stdio: ["ignore", "ignore", "inherit"],
        timeout: 600_000,
        env,
      });
    }
    return;
  }
}

/**
 * The path of a Chromium that starts: CHROMIUM_PATH, else the system's, else (with `mayInstall`) one the
 * package manager installs. Throws one sentence that says what to do where there is none.
 */
export function findChromium(mayInstall = false): string {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== "") {
    if (isExecutable(given) && starts(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, which does not start: correct it or unset it.`);
  }
  const found = installed();
  if (found !== undefined) return found;
  if (mayInstall) {
    install();
    const now = installed();
    if (now !== undefined) return now;
  }
  throw new Error(`The browser tests need Chromium and found none. ${advice}`);
}
