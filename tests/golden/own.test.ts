/**
 * Articles of our own, written to be read blind: each set was scored once before the reader was mended for it. Their wording and
 * most of their quotations are invented. A set keeps a floor a little under the figure it reached, so that a change that reads
 * one form better and another worse is seen.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { toDateSpan } from '@/lib/domain/civil-date';
import { FACT_VALUES } from '@/lib/domain/fact-values';
import { findTwin, type GoldSet, OWN_SETS, type ReadArticle, readGold, readGoldArticles, writeFacts } from '@/tests/support/gold';

const FLOORS: Record<string, { recall: number; precision: number }> = {
  'set-a': { recall: 0.98, precision: 0.98 },
  'set-b': { recall: 0.97, precision: 0.98 },
  'set-c': { recall: 0.97, precision: 0.97 },
  'set-d': { recall: 0.95, precision: 0.97 },
  'set-e': { recall: 0.98, precision: 0.98 },
  'set-f': { recall: 0.97, precision: 0.98 },
  'set-g': { recall: 0.93, precision: 0.97 },
  'set-h': { recall: 0.91, precision: 0.98 },
  'set-i': { recall: 0.98, precision: 0.98 },
  'set-j': { recall: 0.9, precision: 0.97 },
  'set-k': { recall: 0.98, precision: 0.98 },
  'set-l': { recall: 0.83, precision: 0.95 },
  'set-m': { recall: 0.97, precision: 0.98 },
  'set-n': { recall: 0.92, precision: 0.96 },
  'set-o': { recall: 0.96, precision: 0.96 },
  'set-p': { recall: 0.98, precision: 0.97 },
  'set-q': { recall: 0.9, precision: 0.97 },
  'set-r': { recall: 0.93, precision: 0.96 },
  'set-s': { recall: 0.91, precision: 0.96 },
  'set-t': { recall: 0.9, precision: 0.96 },
};

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

interface Scored {
  status: number | null;
  output: string;
}

/** The scorer's verdict on a set, with every fact that it found wrong. */
function score(set: GoldSet, articles: readonly ReadArticle[], floors: readonly string[]): Scored {
  const facts = writeFacts(articles);
  directories.push(facts);
  const scorer = ['tests/golden/extraction/score.mjs', '--texts', set.texts, '--gold', set.file, '--facts', facts];
  const run = spawnSync(process.execPath, [...scorer, '--verbose', ...floors], { encoding: 'utf8' });
  return { status: run.status, output: `${run.stdout}\n${run.stderr}` };
}

describe.each(OWN_SETS)('our own articles of $name', (set) => {
  const articles = readGoldArticles(set);

  it('keep the level they reached, with no trap sprung and no evidence broken', () => {
    const { recall, precision } = FLOORS[set.name] ?? { recall: 1, precision: 1 };
    const floors = ['--min-recall', `${recall}`, '--min-precision', `${precision}`, '--max-traps', '0'];
    const { status, output } = score(set, articles, floors);
    expect(status, output).toBe(0);
  });

  it('give values of the shape their kind has', () => {
    const wrong = articles.flatMap((article) =>
      article.facts.flatMap((fact) => {
        const result = FACT_VALUES[fact.kind].safeParse(fact.value);
        return result.success ? [] : [`${article.source} ${fact.kind}: ${result.error.message}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** The days a date covers: "2026-01/2026-02" and "2026-01-01/2026-02-28" are the same. */
const daysOf = (date: string | null): string => {
  if (!date) return '';
  const [from = '', to = from] = date.split('/');
  return `${toDateSpan(from).from}/${toDateSpan(to).to}`;
};

it('resolves at least 95% of the dates as a person did', () => {
  const compared = OWN_SETS.flatMap((set) => {
    const articles = readGoldArticles(set);
    return readGold(set).facts.flatMap((gold) => {
      const article = articles.find((one) => one.source === gold.source);
      const twin = gold.resolvedDate && article ? findTwin(gold, article) : null;
      return twin ? [{ id: gold.id, gold: gold.resolvedDate, read: twin.resolvedDate }] : [];
    });
  });
  const off = compared.filter(({ gold, read }) => daysOf(gold) !== daysOf(read));
  expect(compared.length).toBeGreaterThan(400);
  expect(1 - off.length / compared.length, JSON.stringify(off)).toBeGreaterThanOrEqual(0.95);
});

it('marks facts as sure only where they are right in at least 98% of cases', () => {
  const counted = OWN_SETS.map((set) => {
    const articles = readGoldArticles(set);
    const { output } = score(set, articles, []);
    const wrong = new Set([...output.matchAll(/^not in gold: (.*)$/gm)].map((match) => match[1]));
    const sure = articles.flatMap(({ source, facts }) =>
      facts
        .filter(({ confidence }) => confidence === 'high')
        .map(({ kind, value }) => `${source} ${kind} ${JSON.stringify(value)}`),
    );
    return { sure: sure.length, wrong: sure.filter((fact) => wrong.has(fact)) };
  });
  const sure = counted.reduce((sum, one) => sum + one.sure, 0);
  const wrong = counted.flatMap((one) => one.wrong);
  expect(sure).toBeGreaterThan(400);
  expect(1 - wrong.length / sure, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
});
