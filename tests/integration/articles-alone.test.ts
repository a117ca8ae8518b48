/** What the five seed articles say without the cited record: the overview's figures, with what is not known left unknown. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { AnyClaim, AnyFact } from '@/lib/domain/fact';
import { INDEX_FILE, parseArticleIndex } from '@/lib/pipeline/article-index';
import { extractArticle } from '@/lib/pipeline/extract-article';
import { toArticleClaims } from '@/lib/pipeline/to-claims';
import { identifyAll } from '@/lib/resolve/identify';
import { settleFacts } from '@/lib/resolve/settle';
import { normaliseText } from '@/lib/text/normalise';
import { toClockView } from '@/lib/view/clock-words';
import { toLatestRound } from '@/lib/view/latest-round';
import { toSupplyShare } from '@/lib/view/rare-earth-excerpt';
import { toPointWords, toTariffSeries } from '@/lib/view/tariff-series';
import { toTruceClock } from '@/lib/view/truce-clock';

const FOLDER = 'seeds/articles';
const DAY = '2025-06-09';

let facts: AnyFact[] = [];

beforeAll(() => {
  const { entries } = parseArticleIndex(readFileSync(`${FOLDER}/${INDEX_FILE}`, 'utf8'));
  const claims = entries.flatMap(({ id, file, publishedOn }) => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const read = extractArticle({ source: id, text, publishedOn });
    return toArticleClaims({ id, text: normaliseText(text), publishedOn }, read.facts);
  });
  const filed = identifyAll(claims).flatMap((fact) =>
    fact.claims.map((claim) => ({ ...claim, factId: fact.factId }) as AnyClaim),
  );
  facts = settleFacts(filed);
});

it('knows both rates by their month, and China’s earlier one as a value that is missing', () => {
  const series = toTariffSeries(facts, DAY);
  expect(series.map(({ party, basis, points }) => [party, basis, points.map(toPointWords)])).toEqual([
    ['US', 'articles', ['145%', '30%']],
    ['China', 'articles', ['triple digits, no number in these articles', '10%']],
  ]);
  expect(series[1]?.points[0]?.ratePercent).toBeNull();
  expect(series.map(({ current }) => [current?.from, current?.to])).toEqual([
    ['2025-05-01', '2025-05-31'],
    ['2025-05-01', '2025-05-31'],
  ]);
});

it('counts down to a month, since no article names the day', () => {
  const clock = toTruceClock(facts, DAY);
  const view = toClockView(clock, facts);
  expect([clock.lengthDays, view.endWords, view.endNote]).toEqual([90, 'August 2025', 'day not stated']);
  expect(view.figure).toBe('53–83');
});

it('knows who sat down in London, and China’s share of rare earths', () => {
  const latest = toLatestRound(facts, DAY);
  const words = JSON.stringify(latest);
  for (const name of ['London', 'Scott Bessent', 'Howard Lutnick', 'Jamieson Greer', 'He Lifeng']) {
    expect(words).toContain(name);
  }
  expect(JSON.stringify(toSupplyShare(facts))).toContain('69');
});
