/**
 * `npm test`: every check there is, in the order of how soon it can fail, and one closing line that counts them.
 * A static check counts as one; vitest's tests count one by one. Later steps run although earlier ones failed,
 * so that one run shows everything.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './support/chromium';

interface Tally {
  passed: number;
  failed: number;
}

const REPORTS = 'var/test-reports';
const ENV = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' };

const STATIC_CHECKS: [name: string, command: string[]][] = [
  ['client', ['npm', 'run', '-s', 'generate']],
  ['route types', ['npx', '--no-install', 'next', 'typegen']],
  ['types', ['npx', '--no-install', 'tsc', '--noEmit', '-p', '.']],
  ['lint', ['npx', '--no-install', 'biome', 'ci', '.']],
  ['architecture', ['npm', 'run', '-s', 'architecture']],
  ['unused code', ['npx', '--no-install', 'knip']],
];

function run(command: string[], env: NodeJS.ProcessEnv = ENV): boolean {
  const [program = '', ...args] = command;
  const result = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (result.error) console.error(`${program} could not be run: ${result.error.message}`);
  return result.status === 0;
}

function runStatic([name, command]: (typeof STATIC_CHECKS)[number]): Tally {
  console.log(`\n== ${name}: ${command.filter((word) => word !== '--no-install').join(' ')}`);
  const ok = run(command);
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name}`);
  return { passed: Number(ok), failed: Number(!ok) };
}

/** Runs one vitest configuration and reads the counts from its report; a run without a report or tests has failed. */
function runVitest(name: string, config: string, env: NodeJS.ProcessEnv = ENV): Tally {
  console.log(`\n== ${name}`);
  const report = `${REPORTS}/${name}.json`;
  rmSync(report, { force: true });
  const args = ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run(['npx', '--no-install', 'vitest', ...args], env);
  const counts = readCounts(report);
  // A suite that broke before its tests ran leaves no failed test behind: it counts as one failure.
  const failed = counts.failed || (ok && counts.passed > 0 ? 0 : 1);
  return { passed: counts.passed, failed };
}

function readCounts(report: string): Tally {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A skipped test is a failure here: nothing is skipped silently.
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
  } catch (cause) {
    console.error(`no test report at ${report}: ${(cause as Error).message}`);
    return { passed: 0, failed: 1 };
  }
}

function runBrowserTests(): Tally {
  try {
    const chromium = ensureChromium();
    return runVitest('browser', 'vitest.browser.config.ts', { ...ENV, CHROMIUM_PATH: chromium });
  } catch (cause) {
    console.error((cause as Error).message);
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(REPORTS, { recursive: true });
const tallies = [...STATIC_CHECKS.map(runStatic), runVitest('unit', 'vitest.config.ts'), runBrowserTests()];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
