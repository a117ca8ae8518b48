import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { FACT_VALUES } from '@/lib/domain/fact-values';
import { DATE_FLOOR, READER_FLOORS } from '@/lib/view/reader-figures';
import { findTwin, GOLD_SETS, readGold, readGoldArticles, writeFacts } from '@/tests/support/gold';

const FLOORS: Record<string, { recall: number; precision: number }> = READER_FLOORS;

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

describe.each(GOLD_SETS)('the $name gold articles', (set) => {
  const articles = readGoldArticles(set);

  it('reach the floors of the scorer, with no trap sprung and no evidence broken', () => {
    const facts = writeFacts(articles);
    directories.push(facts);
    const { recall, precision } = FLOORS[set.name] ?? { recall: 1, precision: 1 };
    const floors = ['--min-recall', String(recall), '--min-precision', String(precision), '--max-traps', '0'];
    const scorer = ['tests/golden/extraction/score.mjs', '--texts', set.texts, '--gold', set.file, '--facts', facts, '--verbose'];
    const run = spawnSync(process.execPath, [...scorer, ...floors], { encoding: 'utf8' });
    expect(run.status, `${run.stdout}\n${run.stderr}`).toBe(0);
  });

  it('quote their text to the letter', () => {
    const quotes = articles.flatMap((article) =>
      article.facts.flatMap((fact) => fact.evidence.map((span) => article.text.slice(span.start, span.end) === span.quote && span.quote !== '')),
    );
    expect(quotes.length).toBeGreaterThan(30);
    expect(quotes.every(Boolean)).toBe(true);
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

  it('have ids of their own that the same text gives again', () => {
    const ids = articles.flatMap((article) => article.facts.map((fact) => fact.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(readGoldArticles(set).flatMap((article) => article.facts.map((fact) => fact.id))).toEqual(ids);
  });
});

it('resolves at least 95% of the gold dates as a person did', () => {
  const compared = GOLD_SETS.flatMap((set) => {
    const articles = readGoldArticles(set);
    return readGold(set).facts.flatMap((gold) => {
      const article = articles.find((one) => one.source === gold.source);
      const twin = gold.resolvedDate && article ? findTwin(gold, article) : null;
      return twin ? [{ id: gold.id, gold: gold.resolvedDate, read: twin.resolvedDate }] : [];
    });
  });
  const off = compared.filter(({ gold, read }) => gold !== read);
  expect(compared.length).toBeGreaterThan(80);
  expect(1 - off.length / compared.length, JSON.stringify(off)).toBeGreaterThanOrEqual(DATE_FLOOR);
});

it('marks facts as sure only where they are right in at least 98% of cases', () => {
  const judged = GOLD_SETS.flatMap((set) => {
    const gold = readGold(set);
    return readGoldArticles(set).flatMap((article) =>
      article.facts
        .filter((fact) => fact.confidence === 'high' && (fact.kind === 'delegation' || fact.kind === 'talk_round' || fact.kind === 'leader_contact'))
        .map((fact) => gold.facts.some((one) => one.source === article.source && findTwin(one, { ...article, facts: [fact] }) !== null)),
    );
  });
  expect(judged.length).toBeGreaterThan(25);
  expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(0.98);
});
