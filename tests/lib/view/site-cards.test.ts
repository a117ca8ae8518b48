import { describe, expect, it } from 'vitest';
import { toArticleCard, toCount, toDelegateCard, toIssueCard } from '@/lib/view/card-words';
import { toDelegateView } from '@/lib/view/delegate-page';
import { toIssueView } from '@/lib/view/issue-page';
import { parseSiteCardName, toSiteCard } from '@/lib/view/site-cards';
import { buildArticle } from '../../support/built-claims';
import { delegate, makeFact, rate, talks } from '../../support/view-facts';

const LONDON = 'london-2025-06';
const facts = [
  makeFact('talk_round', talks({ ordinal: 2 }), { round: LONDON }),
  makeFact('delegation', delegate('He Lifeng', { side: 'China', role: 'Vice Premier' }), { round: LONDON }),
  makeFact('delegation', delegate('Scott Bessent'), { round: LONDON }),
  makeFact('issue', { topic: 'rare_earths', stance: 'on_table' }, { round: LONDON }),
  makeFact('tariff_rate', rate({ ratePct: 30 }), { resolvedDate: '2025-06-09' }),
];
const known = { facts, articleCount: 1, disagreementCount: 0, asOf: '2025-06-09' };
const nothing = { facts: [], articleCount: 0, disagreementCount: 0, asOf: '2025-01-01' };

describe('toSiteCard', () => {
  it('counts what was known by the day', () => {
    expect(toSiteCard('rounds', known).figures[0]).toEqual({ figure: '1', words: 'round of talks', tone: 'truce' });
    expect(toSiteCard('delegates', known).figures.map(({ figure, tone }) => [figure, tone])).toEqual([
      ['1', 'us'],
      ['1', 'cn'],
    ]);
  });

  it.each(['overview', 'timeline', 'rounds', 'rare-earths', 'sources', 'glossary', 'method'] as const)(
    'says something of %s even where nothing is known',
    (name) => {
      const card = toSiteCard(name, nothing);
      expect(card.title).not.toBe('');
      for (const { figure } of card.figures) expect(figure).not.toMatch(/NaN|undefined|null/);
    },
  );

  it('knows no card of another name', () => {
    expect(parseSiteCardName('timeline')).toBe('timeline');
    for (const name of ['tariffs.png', '', 'toString', 'constructor']) expect(parseSiteCardName(name)).toBeNull();
  });
});

describe('cards of one thing', () => {
  it('writes a delegate’s name in both scripts', () => {
    const view = toDelegateView(facts, 'he-lifeng');
    expect(view && toDelegateCard(view)).toMatchObject({ title: 'He Lifeng 何立峰', lead: 'Vice Premier' });
  });

  it('names the rounds of an issue once each', () => {
    const view = toIssueView(facts, 'rare_earths');
    expect(view && toIssueCard(view)).toMatchObject({ title: 'Rare earths', lead: 'Named at: London.' });
  });

  it('says where an article names no publisher', () => {
    const card = toArticleCard(buildArticle('004', 'Text.'), facts, 3);
    expect(card.eyebrow).toBe('Article 004 · publisher not named · 9 Jun 2025');
    expect(card.figures[1]).toEqual({ figure: '3', words: 'marked stretches of text', tone: 'ink' });
  });

  it('keeps one apart from many', () => {
    const forms = { one: 'round', other: 'rounds' };
    expect([toCount(1, forms).words, toCount(0, forms).words]).toEqual(['round', 'rounds']);
  });
});
