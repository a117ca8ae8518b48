/**
 * `npm run bench [-- reading|growth|loading]`: how fast articles are read, whether the time grows with the text and no faster, and what a
 * thousand articles cost to load. Times are of the processor, so that whatever else runs on the machine counts little.
 * Exit code 1 when a floor is missed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import { extractArticle } from '@/lib/pipeline/extract-article';
import { type BenchArticle, HOSTILE_PIECES, makeArticle, makeHostile, readSentences } from './bench-texts';
import { runCommand } from './run-command';
import { CommandError } from './settings';

/** The floors, from the issue "Read any article about the talks". */
const FEWEST_ARTICLES_PER_SECOND = 150;
const ARTICLE_LENGTH = 4000;
const ARTICLE_COUNT = 150;
const PASSES = 6;
/** Ten times the text may cost this many times the time: twice what linear is, for the noise of small figures. */
const MOST_GROWTH = 20;
/** Below so much time a figure is mostly noise, and growth is not judged by it. */
const NOISE_MS = 25;
/** A megabyte of anything; at the floor of reading it is under two seconds. */
const MOST_MS_PER_MEGABYTE = 10_000;
/** A thousand articles may hold so much more memory than a hundred. */
const MOST_MEMORY_GROWTH = 1.5;
const LOADED = [100, 300, 1000] as const;

const PARTS = { reading: benchReading, growth: benchGrowth, loading: benchLoading };

interface Row {
  what: string;
  figure: string;
  floor: string;
  isMet: boolean;
}

/** Processor time of `work` in milliseconds. */
function measure(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const read = ({ text, publishedOn }: BenchArticle) => extractArticle({ source: 'bench', text, publishedOn });

function benchReading(): Row[] {
  const sentences = readSentences();
  const articles = Array.from({ length: ARTICLE_COUNT }, (_, index) => makeArticle(sentences, index, ARTICLE_LENGTH));
  const passes = Array.from({ length: PASSES }, () => ({
    ours: measure(() => articles.forEach(read)),
    theirs: measure(() => articles.forEach(({ text }) => void nlp(text))),
  }));
  const perSecond = (ms: number) => (ARTICLE_COUNT / ms) * 1000;
  const ours = perSecond(Math.min(...passes.map((pass) => pass.ours)));
  const theirs = perSecond(Math.min(...passes.map((pass) => pass.theirs)));
  const figure = (rate: number) => `${rate.toFixed(0)} articles/s`;
  return [
    {
      what: `reading articles of ${ARTICLE_LENGTH / 1000} kB`,
      figure: figure(ours),
      floor: `at least ${FEWEST_ARTICLES_PER_SECOND}`,
      isMet: ours >= FEWEST_ARTICLES_PER_SECOND,
    },
    {
      what: 'compromise, plain parse of the same',
      figure: figure(theirs),
      floor: 'slower than ours',
      isMet: theirs < ours,
    },
  ];
}

function benchGrowth(): Row[] {
  const sentences = readSentences();
  const plain = toGrowth('articles', [1e3, 1e4, 1e5, 1e6], (length) => makeArticle(sentences, 1, length));
  const hostile = Object.entries(HOSTILE_PIECES).map(([name, piece]) =>
    toGrowth(name, [1e4, 1e5, 1e6], (length) => ({ text: makeHostile(piece, length), publishedOn: '2025-06-09' })),
  );
  return [plain, ...hostile];
}

/** Measures one sort of text at growing lengths, and stops where the next would take too long. */
function toGrowth(name: string, lengths: number[], make: (length: number) => BenchArticle): Row {
  const times: number[] = [];
  for (const length of lengths) {
    const last = times.at(-1) ?? 0;
    if (last * MOST_GROWTH > MOST_MS_PER_MEGABYTE * 10) break;
    const article = make(length);
    times.push(Math.min(...Array.from({ length: length < 1e6 ? 2 : 1 }, () => measure(() => read(article)))));
  }
  const growths = times.slice(1).map((ms, index) => ms / Math.max(times[index] ?? 0, NOISE_MS));
  const isWhole = times.length === lengths.length;
  const isMet = isWhole && Math.max(...growths) <= MOST_GROWTH && (times.at(-1) ?? 0) <= MOST_MS_PER_MEGABYTE;
  const steps = times.map((ms, index) => `${(lengths[index] ?? 0) / 1000} kB ${ms.toFixed(0)} ms`);
  return {
    what: `growth: ${name}`,
    figure: steps.join(', ') + (isWhole ? '' : ', then stopped'),
    floor: `×${MOST_GROWTH} per ×10, ${MOST_MS_PER_MEGABYTE / 1000} s/MB`,
    isMet,
  };
}

interface LoadFigures {
  articles: number;
  facts: number;
  peakMb: number;
  cpuSeconds: number;
  /** Processor time of each of the last articles in milliseconds. */
  latestMs: number;
}

function benchLoading(): Row[] {
  const loads = LOADED.map(loadArticles);
  const [few] = loads;
  if (!few) return [];
  const figure = ({ articles, facts, peakMb, cpuSeconds, latestMs }: LoadFigures) =>
    `${articles} articles, ${facts} facts: ${peakMb.toFixed(0)} MB at most, ${cpuSeconds.toFixed(0)} s of processor time, ${latestMs.toFixed(0)} ms for each of the last`;
  return loads.map((load, index) => {
    const growth = load.peakMb / few.peakMb;
    return {
      what: `loading ${LOADED[index]} articles`,
      figure: `${figure(load)} (memory ×${growth.toFixed(2)})`,
      floor: `all of them, memory ×${MOST_MEMORY_GROWTH} at most`,
      isMet: load.articles === LOADED[index] && growth <= MOST_MEMORY_GROWTH,
    };
  });
}

/** @throws CommandError with what the process said when it failed */
function loadArticles(count: number): LoadFigures {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-bench-'));
  try {
    const script = fileURLToPath(new URL('./bench-load.ts', import.meta.url));
    const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'bench.db')}` };
    const run = spawnSync(process.execPath, ['--import', 'tsx', script, String(count)], { env, encoding: 'utf8' });
    if (run.status !== 0) throw new CommandError(`bench: loading ${count} articles failed\n${run.stderr}`);
    return JSON.parse(run.stdout) as LoadFigures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(rows: readonly Row[]): void {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length));
  const [what, figure] = [width((row) => row.what), width((row) => row.figure)];
  for (const row of rows) {
    console.log(
      `${row.isMet ? 'met   ' : 'MISSED'}  ${row.what.padEnd(what)}  ${row.figure.padEnd(figure)}  ${row.floor}`,
    );
  }
}

await runCommand(async () => {
  const names = Object.keys(PARTS) as (keyof typeof PARTS)[];
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !names.includes(name as keyof typeof PARTS));
  if (unknown !== undefined) throw new CommandError(`bench: "${unknown}" is none of ${names.join(', ')}`);
  console.log(`Times are of the processor, the best of several runs (${PASSES} for reading).`);
  const rows: Row[] = [];
  for (const name of names) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const part = PARTS[name]();
    print(part);
    rows.push(...part);
  }
  const missed = rows.filter((row) => !row.isMet).length;
  console.log(missed === 0 ? 'Every floor is met.' : `${missed} of ${rows.length} floors are missed.`);
  if (missed > 0) process.exitCode = 1;
});
