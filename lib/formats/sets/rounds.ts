/** Rounds of talks with who sat at them, and every seat by itself. */
import { toDateSpan } from '@/lib/domain/civil-date';
import type { Claim, Fact } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import { delegatesPath, roundPath, roundsPath } from '@/lib/url/links';
import { listClaims } from '@/lib/view/evidence-marks';
import { listRoundSummaries, type RoundSummary, toStatusWords } from '@/lib/view/round-list';
import { isDelegation, sortDelegates } from '@/lib/view/round-words';
import { type ColumnOf, type Holdings, toDataSet } from '../table';
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

const ROUND_COLUMNS: readonly ColumnOf<RoundItem>[] = [
  {
    key: 'round',
    type: 'text',
    meaning: 'Its permanent key, city-yyyy-mm; empty for a call that has none.',
    value: ({ round }) => round,
  },
  {
    key: 'address',
    type: 'address',
    meaning: 'Its page.',
    value: ({ round }, holdings) => (round ? toAddress(roundPath(round, NOW), holdings) : null),
  },
  { key: 'name', type: 'text', meaning: 'Its name here.', value: ({ name }) => name },
  {
    key: 'number',
    type: 'number',
    meaning: 'The number that sources give it; sources count differently.',
    value: ({ fact }) => fact?.value.ordinal ?? null,
  },
  { key: 'format', type: 'text', meaning: 'talks, working, video, side or summit.', value: ({ format }) => format },
  { key: 'city', type: 'text', meaning: 'Where it was held.', value: ({ fact, place }) => fact?.value.city ?? place },
  { key: 'country', type: 'text', meaning: 'Country of the city.', value: ({ fact }) => fact?.value.country ?? null },
  { key: 'venue', type: 'text', meaning: 'House or hall.', value: ({ fact }) => fact?.value.venue ?? null },
  { key: 'date', type: 'date', meaning: 'When, as precise as the sources.', value: ({ date }) => date },
  {
    key: 'first_day',
    type: 'day',
    meaning: 'First day that `date` allows.',
    value: ({ date }) => (date ? toDateSpan(date).from : null),
  },
  {
    key: 'last_day',
    type: 'day',
    meaning: 'Last day that `date` allows.',
    value: ({ date }) => (date ? toDateSpan(date).to : null),
  },
  {
    key: 'status',
    type: 'text',
    meaning: 'Where it stands on the as-of day, as far as the sources say.',
    value: (item, { asOf }) => toStatusWords(item, asOf),
  },
  { key: 'outcome', type: 'text', meaning: 'What came of it.', value: ({ fact }) => fact?.value.outcome ?? null },
  {
    key: 'us_delegates',
    type: 'list',
    meaning: 'Who sat for the US, lead first.',
    value: (item) => namesOf(item, 'US'),
  },
  {
    key: 'china_delegates',
    type: 'list',
    meaning: 'Who sat for China, lead first.',
    value: (item) => namesOf(item, 'China'),
  },
  {
    key: 'absent',
    type: 'list',
    meaning: 'Who is said to have been absent.',
    value: ({ seats }) => seats.filter(({ value }) => !value.attended).map(({ value }) => value.person),
  },
];

export const ROUNDS = toDataSet<RoundItem>({
  key: 'rounds',
  title: 'Rounds',
  holds: 'Rounds of talks, working meetings, calls and summits, one a row, oldest first.',
  pathOf: roundsPath,
  itemsOf: listRounds,
  columns: [...ROUND_COLUMNS, ...SOURCE_COLUMNS],
});

const SEAT_COLUMNS: readonly ColumnOf<Fact<'delegation'>>[] = [
  {
    key: 'round',
    type: 'text',
    meaning: 'Key of the round; empty where no source names it.',
    value: ({ value, round }) => value.round ?? round,
  },
  { key: 'side', type: 'text', meaning: 'US or China.', value: ({ value }) => value.side },
  { key: 'person', type: 'text', meaning: 'Full name.', value: ({ value }) => value.person },
  {
    key: 'native_name',
    type: 'text',
    meaning: 'The name in Chinese script, where we know it.',
    value: ({ value }) => findKnownPerson(value.person)?.nativeName ?? null,
  },
  { key: 'role', type: 'text', meaning: 'The office, as the sources give it.', value: ({ value }) => value.role },
  {
    key: 'capacity',
    type: 'text',
    meaning: 'lead or member; empty where no source says.',
    value: ({ value }) => value.capacity,
  },
  {
    key: 'attended',
    type: 'boolean',
    meaning: 'False where a source says that the person was absent.',
    value: ({ value }) => value.attended,
  },
  KNOWN_ON,
];

export const DELEGATIONS = toDataSet<Fact<'delegation'>>({
  key: 'delegations',
  title: 'Delegations',
  holds: 'Who sat at which round and for whom, one seat a row.',
  pathOf: delegatesPath,
  itemsOf: ({ facts }) => facts.filter(isDelegation),
  columns: [...(FACT_COLUMNS as readonly ColumnOf<Fact<'delegation'>>[]), ...SEAT_COLUMNS, ...SOURCE_COLUMNS],
});
