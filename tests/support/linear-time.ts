/**
 * Whether work grows with its size and no faster, on a machine that does other things too. Processor time is measured, not the
 * clock; of several rounds the best counts, since noise only ever adds; and a round that proves the point ends the measuring.
 */
import { expect } from 'vitest';

const SMALL = 4_000;
const TIMES = 8;
/** Three times what is linear; eight times the size costs 64 times as much where time is quadratic. */
const MOST_GROWTH = 3 * TIMES;
/** Below so much a figure is mostly noise: of compiling, of collecting garbage. */
const NOISE_MS = 60;
const ROUNDS = 6;

/** Processor time of one run in milliseconds. */
function measureCpuMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * @param prepare gives the work of a size; what it costs itself is not measured
 * @throws AssertionError when the work of eight times the size costs more than 24 times as much in every round
 */
export function expectLinearTime(prepare: (size: number) => () => void, smallSize = SMALL): void {
  const least = { once: Number.POSITIVE_INFINITY, eightfold: Number.POSITIVE_INFINITY };
  prepare(smallSize)();
  for (let round = 0; round < ROUNDS; round++) {
    least.once = Math.min(least.once, measureCpuMs(prepare(smallSize)));
    least.eightfold = Math.min(least.eightfold, measureCpuMs(prepare(smallSize * TIMES)));
    if (least.eightfold <= MOST_GROWTH * least.once + NOISE_MS) return;
  }
  expect.fail(
    `${TIMES} times the size took ${least.eightfold.toFixed(0)} ms, and ${least.once.toFixed(1)} ms once: more than linear`,
  );
}

/** The piece repeated to about so many characters. */
export const repeatTo = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
