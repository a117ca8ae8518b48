import { describe, expect, it } from 'vitest';
import { toDataset } from '@/lib/formats/json-ld/dataset';
import { toJsonLdText } from '@/lib/formats/json-ld/json-ld-text';
import { toNewsArticle, toReadArticle } from '@/lib/formats/json-ld/news-article';
import { toRoundEvent } from '@/lib/formats/json-ld/round-event';
import { toRoundView } from '@/lib/view/round-page';
import { delegate, makeFact, talks } from '../../../support/view-facts';

const ARTICLE = {
  id: '004',
  headline: 'Talks in London',
  publisher: null,
  publishedOn: '2025-06-09',
  url: null,
};

function toEvent(fields: Parameters<typeof talks>[0] = {}) {
  const facts = [
    makeFact('talk_round', talks(fields), { round: 'london-2025-06' }),
    makeFact('delegation', delegate('He Lifeng', { side: 'China', role: 'Vice Premier' })),
    makeFact('delegation', delegate('Howard Lutnick', { attended: false })),
  ];
  const view = toRoundView(facts, 'london-2025-06');
  if (!view) throw new Error('no round');
  return toRoundEvent({
    view,
    articles: [ARTICLE, { ...ARTICLE, id: '999', headline: 'Of something else' }],
    url: 'https://x.example/rounds/london-2025-06',
    image: 'https://x.example/card.png',
    toArticleUrl: (id) => `https://x.example/sources/${id}`,
  });
}

describe('toJsonLdText', () => {
  it('cannot be left by any string in it', () => {
    const hostile = '</script><script>alert(1)</script><!-- \u2028 & ]]>';
    const text = toJsonLdText({ '@type': 'Thing', name: hostile });
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name: hostile });
  });

  it('leaves out what is not known', () => {
    const text = toJsonLdText({ '@type': 'Thing', name: 'A', a: null, b: undefined, c: [], d: { e: null, f: 0 } });
    expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@type': 'Thing', name: 'A', d: { f: 0 } });
  });
});

describe('toRoundEvent', () => {
  it('says when, where and who, with the articles that tell of it and no others', () => {
    const event = toEvent({ endDate: '2025-06-10', venue: 'Lancaster House' });
    expect(event).toMatchObject({
      '@type': 'Event',
      startDate: '2025-06-09',
      endDate: '2025-06-10',
      location: { '@type': 'Place', name: 'Lancaster House', address: { addressLocality: 'London' } },
      subjectOf: [{ '@type': 'NewsArticle', headline: 'Talks in London' }],
    });
    expect(event.attendee).toEqual([expect.objectContaining({ name: 'He Lifeng', alternateName: '何立峰' })]);
  });

  it('gives no day where only the month is known', () => {
    const event = toEvent({ startDate: '2025-06' });
    expect([event.startDate, event.endDate]).toEqual(['2025-06', undefined]);
  });

  it('puts a video call nowhere', () => {
    expect(toEvent({ format: 'video' })).toMatchObject({
      location: { '@type': 'VirtualLocation' },
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    });
  });
});

describe('articles and data', () => {
  it('names no publisher that the text does not name', () => {
    expect(toNewsArticle(ARTICLE, 'https://x.example/sources/004').publisher).toBeNull();
    expect(toNewsArticle({ ...ARTICLE, publisher: 'Benzinga' }, 'https://x.example/').publisher).toMatchObject({
      name: 'Benzinga',
    });
  });

  it('cites the works beside the article', () => {
    const work = { title: 'Order', publisher: 'The White House', url: 'https://w.example/order' };
    expect(toReadArticle(ARTICLE, 'https://x.example/sources/004', [work]).citation).toEqual([
      expect.objectContaining({ name: 'Order', url: work.url }),
    ]);
  });

  it('gives a dataset its span and its files', () => {
    const dataset = toDataset({
      name: 'Rates',
      description: 'Each step.',
      url: 'https://x.example/tariffs?asOf=2025-06-09',
      from: '2025-01-20',
      to: '2025-06-09',
      measures: ['US rate'],
      downloads: [{ url: 'https://x.example/rates.csv', type: 'text/csv' }],
    });
    expect(dataset).toMatchObject({
      temporalCoverage: '2025-01-20/2025-06-09',
      creator: { url: 'https://x.example/' },
      distribution: [
        { '@type': 'DataDownload', contentUrl: 'https://x.example/rates.csv', encodingFormat: 'text/csv' },
      ],
    });
  });
});
