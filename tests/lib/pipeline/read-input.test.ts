import { describe, expect, it } from 'vitest';
import { type InputText, readInput } from '@/lib/pipeline/read-input';

const PROSE = `Talks between the two sides went on until late in the evening, an official said. ${'Nothing was agreed, and nobody expected otherwise after so long a day. '.repeat(8)}`;

function read(name: string, text: string): InputText {
  const result = readInput({ name, bytes: Buffer.from(text) });
  if ('problem' in result) throw new Error(result.problem);
  return result.input;
}

const PAGE = `<!DOCTYPE html><html><head><title>Envoys meet in Vienna | The Example Post</title>
<meta property="og:title" content="Envoys meet in Vienna"><meta property="og:site_name" content="The Example Post">
<link rel="canonical" href="https://example.com/vienna"><meta property="article:published_time" content="2025-10-03T23:30:00-04:00">
<meta name="author" content="Ann Lee"><script>document.title = 'hacked'</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>Envoys meet in Vienna</h1><p class="byline">By Ann Lee</p>
<figure><img src="x.jpg"><figcaption>Bo Ray arrives. Photo: Agency</figcaption></figure>
<p>${PROSE}</p><p>“We have
   time,” <b>Bo&nbsp;Ray</b> said.<br>He did not smile &amp; left.</p><ul><li>First point of the day, at some length.</li></ul>
<p>${PROSE}</p><p>${PROSE}</p></article><aside><p>Subscribe to our newsletter</p></aside>
<footer>© Example</footer><script>alert(1)</script></body></html>`;

describe('readInput of a saved page', () => {
  const page = read('vienna.html', PAGE);

  it('takes the main text out, a paragraph per block, and leaves the rest of the page', () => {
    const paragraphs = page.text.split('\n\n');
    expect(paragraphs).toContain('“We have time,” Bo\u00a0Ray said.\nHe did not smile & left.'.replace('\u00a0', ' '));
    expect(paragraphs).toContain('• First point of the day, at some length.');
    expect(page.text).not.toMatch(/alert|Subscribe|World|Photo|Example/);
  });

  it('reads title, byline, publisher, address and the day in the page’s own zone', () => {
    expect(page).toMatchObject({
      format: 'html',
      headline: 'Envoys meet in Vienna',
      headlineIsOurs: false,
      byline: 'Ann Lee',
      publisher: 'The Example Post',
      url: 'https://example.com/vienna',
      published: { day: '2025-10-03', ground: expect.stringContaining('article:published_time') },
    });
  });

  it('reads what linked data says where no tag does', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Envoys meet',
      datePublished: '2025-10-04T08:00Z',
    };
    const html = PAGE.replace(
      /<meta property="article[^>]*>/,
      `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    );
    expect(read('a.htm', html).published?.day).toBe('2025-10-04');
  });

  it.each([
    ['without any text', '<html><body><script>1</script></body></html>'],
    ['nested beyond reason', `<html><body>${'<div>'.repeat(20_000)}text${'</div>'.repeat(20_000)}</body></html>`],
    ['of more elements than any article', `<html><body>${'<p>a</p>'.repeat(40_000)}</body></html>`],
  ])('refuses a page %s', (_, html) => {
    expect(readInput({ name: 'p.html', bytes: Buffer.from(html) })).toEqual({
      problem: expect.stringContaining('no main text'),
    });
  });

  it('takes an address only when it is one of the web', () => {
    const html = PAGE.replace('https://example.com/vienna', 'javascript:alert(1)');
    expect(read('a.html', html).url).toBeNull();
  });
});

describe('readInput of Markdown', () => {
  it('drops the marks, keeps the words, and reads the front matter', () => {
    const source = `---\ntitle: "Envoys meet"\ndate: 2025-10-03\npublisher: The Example Post\nurl: https://example.com/a\n---\n# Envoys meet\n\nThe **rate** is [30%](https://example.com), *he* said.\n\n> “No more.”\n\n- one\n- two\n`;
    expect(read('a.md', source)).toMatchObject({
      format: 'markdown',
      text: 'Envoys meet\n\nThe rate is 30%, he said.\n\n“No more.”\n\n• one\n\n• two',
      headline: 'Envoys meet',
      publisher: 'The Example Post',
      url: 'https://example.com/a',
      published: { day: '2025-10-03' },
    });
  });

  it('keeps markup in it as text', () => {
    expect(read('a.md', 'A line <b>bold</b>.\n\n<script>alert(1)</script>\n').text).toBe(
      'A line <b>bold</b>.\n\n<script>alert(1)</script>',
    );
  });
});

describe('readInput of a text', () => {
  it('keeps it as it is, markup and script included', () => {
    const text = '<script>alert("x")</script> He said <b>30%</b>.\n<!doctype html><html>';
    expect(read('a.txt', text)).toMatchObject({ format: 'text', text, encoding: 'UTF-8' });
  });

  it('takes a page from standard input for one', () => {
    expect(read('-', PAGE).format).toBe('html');
    expect(read('-', 'Plain words.').format).toBe('text');
  });

  it('takes a first line that stands like a headline, and else the first words as ours', () => {
    expect(read('a.txt', `Envoys meet in Vienna again\n\n${PROSE}`)).toMatchObject({
      headline: 'Envoys meet in Vienna again',
      headlineIsOurs: false,
    });
    const ours = read('a.txt', PROSE);
    expect(ours).toMatchObject({ headlineIsOurs: true });
    expect(ours.headline.length).toBeLessThanOrEqual(91);
    expect(PROSE.startsWith(ours.headline.replace('…', ''))).toBe(true);
  });

  it('guesses the day from a date line and says from which words', () => {
    expect(read('a.txt', `VIENNA, Oct. 3, 2025 — ${PROSE}`).published).toMatchObject({
      day: '2025-10-03',
      ground: expect.stringContaining('Oct. 3, 2025'),
    });
    expect(read('a.txt', PROSE).published).toBeNull();
  });
});
