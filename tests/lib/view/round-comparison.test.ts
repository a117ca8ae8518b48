import { describe, expect, it } from 'vitest';
import { listNeighbours, toComparedRound, toRoundChoice } from '@/lib/view/round-choice';
import { toComparisonDescription, toComparisonTitle, toRoundComparison } from '@/lib/view/round-comparison';
import { delegate, makeFact, said, talks } from '../../support/view-facts';

const GENEVA = 'geneva-2025-05';
const LONDON = 'london-2025-06';
const issue = (topic: 'rare_earths' | 'tariffs' | 'student_visas', round: string) =>
  makeFact('issue', { topic, stance: 'on_table' }, { round, factId: `issue-${topic}-${round}` });

const facts = [
  makeFact('talk_round', talks({ round: GENEVA, city: 'Geneva', startDate: '2025-05-10', ordinal: 1 }), {
    round: GENEVA,
  }),
  makeFact('talk_round', talks({ endDate: '2025-06-10', ordinal: 2 }), { round: LONDON }),
  makeFact('talk_round', talks({ round: 'busan-2025-10', city: 'Busan', startDate: '2025-10-30', format: 'summit' })),
  makeFact('delegation', delegate('Scott Bessent', { round: GENEVA, capacity: 'lead' })),
  makeFact('delegation', delegate('Jamieson Greer', { round: GENEVA })),
  makeFact('delegation', delegate('Howard Lutnick', { round: GENEVA, attended: false })),
  makeFact('delegation', delegate('Scott Bessent', { capacity: 'lead' })),
  makeFact('delegation', delegate('Howard Lutnick')),
  makeFact('delegation', delegate('He Lifeng', { side: 'China', round: GENEVA })),
  issue('tariffs', GENEVA),
  issue('rare_earths', GENEVA),
  issue('rare_earths', LONDON),
  issue('student_visas', LONDON),
  makeFact('statement', said('Scott Bessent'), { round: LONDON }),
];

function compare(a: string, b: string) {
  const { pair } = toRoundChoice(facts, { a, b });
  const comparison = pair && toRoundComparison(facts, pair, '2025-06-12');
  if (!comparison) throw new Error('nothing compared');
  return comparison;
}

describe('toRoundChoice', () => {
  it('puts the round held first before the other, whichever way it was asked', () => {
    for (const asked of [
      { a: LONDON, b: GENEVA },
      { a: GENEVA, b: LONDON },
    ]) {
      expect(toRoundChoice(facts, asked).pair?.map(({ round }) => round)).toEqual([GENEVA, LONDON]);
    }
  });

  it.each([
    [{ a: 'atlantis-2025-01', b: LONDON }, ['atlantis-2025-01'], false],
    [{ a: LONDON, b: LONDON }, [], true],
    [{ a: LONDON }, [], false],
    [{ a: '', b: '' }, [], false],
    [{ a: `${'x'.repeat(80)}`, b: '<script>' }, ['x'.repeat(60), '<script>'], false],
  ])('compares nothing for %j and says why', (asked, unknown, isSame) => {
    expect(toRoundChoice(facts, asked)).toMatchObject({ pair: null, unknown, isSame });
  });

  it('offers no round that no fact knows', () => {
    expect(toRoundChoice([], { a: LONDON, b: GENEVA })).toMatchObject({ offered: [], pair: null });
  });
});

describe('toRoundComparison', () => {
  it('tells who stayed, joined and left, side by side', () => {
    const { people } = compare(GENEVA, LONDON);
    expect(people.US.map(({ slug, change }) => [slug, change])).toEqual([
      ['scott-bessent', 'stayed'],
      ['howard-lutnick', 'joined'],
      ['jamieson-greer', 'left'],
    ]);
    expect(people.China.map(({ slug, change }) => [slug, change])).toEqual([['he-lifeng', 'left']]);
  });

  it('keeps an absence that a source states beside the seat at the other round', () => {
    const lutnick = compare(GENEVA, LONDON).people.US.find(({ slug }) => slug === 'howard-lutnick');
    expect(lutnick?.seats.map((seat) => seat?.fact.value.attended)).toEqual([false, true]);
  });

  it('lists issues of both rounds first, then those of one', () => {
    const { issues } = compare(GENEVA, LONDON);
    expect(issues.map(({ topic, facts: [a, b] }) => [topic, a !== null, b !== null])).toEqual([
      ['rare_earths', true, true],
      ['student_visas', false, true],
      ['tariffs', true, false],
    ]);
  });

  it('keeps the words of each round apart', () => {
    const { said: words } = compare(GENEVA, LONDON);
    expect(words.us.map((statements) => statements.length)).toEqual([0, 1]);
  });

  it('says in a sentence what changed', () => {
    expect(toComparisonDescription(compare(GENEVA, LONDON))).toMatch(
      /^Geneva, 10 May 2025, beside London, 9–10 June 2025: 1 at both tables, 1 joined, 2 not named again; 1 issue on both\.$/,
    );
    expect(toComparisonTitle(null)).toBe('Compare two rounds');
  });
});

describe('what is offered', () => {
  it('pairs talks that followed each other, and no summit', () => {
    const { offered } = toRoundChoice(facts, {});
    expect(listNeighbours(offered, '2026-01-01').map((pair) => pair.map(({ round }) => round))).toEqual([
      [GENEVA, LONDON],
    ]);
    expect(listNeighbours(offered, '2025-06-01')).toEqual([]);
  });

  it('offers the talks before a round, else its neighbour, else nothing', () => {
    const [geneva = null, london = null] = toRoundChoice(facts, {}).offered;
    expect(toComparedRound(geneva, null, null)?.round).toBe(GENEVA);
    expect(toComparedRound(null, null, london)?.round).toBe(LONDON);
    expect(toComparedRound(null, null, null)).toBeNull();
  });
});
