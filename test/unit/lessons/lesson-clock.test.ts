import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lessonClock } from "../../../src/panels/lessons/lesson-clock.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  lessonClock.forget();
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

test("the clock stands until it is started, and tells a step and the whole lesson", () => {
  expect(lessonClock.at("luck", "one")).toBeNull();
  lessonClock.press("luck", "one");
  pass(65);
  expect(lessonClock.isRunning("luck")).toBe(true);
  expect(lessonClock.at("luck", "one")).toBe(65);
  expect(lessonClock.inAll("luck")).toBe(65);
});

test("it goes on with the next step, and each step keeps its own time when the class goes back", () => {
  lessonClock.press("luck", "one");
  pass(60);
  lessonClock.moveTo("luck", "two");
  pass(30);
  lessonClock.moveTo("luck", "one");
  pass(10);
  expect(lessonClock.at("luck", "two")).toBe(30);
  expect(lessonClock.at("luck", "one")).toBe(70);
  expect(lessonClock.inAll("luck")).toBe(100);
});

test("pressed again it waits, also while the class goes on, and goes on from there", () => {
  lessonClock.press("luck", "one");
  pass(20);
  lessonClock.press("luck", "one");
  pass(300);
  lessonClock.moveTo("luck", "two");
  pass(300);
  expect(lessonClock.isRunning("luck")).toBe(false);
  expect(lessonClock.inAll("luck")).toBe(20);
  lessonClock.press("luck", "two");
  pass(5);
  expect(lessonClock.at("luck", "two")).toBe(5);
  expect(lessonClock.inAll("luck")).toBe(25);
});

test("another lesson has a clock of its own, and a new class none", () => {
  lessonClock.press("luck", "one");
  pass(20);
  expect(lessonClock.at("need", "one")).toBeNull();
  lessonClock.press("need", "one");
  pass(3);
  expect(lessonClock.at("need", "one")).toBe(3);
  expect(lessonClock.at("luck", "one")).toBeNull();
  lessonClock.forget();
  expect(lessonClock.at("need", "one")).toBeNull();
});
