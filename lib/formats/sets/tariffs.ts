/** Tariff steps as the record tells them, and the two headline series that follow from them. */
import { rateDefinitionsWords } from '@words/rate-definitions';
import type { Claim } from '@/lib/domain/fact';
import type { Party } from '@/lib/domain/vocabulary';
import { tariffsPath } from '@/lib/url/links';
import { toTariffSeries } from '@/lib/view/tariff-series';
import type { TariffPoint } from '@/lib/view/tariff-series-point';
import { listStepRows, STEP_STATE_LABELS, type StepRow } from '@/lib/view/tariff-steps';
import { type ColumnOf, type Holdings, toDataSet } from '../table';
import { entryAddress, SOURCE_COLUMNS } from './common-columns';

type StepItem = StepRow & { claims: readonly Claim[] };

const STEP_COLUMNS: readonly ColumnOf<StepItem>[] = [
  {
    key: 'id',
    type: 'text',
    meaning: 'The fact’s id, the same on every day and after every load.',
    value: ({ fact }) => fact.id,
  },
  {
    key: 'address',
    type: 'address',
    meaning: 'Its permanent page.',
    value: ({ fact }, holdings) => entryAddress(fact.id, holdings),
  },
  { key: 'title', type: 'text', meaning: 'The step in a few words.', value: ({ fact }) => fact.value.title },
  { key: 'imposer', type: 'text', meaning: 'Who levies it.', value: ({ fact }) => fact.value.imposer },
  {
    key: 'target',
    type: 'text',
    meaning: 'Whose goods; empty where it is not on one country’s.',
    value: ({ fact }) => fact.value.target,
  },
  {
    key: 'state',
    type: 'text',
    meaning: 'Its state on the as-of day.',
    value: ({ state }) => STEP_STATE_LABELS[state],
  },
  {
    key: 'definition',
    type: 'text',
    meaning:
      'What the rate counts. Only “headline” steps add up to the headline series; the others are never mixed into it.',
    value: ({ fact }) => fact.value.definition,
  },
  {
    key: 'definition_words',
    type: 'text',
    meaning: 'The same for readers; the glossary explains it.',
    value: ({ fact }) => rateDefinitionsWords[fact.value.definition],
  },
  {
    key: 'rate_percent',
    type: 'number',
    meaning: 'Rate after the step, percent ad valorem; for headline steps the sum of duties added since January 2025.',
    value: ({ fact }) => fact.value.ratePct,
  },
  {
    key: 'added_percent',
    type: 'number',
    meaning: 'The duty as the act states it, where that is not the rate after the step.',
    value: ({ fact }) => fact.value.addedPct ?? null,
  },
  {
    key: 'suspended_points',
    type: 'number',
    meaning: 'Percentage points laid aside while the step holds.',
    value: ({ fact }) => fact.value.suspendedPoints,
  },
  {
    key: 'scope',
    type: 'text',
    meaning: 'What it is levied on, where that is not all goods.',
    value: ({ fact }) => fact.value.scope ?? null,
  },
  { key: 'announced_on', type: 'date', meaning: 'When it was announced.', value: ({ fact }) => fact.value.announcedOn },
  { key: 'effective_on', type: 'date', meaning: 'First day in force.', value: ({ fact }) => fact.value.effectiveOn },
  {
    key: 'ends_on',
    type: 'date',
    meaning: 'Last day in force, or the day on which it lapses.',
    value: ({ fact }) => fact.value.endsOn,
  },
  {
    key: 'ends_at',
    type: 'instant',
    meaning: 'The hour of the end in UTC, where published.',
    value: ({ fact }) => fact.value.endsAt,
  },
  { key: 'instrument', type: 'text', meaning: 'The order, notice or law.', value: ({ fact }) => fact.value.instrument },
  {
    key: 'components',
    type: 'object',
    meaning: 'What a headline rate is made of, percent by name; in CSV as JSON text.',
    value: ({ fact }) => Object.fromEntries(fact.value.components.map(({ name, ratePct }) => [name, ratePct])),
  },
  {
    key: 'known_on',
    type: 'day',
    meaning: 'The first day on which a source of ours said so.',
    value: ({ fact }) => fact.knownOn,
  },
];

export const TARIFF_STEPS = toDataSet<StepItem>({
  key: 'tariff-steps',
  title: 'Tariff steps',
  holds:
    'Every duty that either side threatened, announced, charged, suspended or ended, one step a row, oldest first.',
  pathOf: tariffsPath,
  itemsOf: ({ facts, asOf }) => listStepRows(facts, asOf).map((row) => ({ ...row, claims: row.fact.claims })),
  columns: [...STEP_COLUMNS, ...SOURCE_COLUMNS],
});

type PointItem = TariffPoint & { party: Party };

function listPoints({ facts, asOf }: Holdings): PointItem[] {
  return toTariffSeries(facts, asOf).flatMap(({ party, points }) => points.map((point) => ({ ...point, party })));
}

const RATE_COLUMNS: readonly ColumnOf<PointItem>[] = [
  { key: 'id', type: 'text', meaning: 'Id of the fact that set the rate.', value: ({ factId }) => factId },
  {
    key: 'address',
    type: 'address',
    meaning: 'Its permanent page.',
    value: ({ factId }, holdings) => entryAddress(factId, holdings),
  },
  {
    key: 'imposer',
    type: 'text',
    meaning: 'Whose duties: US on Chinese goods, China on US goods.',
    value: ({ party }) => party,
  },
  {
    key: 'from_day',
    type: 'day',
    meaning: 'First day on which the rate can have begun; it holds until the next row of its side.',
    value: ({ from }) => from,
  },
  {
    key: 'to_day',
    type: 'day',
    meaning: 'Last day on which it can have begun: another day only where no source names the day.',
    value: ({ to }) => to,
  },
  {
    key: 'rate_percent',
    type: 'number',
    meaning: 'Percent ad valorem; empty where no source gives a number.',
    value: ({ ratePercent }) => ratePercent,
  },
  { key: 'missing', type: 'text', meaning: 'Why there is no number.', value: ({ missing }) => missing },
  { key: 'title', type: 'text', meaning: 'What set it.', value: ({ title }) => title },
  {
    key: 'instrument',
    type: 'text',
    meaning: 'The order, notice or law; articles name none.',
    value: ({ instrument }) => instrument,
  },
  {
    key: 'components',
    type: 'object',
    meaning: 'What the rate is made of, percent by name; in CSV as JSON text.',
    value: ({ components }) => Object.fromEntries(components.map(({ name, ratePct }) => [name, ratePct])),
  },
  {
    key: 'definition',
    type: 'text',
    meaning: 'What the rate counts.',
    value: () => rateDefinitionsWords.headline,
  },
];

export const TARIFF_RATES = toDataSet<PointItem>({
  key: 'tariff-rates',
  title: 'Headline tariff rates',
  holds:
    'The two series of the chart, US on Chinese goods and China on US goods, one change a row: the sum of duties added since January 2025. Also as a drawing.',
  pathOf: (context) => tariffsPath(context, {}, 'chart'),
  itemsOf: listPoints,
  columns: [...RATE_COLUMNS, ...SOURCE_COLUMNS],
});
