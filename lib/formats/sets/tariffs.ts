/** Tariff steps as the record tells them, and the two headline series that follow from them. */

import { dataTariffsWords as words } from '@words/data-tariffs';
import { rateDefinitionsWords } from '@words/rate-definitions';
import { rateLinesWords } from '@words/rate-lines';
import type { Claim } from '@/lib/domain/fact';
import type { Party } from '@/lib/domain/vocabulary';
import { tariffsPath } from '@/lib/url/links';
import { toTariffSeries } from '@/lib/view/tariff-series';
import type { TariffPoint } from '@/lib/view/tariff-series-point';
import { listStepRows, type StepRow } from '@/lib/view/tariff-steps';
import { type ColumnOf, type Holdings, toColumns, toDataSet } from '../table';
import { entryAddress, FACT_COLUMNS, KNOWN_ON, ofFact, SOURCE_COLUMNS } from './common-columns';

type StepItem = StepRow & { claims: readonly Claim[] };

const STEP_COLUMNS: readonly ColumnOf<StepItem>[] = toColumns(words.steps.columns, {
  title: { type: 'text', value: ({ fact }) => fact.value.title },
  imposer: { type: 'text', value: ({ fact }) => fact.value.imposer },
  target: { type: 'text', value: ({ fact }) => fact.value.target },
  state: { type: 'text', value: ({ state }) => rateLinesWords.states[state] },
  definition: { type: 'text', value: ({ fact }) => fact.value.definition },
  definition_words: { type: 'text', value: ({ fact }) => rateDefinitionsWords[fact.value.definition] },
  rate_percent: { type: 'number', value: ({ fact }) => fact.value.ratePct },
  added_percent: { type: 'number', value: ({ fact }) => fact.value.addedPct ?? null },
  suspended_points: { type: 'number', value: ({ fact }) => fact.value.suspendedPoints },
  scope: { type: 'text', value: ({ fact }) => fact.value.scope ?? null },
  announced_on: { type: 'date', value: ({ fact }) => fact.value.announcedOn },
  effective_on: { type: 'date', value: ({ fact }) => fact.value.effectiveOn },
  ends_on: { type: 'date', value: ({ fact }) => fact.value.endsOn },
  ends_at: { type: 'instant', value: ({ fact }) => fact.value.endsAt },
  instrument: { type: 'text', value: ({ fact }) => fact.value.instrument },
  components: {
    type: 'object',
    value: ({ fact }) => Object.fromEntries(fact.value.components.map(({ name, ratePct }) => [name, ratePct])),
  },
});

export const TARIFF_STEPS = toDataSet<StepItem>({
  key: 'tariff-steps',
  title: words.steps.title,
  holds: words.steps.holds,
  pathOf: tariffsPath,
  itemsOf: ({ facts, asOf }) => listStepRows(facts, asOf).map((row) => ({ ...row, claims: row.fact.claims })),
  columns: [...FACT_COLUMNS.map(ofFact), ...STEP_COLUMNS, ofFact(KNOWN_ON), ...SOURCE_COLUMNS],
});

type PointItem = TariffPoint & { party: Party };

function listPoints({ facts, asOf }: Holdings): PointItem[] {
  return toTariffSeries(facts, asOf).flatMap(({ party, points }) => points.map((point) => ({ ...point, party })));
}

const RATE_COLUMNS: readonly ColumnOf<PointItem>[] = toColumns(words.rates.columns, {
  id: { type: 'text', value: ({ factId }) => factId },
  address: { type: 'address', value: ({ factId }, holdings) => entryAddress(factId, holdings) },
  imposer: { type: 'text', value: ({ party }) => party },
  from_day: { type: 'day', value: ({ from }) => from },
  to_day: { type: 'day', value: ({ to }) => to },
  rate_percent: { type: 'number', value: ({ ratePercent }) => ratePercent },
  missing: { type: 'text', value: ({ missing }) => missing },
  title: { type: 'text', value: ({ title }) => title },
  instrument: { type: 'text', value: ({ instrument }) => instrument },
  components: {
    type: 'object',
    value: ({ components }) => Object.fromEntries(components.map(({ name, ratePct }) => [name, ratePct])),
  },
  definition: { type: 'text', value: () => rateDefinitionsWords.headline },
});

export const TARIFF_RATES = toDataSet<PointItem>({
  key: 'tariff-rates',
  title: words.rates.title,
  holds: words.rates.holds,
  pathOf: (context) => tariffsPath(context, {}, 'chart'),
  itemsOf: listPoints,
  columns: [...RATE_COLUMNS, ...SOURCE_COLUMNS],
});
