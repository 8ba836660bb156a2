import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFirefox } from "../find-browser.ts";

/** Firefox without a window, driven by WebDriver commands over the connection that every Firefox offers. */
export interface Firefox {
  open(address: string): Promise<void>;
  /** What a script in the page returns (`return ...`); promises are waited for. */
  run<Value>(script: string): Promise<Value>;
  /** Waits until what a script returns is true. Throws with `what` after ten seconds or so. */
  until(what: string, script: string): Promise<void>;
  /** Clicks on the first element that a selector finds, as a pointer does. */
  click(selector: string): Promise<void>;
  reload(): Promise<void>;
  /** Goes on inside the first frame of the page, until another page is opened. */
  enterFrame(): Promise<void>;
  /** Closes the tab and goes on in a new one, which is empty. */
  changeTab(): Promise<void>;
  /** Types keys into the first element that a selector finds. */
  type(selector: string, keys: string): Promise<void>;
  close(): Promise<void>;
}

/** Keys that are no letters, as WebDriver writes them. */
export const keys = { right: "\ue014", left: "\ue012", enter: "\ue007", escape: "\ue00c" } as const;

const preferences = {
  "marionette.port": 0,
  "intl.accept_languages": "en-GB",
  "intl.locale.requested": "en-GB",
  "ui.prefersReducedMotion": 1,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0,
  "datareporting.policy.dataSubmissionEnabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "app.update.enabled": false,
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The port Firefox has chosen, once it has written it down. */
async function portIn(profile: string): Promise<number> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      const port = Number(readFileSync(join(profile, "MarionetteActivePort"), "utf8"));
      if (port > 0) return port;
    } catch {
      // Not written yet.
    }
    await pause(200);
  }
  throw new Error("Firefox did not start within a minute");
}

/** Sends commands as `length:[0, id, name, parameters]` and reads answers as `length:[1, id, error, result]`. */
function speaker(socket: Socket) {
  type Answer = { resolve(value: unknown): void; reject(error: Error): void };
  const open = new Map<number, Answer>();
  let rest = Buffer.alloc(0);
  let last = 0;
  socket.on("data", (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(":");
      const end = colon < 0 ? Number.POSITIVE_INFINITY : colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, end).toString("utf8"));
      rest = rest.subarray(end);
      // The first thing that comes is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { message: string } | null, unknown];
      const answer = open.get(id);
      open.delete(id);
      if (error === null) answer?.resolve(result);
      else answer?.reject(new Error(error.message));
    }
  });
  const lost = () => {
    for (const answer of open.values()) answer.reject(new Error("the connection to Firefox is closed"));
    open.clear();
  };
  socket.on("close", lost);
  return <Value>(name: string, parameters: object = {}): Promise<Value> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      open.set(id, { resolve: resolve as (value: unknown) => void, reject });
      const text = JSON.stringify([0, id, `WebDriver:${name}`, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** Starts Firefox with a profile of its own. Whoever calls it closes it. */
export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "utfall-firefox-"));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const child = spawn(
    findFirefox(),
    ["--headless", "--marionette", "--no-remote", "--profile", profile, "about:blank"],
    { stdio: "ignore", env: { ...process.env, MOZ_HEADLESS_WIDTH: "1440", MOZ_HEADLESS_HEIGHT: "900" } },
  );
  const ended = new Promise<never>((_, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`Firefox ended with code ${code}`)));
  });
  const gone = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const port = await Promise.race([portIn(profile), ended]);
  ended.catch(() => undefined);
  const socket = connect(port, "127.0.0.1");
  await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  const say = speaker(socket);
  await say("NewSession", { strictFileInteractability: false });
  await say("SetTimeouts", { script: 60_000, pageLoad: 60_000, implicit: 10_000 });

  /** What a script returns; null where the page was left before it did. */
  const evaluate = async <Value>(script: string): Promise<[Value] | null> => {
    const done = `const done = arguments[arguments.length - 1];
      Promise.resolve((async () => { ${script} })()).then((value) => done([value]), (error) => done([null, String(error)]));`;
    const { value } = await say<{ value: [Value, string?] | null }>("ExecuteAsyncScript", {
      script: done,
      args: [],
    });
    if (value?.[1] !== undefined) throw new Error(value[1]);
    return value === null ? null : [value[0]];
  };
  const run = async <Value>(script: string): Promise<Value> => {
    const value = await evaluate<Value>(script);
    if (value === null) throw new Error("the page was left before the script had ended");
    return value[0];
  };
  const element = async (selector: string): Promise<string> => {
    const { value } = await say<{ value: Record<string, string> }>("FindElement", {
      using: "css selector",
      value: selector,
    });
    return Object.values(value)[0] ?? "";
  };
  return {
    open: (address) => say("Navigate", { url: address }),
    run,
    async until(what, script) {
      for (let tries = 0; tries < 100; tries++) {
        const value = await evaluate<boolean>(script);
        if (value?.[0] === true) return;
        await pause(100);
      }
      throw new Error(`Firefox has waited in vain for ${what}`);
    },
    reload: () => say("Refresh"),
    enterFrame: () => say("SwitchToFrame", { id: 0 }),
    async changeTab() {
      const { handle } = await say<{ handle: string }>("NewWindow", { type: "tab" });
      await say("CloseWindow");
      await say("SwitchToWindow", { handle });
    },
    click: async (selector) => say("ElementClick", { id: await element(selector) }),
    type: async (selector, text) => say("ElementSendKeys", { id: await element(selector), text }),
    async close() {
      socket.destroy();
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
