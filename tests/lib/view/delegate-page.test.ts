import { describe, expect, it } from 'vitest';
import { groupDelegates, listDelegates, toAttendanceWords, toPeopleBySlug } from '@/lib/view/delegate-list';
import { toDelegateDescription, toDelegateView } from '@/lib/view/delegate-page';
import { delegate, makeFact, said, talks } from '../../support/view-facts';

const round = (key: string, startDate: string) => makeFact('talk_round', talks({ round: key, city: null, startDate }));
const seat = (person: string, key: string, fields = {}, knownOn = '2025-06-09') =>
  makeFact('delegation', delegate(person, { round: key, ...fields }), { knownOn });

const FACTS = [
  round('geneva-2025-05', '2025-05-10'),
  round('london-2025-06', '2025-06-09'),
  round('madrid-2025-09', '2025-09-14'),
  seat('Scott Bessent', 'geneva-2025-05', { role: 'Treasury Secretary' }),
  seat('Scott Bessent', 'madrid-2025-09', { role: 'US Treasury Secretary', capacity: 'lead' }, '2025-09-15'),
  seat('Jamieson Greer', 'geneva-2025-05'),
  seat('Jamieson Greer', 'london-2025-06'),
  seat('Howard Lutnick', 'geneva-2025-05', { attended: false }),
  seat('Howard Lutnick', 'london-2025-06'),
  seat('He Lifeng', 'geneva-2025-05', { side: 'China' }),
  seat('He Lifeng', 'madrid-2025-09', { side: 'China' }),
  seat('Li Chenggang', 'madrid-2025-09', { side: 'China' }),
  makeFact('statement', said('Scott Bessent', { role: 'US Treasury secretary', quoteParts: ['Early.'] }), {
    resolvedDate: '2025-05-11',
  }),
  makeFact('statement', said('Scott Bessent', { quoteParts: ['Late.'] }), { resolvedDate: '2025-09-15' }),
  makeFact('statement', said('Xi Jinping', { side: 'China' })),
];

const placesOf = (all: readonly { round: { round: string } }[]) => all.map(({ round: { round: key } }) => key);

describe('the list', () => {
  it.each([
    [['talks', 'talks', 'video'], '2 rounds of talks, 1 other meeting'],
    [['talks'], '1 round of talks'],
    [['summit', 'working'], '2 meetings'],
    [[], 'no round that can be named'],
  ] as const)('counts %j', (formats, words) => {
    expect(toAttendanceWords(formats.map((format) => ({ format })))).toBe(words);
  });

  it('counts the rounds attended and missed, most often seated first', () => {
    const [first, ...rest] = groupDelegates(listDelegates(FACTS)).US;
    expect(first?.name).toBe('Jamieson Greer');
    const lutnick = rest.find(({ slug }) => slug === 'howard-lutnick');
    expect(placesOf(lutnick?.attended ?? [])).toEqual(['london-2025-06']);
    expect(placesOf(lutnick?.missed ?? [])).toEqual(['geneva-2025-05']);
  });

  it('gives the name in Chinese script and the role written last', () => {
    const all = listDelegates(FACTS);
    expect(all.find(({ slug }) => slug === 'he-lifeng')?.nativeName).toBe('何立峰');
    expect(all.find(({ slug }) => slug === 'scott-bessent')?.role).toBe('US Treasury Secretary');
  });

  it('tells delegates from people who only speak', () => {
    const people = toPeopleBySlug(FACTS);
    expect(people.get('scott-bessent')?.isDelegate).toBe(true);
    expect(people.get('xi-jinping')?.isDelegate).toBe(false);
  });
});

describe('the page', () => {
  const view = toDelegateView(FACTS, 'scott-bessent');

  it('lists rounds, and those between whose sources name others but not them', () => {
    expect(placesOf(view?.delegate.attended ?? [])).toEqual(['geneva-2025-05', 'madrid-2025-09']);
    expect(placesOf(view?.unnamed ?? [])).toEqual(['london-2025-06']);
    expect(view?.delegate.missed).toEqual([]);
  });

  it('gathers spellings of a role, with the first and last day it was written', () => {
    expect(view?.roles.map(({ role, firstDay, lastDay }) => ({ role, firstDay, lastDay }))).toEqual([
      { role: 'Treasury Secretary', firstDay: '2025-06-09', lastDay: '2025-09-15' },
    ]);
  });

  it('counts who sat opposite, only of the other side and only at the same rounds', () => {
    expect(view?.opposite.map(({ name, rounds }) => [name, rounds.length])).toEqual([
      ['He Lifeng', 2],
      ['Li Chenggang', 1],
    ]);
    expect(toDelegateView(FACTS, 'li-chenggang')?.opposite.map(({ name }) => name)).toEqual(['Scott Bessent']);
  });

  it('shows their own words alone, newest first', () => {
    expect(view?.statements.map(({ value }) => value.quoteParts[0])).toEqual(['Late.', 'Early.']);
  });

  it('is none for somebody whom no source seats', () => {
    expect(toDelegateView(FACTS, 'xi-jinping')).toBeNull();
    expect(toDelegateView([], 'scott-bessent')).toBeNull();
  });

  it('describes itself with its counts', () => {
    expect(view && toDelegateDescription(view)).toBe(
      'Scott Bessent, US Treasury Secretary, for US: at 2 rounds of talks between the US and China. 2 statements of theirs.',
    );
  });
});
