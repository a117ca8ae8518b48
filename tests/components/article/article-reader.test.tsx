import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArticleReader } from '@/components/article/article-reader';
import { toMarkedParagraphs, toSentenceNotes } from '@/lib/view/article-marks';
import { makeEvidence, makeFact, said } from '../../support/view-facts';

const TEXT = 'He said: "<script>alert(1)</script> & go".\nThen he left.';
const ARTICLE = { id: '004', headline: 'A headline', publisher: null, publishedOn: '2025-06-09' };
const evidence = (id: string, start: number, end: number) =>
  makeEvidence({ id, start, end, quote: TEXT.slice(start, end) });

function render(...all: ReturnType<typeof evidence>[]): string {
  const notes = toSentenceNotes([makeFact('statement', said('Somebody'), { evidence: all })], '004');
  return renderToStaticMarkup(
    <ArticleReader paragraphs={toMarkedParagraphs(TEXT, notes)} notes={notes} article={ARTICLE} />,
  );
}

describe('ArticleReader', () => {
  it('shows markup in an article as text and never as markup', () => {
    const html = render(evidence('e-1', 0, 20));
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });

  it('gives each evidence one anchor and one note that lead to each other', () => {
    const html = render(evidence('e-1', 0, 20), evidence('e-2', 10, 42));
    for (const id of ['e-1', 'e-2']) {
      expect(html.split(`id="${id}"`)).toHaveLength(2);
      expect(html.split(`id="n-${id}"`)).toHaveLength(2);
      expect(html).toContain(`href="#n-${id}"`);
      expect(html).toContain(`href="#${id}"`);
    }
    expect(html).toContain('data-evidence="e-1 e-2"');
  });

  it('lets no id of an article into the style sheet that could end a selector', () => {
    const html = render(evidence('e-1"]{}</style><b>', 0, 20));
    expect(html).not.toContain('<b>');
    expect(html).not.toMatch(/<style>/);
  });
});
