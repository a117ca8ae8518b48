import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { toAtom } from '@/lib/formats/atom';
import type { Feed } from '@/lib/formats/feed';
import { toJsonFeed } from '@/lib/formats/json-feed';
import { escapeXml } from '@/lib/formats/xml';

const FEED: Feed = {
  title: 'Newest & oldest <entries>',
  description: 'What became known last.',
  address: 'https://truceline.example/data/entries.atom?kind=statement&side=us',
  homeAddress: 'https://truceline.example/timeline',
  updatedOn: '2025-06-09',
  items: [
    {
      address: 'https://truceline.example/entries/f-1',
      title: 'He Lifeng 何立峰 & "others"',
      paragraphs: ['“<b>words</b>”', 'Bad \u0007 sign'],
      evidence: ['https://a.example/?a=1&b=2'],
      tags: ['Statement'],
      publishedOn: '2025-06-08',
      updatedOn: '2025-06-09',
    },
  ],
};

/** linkedom leaves the escapes of attributes as they are written. */
const decode = (text: string | null | undefined) => text?.replaceAll('&amp;', '&');
const readXml = (text: string) => new DOMParser().parseFromString(text, 'text/xml');

describe('Atom', () => {
  const document = readXml(toAtom(FEED));
  const textOf = (selector: string) => document.querySelector(selector)?.textContent;

  it('has what RFC 4287 asks of a feed', () => {
    expect(textOf('feed > id')).toBe(FEED.address);
    expect(textOf('feed > title')).toBe(FEED.title);
    expect(textOf('feed > updated')).toBe('2025-06-09T00:00:00Z');
    expect(textOf('feed > author > name')).toBe('Truceline');
    expect(decode(document.querySelector('feed > link[rel="self"]')?.getAttribute('href'))).toBe(FEED.address);
  });

  it('has entries with permanent addresses, days and sources', () => {
    expect(document.querySelectorAll('entry').length).toBe(1);
    expect(textOf('entry > id')).toBe('https://truceline.example/entries/f-1');
    expect(textOf('entry > published')).toBe('2025-06-08T00:00:00Z');
    expect(textOf('entry > title')).toBe('He Lifeng 何立峰 & "others"');
    expect(decode(document.querySelector('entry a')?.getAttribute('href'))).toBe('https://a.example/?a=1&b=2');
  });

  it('shows marks of a text as text', () => {
    expect(document.querySelectorAll('entry b').length).toBe(0);
    expect(textOf('entry p')).toBe('“<b>words</b>”');
  });
});

describe('JSON Feed', () => {
  it('has what version 1.1 asks', () => {
    const feed = JSON.parse(toJsonFeed(FEED));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.feed_url).toBe(FEED.address);
    expect(feed.items[0]).toMatchObject({
      id: 'https://truceline.example/entries/f-1',
      date_published: '2025-06-08T00:00:00Z',
      tags: ['Statement'],
    });
    expect(feed.items[0].content_text).toContain('https://a.example/?a=1&b=2');
  });
});

describe('XML text', () => {
  it('has no sign that XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u001fc\ud800d\ufffee\tf\n')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\tf\n');
    expect(escapeXml('何 😀')).toBe('何 😀');
    expect(escapeXml(`<a href="x">&'`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;');
  });
});
