import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Timeline } from '@/components/timeline/timeline';
import { toDelegateNames, toEntryMonths, toTimelineEntries } from '@/lib/view/timeline-entries';
import { delegate, makeFact, said, talks } from '../../support/view-facts';

const facts = [
  makeFact('talk_round', talks({ ordinal: 2 }), { round: 'london-2025-06' }),
  makeFact('delegation', delegate('He Lifeng', { side: 'China' }), { round: 'london-2025-06' }),
  makeFact('statement', said('Donald Trump')),
];

function render(asOfParam: string | null): string {
  return renderToStaticMarkup(
    <Timeline
      months={toEntryMonths(toTimelineEntries(facts), 'newest')}
      delegates={toDelegateNames(facts)}
      publishers={{}}
      context={{ asOfParam }}
    />,
  );
}

describe('Timeline', () => {
  it('heads entries by month and says where no date is stated', () => {
    const html = render(null);
    expect(html).toContain('June 2025');
    expect(html).toContain('date not stated');
    expect(html).toContain('published 9 Jun');
  });

  it('gives each entry its sources, and tags that lead to filters', () => {
    const html = render(null);
    expect(html.split('data-source-chip')).toHaveLength(3);
    expect(html).toContain('href="/timeline?delegate=he-lifeng"');
    expect(html).toContain('href="/rounds/london-2025-06"');
  });

  it('leads from the date to the page of the fact that the entry is about', () => {
    const round = facts.find(({ kind }) => kind === 'talk_round');
    expect(render(null)).toContain(`href="/entries/${encodeURIComponent(round?.id ?? '')}"`);
  });

  it('carries the fixed day on every link', () => {
    const links = [...render('2025-06-09').matchAll(/href="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !link.includes('asOf=2025-06-09'))).toEqual([]);
  });
});
