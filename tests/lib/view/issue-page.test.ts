import { describe, expect, it } from 'vitest';
import { findIssueSummary, listIssueSummaries, parseIssueTopic } from '@/lib/view/issue-list';
import { toIssueDescription, toIssueView } from '@/lib/view/issue-page';
import { makeFact, said, talks } from '../../support/view-facts';

const issue = (topic: 'fentanyl' | 'tiktok', stance: 'on_table' | 'background' | 'agreed', round: string) =>
  makeFact('issue', { topic, stance }, { round, factId: `${topic}-${stance}-${round}` });

const FACTS = [
  makeFact('talk_round', talks({ round: 'geneva-2025-05', city: 'Geneva', startDate: '2025-05-10' })),
  makeFact('talk_round', talks()),
  issue('fentanyl', 'background', 'geneva-2025-05'),
  issue('fentanyl', 'agreed', 'geneva-2025-05'),
  issue('fentanyl', 'on_table', 'london-2025-06'),
  issue('tiktok', 'on_table', 'london-2025-06'),
  makeFact('statement', said('Scott Bessent', { quoteParts: ['Fentanyl must stop.'] })),
  makeFact('statement', said('He Lifeng', { side: 'China', quoteParts: ['We act on fentanyl.'] })),
  makeFact('statement', said('He Lifeng', { side: 'China', quoteParts: ['Nothing of it.'] })),
];

describe('the list', () => {
  it('puts issues of most rounds first, and leaves out what nobody speaks of', () => {
    expect(listIssueSummaries(FACTS).map(({ topic, rounds }) => [topic, rounds.length])).toEqual([
      ['fentanyl', 2],
      ['tiktok', 1],
    ]);
  });

  it('gives each round once, newest first, with the strongest that is said', () => {
    const rounds = findIssueSummary(FACTS, 'fentanyl')?.rounds;
    expect(rounds?.map(({ round, stance }) => [round.round, stance])).toEqual([
      ['london-2025-06', 'on_table'],
      ['geneva-2025-05', 'agreed'],
    ]);
  });
});

describe('the page', () => {
  it('shows the words of each side that speak of the issue, and no others', () => {
    const view = toIssueView(FACTS, 'fentanyl');
    expect(view?.said.us.map(({ value }) => value.quoteParts[0])).toEqual(['Fentanyl must stop.']);
    expect(view?.said.china.map(({ value }) => value.quoteParts[0])).toEqual(['We act on fentanyl.']);
    expect(view?.said.others).toEqual([]);
    expect(view && toIssueDescription(view)).toMatch(/^Fentanyl .*named at 2 rounds, 2 statements, 0 events/);
  });

  it('tells what the record holds from what only articles tell', () => {
    const event = (factId: string, sourceType: 'article' | 'record') =>
      makeFact(
        'rare_earth_event',
        { type: 'export_curb', actor: 'China', detail: factId, figure: null },
        { factId, sourceType },
      );
    const view = toIssueView([event('by-record', 'record'), event('by-article', 'article')], 'rare_earths');
    expect(view?.recorded.map(({ id }) => id)).toEqual(['by-record']);
    expect(view?.reported.map(({ id }) => id)).toEqual(['by-article']);
  });

  it('is none for an issue that nothing known is about', () => {
    expect(toIssueView(FACTS, 'taiwan')).toBeNull();
  });

  it.each([
    ['rare-earths', 'rare_earths'],
    ['rare_earths', 'rare_earths'],
    ['nonsense', null],
    ['', null],
  ])('reads the address %s', (text, topic) => {
    expect(parseIssueTopic(text)).toBe(topic);
  });
});
