import { describe, expect, it } from 'vitest';
import type { ValueOf } from '@/lib/domain/fact-values';
import { toChartSeries, toPointWords, toTariffSeries } from '@/lib/view/tariff-series';
import { recordFactsOn } from '../../support/record-facts';
import { toStatedFact } from '../../support/stated-facts';

const TODAY = '2026-11-22';

function seriesOn(asOf: string) {
  const [us, china] = toTariffSeries(recordFactsOn(asOf), asOf);
  if (!us || !china) throw new Error('two series expected');
  return { us, china };
}

const pointsOf = (series: { points: { from: string | null; ratePercent: number | null }[] }) =>
  series.points.map(({ from, ratePercent }) => [from, ratePercent]);

describe('toTariffSeries with the record', () => {
  it('gives the two headline series that README.md of the record names', () => {
    const { us, china } = seriesOn(TODAY);
    expect(pointsOf(us)).toEqual([
      ['2025-02-04', 10],
      ['2025-03-04', 20],
      ['2025-04-05', 30],
      ['2025-04-09', 104],
      ['2025-04-10', 145],
      ['2025-05-14', 30],
      ['2025-11-10', 20],
      ['2026-02-24', 10],
      ['2026-07-24', 12.5],
    ]);
    expect(pointsOf(china)).toEqual([
      ['2025-04-10', 84],
      ['2025-04-12', 125],
      ['2025-05-14', 10],
    ]);
  });

  it('names peak, rate now and what it is down from', () => {
    const { us, china } = seriesOn(TODAY);
    expect([us.peak?.ratePercent, us.current?.ratePercent, us.downFrom?.from]).toEqual([145, 12.5, '2025-04-10']);
    expect([china.peak?.ratePercent, china.current?.ratePercent, china.downFrom?.from]).toEqual([
      125,
      10,
      '2025-04-12',
    ]);
  });

  it('marks the one start that no page states', () => {
    const marked = [...seriesOn(TODAY).us.points, ...seriesOn(TODAY).china.points].filter((p) => p.isStartUnsupported);
    expect(marked.map((point) => point.from)).toEqual(['2025-04-12']);
  });

  it('joins prolongations to the rate they carry on', () => {
    const geneva = seriesOn(TODAY).us.points.find((point) => point.from === '2025-05-14');
    expect(geneva?.continuedBy.map((fact) => fact.claims[0]?.sourceId)).toEqual(['US-07']);
  });

  it('stops at the day and knows nothing of what came later', () => {
    const { us, china } = seriesOn('2025-06-09');
    expect([us.current?.ratePercent, china.current?.ratePercent]).toEqual([30, 10]);
    expect(us.points.at(-1)?.from).toBe('2025-05-14');
    const april = seriesOn('2025-04-09').us;
    expect([april.current?.ratePercent, april.peak?.ratePercent, april.downFrom]).toEqual([104, 104, null]);
  });

  it('is empty before the first step, and never zero', () => {
    const { us } = seriesOn('2025-02-03');
    expect([us.basis, us.points, us.current]).toEqual(['none', [], null]);
  });
});

const rate = (value: Partial<ValueOf<'tariff_rate'>>): ValueOf<'tariff_rate'> => ({
  imposer: 'US',
  target: 'China',
  ratePct: 30,
  qualifier: 'exact',
  status: 'in_force',
  scope: 'Chinese goods',
  ...value,
});

const ARTICLES = [
  toStatedFact({
    id: 'now-us',
    kind: 'tariff_rate',
    value: rate({}),
    resolvedDate: '2025-05',
    sources: ['001', '004'],
  }),
  toStatedFact({ id: 'peak-us', kind: 'tariff_rate', value: rate({ ratePct: 145, status: 'peak' }) }),
  toStatedFact({
    id: 'vague-us',
    kind: 'tariff_rate',
    value: rate({ ratePct: null, qualifier: 'triple_digit', status: 'peak', scope: 'some tariffs' }),
  }),
  toStatedFact({
    id: 'nobody',
    kind: 'tariff_rate',
    value: rate({
      imposer: null,
      target: null,
      ratePct: 100,
      qualifier: 'above',
      status: 'peak',
      scope: 'some sectors',
    }),
  }),
  toStatedFact({
    id: 'now-china',
    kind: 'tariff_rate',
    value: rate({ imposer: 'China', target: 'US', ratePct: 10, scope: null }),
    resolvedDate: '2025-05',
  }),
  toStatedFact({
    id: 'peak-china',
    kind: 'tariff_rate',
    value: rate({ imposer: 'China', target: 'US', ratePct: null, qualifier: 'triple_digit', status: 'peak' }),
  }),
];

describe('toTariffSeries from articles alone', () => {
  const [us, china] = toTariffSeries(ARTICLES, '2025-06-09');

  it('takes the peak without a day and the rate now with its month', () => {
    expect(us?.points.map((point) => [point.from, point.to, point.ratePercent])).toEqual([
      [null, null, 145],
      ['2025-05-01', '2025-05-31', 30],
    ]);
    expect([us?.basis, us?.downFrom?.ratePercent]).toEqual(['articles', 145]);
  });

  it('says why a rate has no number instead of drawing zero', () => {
    const [peak, now] = china?.points ?? [];
    expect(peak?.ratePercent).toBeNull();
    expect(peak && toPointWords(peak)).toBe('triple digits, no number in these articles');
    expect(now?.ratePercent).toBe(10);
    expect(china?.downFrom?.factId).toBe('peak-china');
  });

  it('leaves out rates of nobody and of single sectors', () => {
    const sector = toStatedFact({ id: 's', kind: 'tariff_rate', value: rate({ ratePct: 50, scope: 'steel' }) });
    const [series] = toTariffSeries([sector, ...ARTICLES.filter((fact) => fact.id === 'nobody')], '2025-06-09');
    expect(series?.basis).toBe('none');
  });

  it('places an undated point between the first day of the chart and the next point', () => {
    const [line] = toChartSeries(us ? [us] : [], '2025-02-01', (claims) => `${claims.length}`);
    expect(line?.steps.map(({ from, to, rateWords, sourceWords }) => [from, to, rateWords, sourceWords])).toEqual([
      ['2025-02-01', '2025-05-01', '145%', '1'],
      ['2025-05-01', '2025-05-31', '30%', '2'],
    ]);
  });
});
