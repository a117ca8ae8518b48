import { describe, expect, it } from 'vitest';
import { toCitation, toCitations } from '@/lib/formats/citation';

const PAGE = {
  title: 'Round 2: London, 9–10 June 2025',
  url: 'https://truceline.example/rounds/london-2025-06?asOf=2025-06-09',
  asOf: '2025-06-09',
  accessedOn: '2026-11-22',
};

describe('citations', () => {
  it('name the day the page speaks of and the day it was read', () => {
    expect(toCitation(PAGE, 'plain')).toBe(
      'Round 2: London, 9–10 June 2025. Truceline, as of 9 Jun 2025. https://truceline.example/rounds/london-2025-06?asOf=2025-06-09 (read 22 Nov 2026).',
    );
    expect(toCitation(PAGE, 'chicago')).toBe(
      '“Round 2: London, 9–10 June 2025.” Truceline. As of June 9, 2025. Accessed November 22, 2026. https://truceline.example/rounds/london-2025-06?asOf=2025-06-09.',
    );
  });

  it('come in three styles', () => {
    expect(toCitations(PAGE).map(({ style }) => style)).toEqual(['plain', 'bibtex', 'chicago']);
  });

  it('keep the marks of a title that ends in one, or holds quotation marks', () => {
    const chicago = toCitation({ ...PAGE, title: 'Who said “we will win”?' }, 'chicago');
    expect(chicago).toMatch(/^“Who said ‘we will win’\?” Truceline\./);
    expect(toCitation({ ...PAGE, title: ' Two\n lines. ' }, 'plain')).toMatch(/^Two lines\. Truceline/);
  });
});

describe('BibTeX', () => {
  it('is one entry with a key of the title and the day', () => {
    expect(toCitation(PAGE, 'bibtex').split('\n')).toEqual([
      '@misc{truceline-round-2-london-9-10-2025-06-09,',
      '  author = {{Truceline}},',
      '  title = {{Round 2: London, 9--10 June 2025}},',
      '  year = {2025},',
      '  month = jun,',
      '  url = {https://truceline.example/rounds/london-2025-06?asOf=2025-06-09},',
      '  urldate = {2026-11-22},',
      '  note = {As of 2025-06-09},',
      '}',
    ]);
  });

  it('lets no sign of a title act as a command, and none of an address close its field', () => {
    const text = toCitation(
      { ...PAGE, title: '50% & {more} _x_ #1 $2 \\end ~^', url: 'https://a.example/?q={x}' },
      'bibtex',
    );
    expect(text).toContain(
      'title = {{50\\% \\& \\{more\\} \\_x\\_ \\#1 \\$2 \\textbackslash{}end \\textasciitilde{}\\textasciicircum{}}}',
    );
    expect(text).toContain('url = {https://a.example/?q=%7Bx%7D}');
    let depth = 0;
    for (const sign of text.replace(/\\[{}]/g, '')) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    expect(depth).toBe(0);
  });

  it('has a key for a title without Latin letters', () => {
    expect(toCitation({ ...PAGE, title: '何立峰' }, 'bibtex')).toMatch(/^@misc\{truceline-2025-06-09,/);
  });
});
