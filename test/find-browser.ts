import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** A browser the tests drive, and how a machine may come by it. */
interface BrowserKind {
  readonly title: string;
  /** Environment variable that names its executable. */
  readonly variable: string;
  /** Names on the search path, the first that starts counts. */
  readonly names: readonly string[];
  /** Places outside the search path where installers put it. */
  readonly places: readonly string[];
  /** Its packages by package manager, tried in turn until one of them brings it. */
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

const chromium: BrowserKind = {
  title: "Chromium",
  variable: "CHROMIUM_PATH",
  names: [
    // Draws and runs the same with less around it: half of the processor time for every page that is opened.
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
  ],
  places: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  packages: {
    "apt-get": ["chromium-headless-shell", "chromium"],
    dnf: ["chromium"],
    apk: ["chromium"],
    pacman: ["chromium"],
    zypper: ["chromium"],
    brew: ["chromium"],
  },
};

const firefox: BrowserKind = {
  title: "Firefox",
  variable: "FIREFOX_PATH",
  names: ["firefox-esr", "firefox"],
  places: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    "C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe",
  ],
  packages: {
    "apt-get": ["firefox-esr"],
    dnf: ["firefox"],
    apk: ["firefox-esr"],
    pacman: ["firefox"],
    zypper: ["MozillaFirefox"],
    brew: ["firefox"],
  },
};

/** How each package manager installs something; those with `root` need the right to. */
const installers = [
  { command: "apt-get", root: true, runs: [["update"], ["install", "-y"]] },
  { command: "dnf", root: true, runs: [["install", "-y"]] },
  { command: "apk", root: true, runs: [["add"]] },
  { command: "pacman", root: true, runs: [["-Sy", "--noconfirm"]] },
  { command: "zypper", root: true, runs: [["--non-interactive", "install"]] },
  { command: "brew", root: false, runs: [["install", "--cask"]] },
];

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

function installed({ names, places }: BrowserKind): string | undefined {
  const candidates = [...names.map(onPath), ...places.filter(isExecutable)];
  return candidates.find((file) => file !== undefined && starts(file));
}

/** Installs a browser with the first package manager that may be used and says where it is; nothing happens where none may. */
function install(kind: BrowserKind): string | undefined {
  for (const { command, root, runs } of installers) {
    const names = kind.packages[command];
    if (onPath(command) === undefined || names === undefined) continue;
    const isRoot = process.getuid?.() === 0;
    const [program, first] = root && !isRoot ? ["sudo", ["-n", command]] : [command, []];
    if (onPath(program as string) === undefined) continue;
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const name of names) {
      runs.forEach((run, at) => {
        const rest = at === runs.length - 1 ? [...run, name] : run;
        spawnSync(program as string, [...(first as string[]), ...rest], {
          stdio: ["ignore", "ignore", "inherit"],
          timeout: 600_000,
          env,
        });
      });
      const now = installed(kind);
      if (now !== undefined) return now;
    }
    return undefined;
  }
  return undefined;
}

function find(kind: BrowserKind, mayInstall: boolean): string {
  const { title, variable } = kind;
  const given = process.env[variable];
  if (given !== undefined && given !== "") {
    if (isExecutable(given) && starts(given)) return given;
    throw new Error(`${variable} names ${given}, which does not start: correct it or unset it.`);
  }
  const found = installed(kind);
  if (found !== undefined) return found;
  if (mayInstall) {
    const now = install(kind);
    if (now !== undefined) return now;
  }
  throw new Error(
    `The browser tests need ${title} and found none. Install it, or set ${variable} to its executable, and run the command again.`,
  );
}

/**
 * The path of a Chromium (or Chrome, or Edge) that starts: CHROMIUM_PATH, else the system's, else (with `mayInstall`)
 * one the package manager installs. Throws one sentence that says what to do where there is none.
 */
export const findChromium = (mayInstall = false): string => find(chromium, mayInstall);

/** The same for Firefox and FIREFOX_PATH. */
export const findFirefox = (mayInstall = false): string => find(firefox, mayInstall);
