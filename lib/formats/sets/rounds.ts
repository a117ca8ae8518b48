/** Rounds of talks with who sat at them, and every seat by itself. */
import { dataRoundsWords as words } from '@words/data-rounds';
import { toDateSpan } from '@/lib/domain/civil-date';
import type { Claim, Fact } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import { delegatesPath, roundPath, roundsPath } from '@/lib/url/links';
import { listClaims } from '@/lib/view/evidence-marks';
import { listRoundSummaries, type RoundSummary, toStatusWords } from '@/lib/view/round-list';
import { isDelegation, sortDelegates } from '@/lib/view/round-words';
import { type ColumnOf, type Holdings, toColumns, toDataSet } from '../table';
import { FACT_COLUMNS, KNOWN_ON, NOW, SOURCE_COLUMNS, toAddress } from './common-columns';

interface RoundItem extends RoundSummary {
  seats: Fact<'delegation'>[];
  claims: readonly Claim[];
}

function listRounds({ facts }: Holdings): RoundItem[] {
  const seats = sortDelegates(facts.filter(isDelegation));
  return listRoundSummaries(facts).map((summary) => {
    const own = summary.round ? seats.filter((seat) => (seat.value.round ?? seat.round) === summary.round) : [];
    return { ...summary, seats: own, claims: listClaims(summary.fact ? [summary.fact, ...own] : own) };
  });
}

const namesOf = ({ seats }: RoundItem, side: string): string[] =>
  seats.filter(({ value }) => value.attended && value.side === side).map(({ value }) => value.person);

const ROUND_COLUMNS: readonly ColumnOf<RoundItem>[] = toColumns(words.rounds.columns, {
  round: { type: 'text', value: ({ round }) => round },
  address: {
    type: 'address',
    value: ({ round }, holdings) => (round ? toAddress(roundPath(round, NOW), holdings) : null),
  },
  name: { type: 'text', value: ({ name }) => name },
  number: { type: 'number', value: ({ fact }) => fact?.value.ordinal ?? null },
  format: { type: 'text', value: ({ format }) => format },
  city: { type: 'text', value: ({ fact, place }) => fact?.value.city ?? place },
  country: { type: 'text', value: ({ fact }) => fact?.value.country ?? null },
  venue: { type: 'text', value: ({ fact }) => fact?.value.venue ?? null },
  date: { type: 'date', value: ({ date }) => date },
  first_day: { type: 'day', value: ({ date }) => (date ? toDateSpan(date).from : null) },
  last_day: { type: 'day', value: ({ date }) => (date ? toDateSpan(date).to : null) },
  status: { type: 'text', value: (item, { asOf }) => toStatusWords(item, asOf) },
  outcome: { type: 'text', value: ({ fact }) => fact?.value.outcome ?? null },
  us_delegates: { type: 'list', value: (item) => namesOf(item, 'US') },
  china_delegates: { type: 'list', value: (item) => namesOf(item, 'China') },
  absent: {
    type: 'list',
    value: ({ seats }) => seats.filter(({ value }) => !value.attended).map(({ value }) => value.person),
  },
});

export const ROUNDS = toDataSet<RoundItem>({
  key: 'rounds',
  title: words.rounds.title,
  holds: words.rounds.holds,
  pathOf: roundsPath,
  itemsOf: listRounds,
  columns: [...ROUND_COLUMNS, ...SOURCE_COLUMNS],
});

const SEAT_COLUMNS: readonly ColumnOf<Fact<'delegation'>>[] = toColumns(words.delegations.columns, {
  round: { type: 'text', value: ({ value, round }) => value.round ?? round },
  side: { type: 'text', value: ({ value }) => value.side },
  person: { type: 'text', value: ({ value }) => value.person },
  native_name: { type: 'text', value: ({ value }) => findKnownPerson(value.person)?.nativeName ?? null },
  role: { type: 'text', value: ({ value }) => value.role },
  capacity: { type: 'text', value: ({ value }) => value.capacity },
  attended: { type: 'boolean', value: ({ value }) => value.attended },
});

export const DELEGATIONS = toDataSet<Fact<'delegation'>>({
  key: 'delegations',
  title: words.delegations.title,
  holds: words.delegations.holds,
  pathOf: delegatesPath,
  itemsOf: ({ facts }) => facts.filter(isDelegation),
  columns: [...(FACT_COLUMNS as readonly ColumnOf<Fact<'delegation'>>[]), ...SEAT_COLUMNS, KNOWN_ON, ...SOURCE_COLUMNS],
});
