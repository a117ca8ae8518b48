/** Every data file as the running site sends it. */
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { listDataFiles } from '@/lib/formats/files';
import { readCsv, readCsvRows } from '../support/read-csv';
import { readIcs } from '../support/read-ics';
import { siteUrl } from './support/browser';

const get = (path: string, init?: RequestInit) => fetch(siteUrl(path), init);
const DAY = 'asOf=2025-06-09';

interface Meta {
  count: number;
  asOf: string;
  knownThrough: string;
  columns: { key: string; meaning: string }[];
  licence: { name: string };
  links: Record<'self' | 'fixed' | 'html' | 'documentation', string>;
}
async function readTable(path: string): Promise<{ meta: Meta; rows: Record<string, unknown>[] }> {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  return response.json() as Promise<{ meta: Meta; rows: Record<string, unknown>[] }>;
}

describe.each(listDataFiles())('$name', ({ name, format }) => {
  it('comes with its type, its name, an open door and a tag, and as nothing new to whoever has it', async () => {
    const response = await get(`/data/${name}?${DAY}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(format.contentType);
    expect(response.headers.get('content-disposition')).toContain(
      `filename="truceline-${name.replace('.', '-2025-06-09.')}"`,
    );
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    const body = await response.text();
    expect(body.length).toBeGreaterThan(100);
    const tag = response.headers.get('etag') ?? '';
    const again = await get(`/data/${name}?${DAY}`, { headers: { 'if-none-match': `W/"other", W/${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await get(`/data/${name}?${DAY}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
  });

  it('refuses what does not fit with the one error body', async () => {
    const response = await get(`/data/${name}?asOf=2025-02-30&nothing=1`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const body = (await response.json()) as { status: number; parameters: { parameter: string }[] };
    expect(body.status).toBe(400);
    expect(body.parameters.map(({ parameter }) => parameter).sort()).toEqual(['asOf', 'nothing']);
  });
});

describe('CSV and JSON of a set', () => {
  it.each(listDataFiles().filter(({ format }) => format.key === 'json'))(
    'hold the same rows: $name',
    async ({ set }) => {
      for (const query of ['', `?${DAY}`]) {
        const { meta, rows } = await readTable(`/data/${set.key}.json${query}`);
        const csv = await (await get(`/data/${set.key}.csv${query}`)).text();
        const [header] = readCsv(csv);
        const records = readCsvRows(csv);
        expect(header).toEqual(meta.columns.map(({ key }) => key));
        expect(records.length).toBe(rows.length);
        expect(meta.count).toBe(rows.length);
        for (const [index, row] of rows.entries()) {
          const numbers = Object.entries(row).filter(([, value]) => typeof value === 'number');
          for (const [key, value] of numbers) expect(records[index]?.[key]).toBe(String(value));
        }
      }
    },
  );

  it('know less on an earlier day, and say how far they reach', async () => {
    const [then, now] = [await readTable(`/data/entries.json?${DAY}`), await readTable('/data/entries.json')];
    expect(then.meta.count).toBeLessThan(now.meta.count);
    expect([then.meta.asOf, then.meta.knownThrough]).toEqual(['2025-06-09', '2025-06-09']);
    expect(now.meta.knownThrough < now.meta.asOf).toBe(true);
    expect(then.rows.every((row) => String(row.known_on) <= '2025-06-09')).toBe(true);
    expect(then.meta.licence.name).toBe('MIT');
  });

  it('are empty before the first source and not an error', async () => {
    const { meta, rows } = await readTable('/data/rounds.json?asOf=2020-01-01');
    expect([meta.count, rows]).toEqual([0, []]);
  });

  it('lead to pages that stand', async () => {
    const { meta, rows } = await readTable('/data/entries.json?issue=rare-earths&order=oldest');
    for (const address of Object.values(meta.links).filter((link) => typeof link === 'string')) {
      expect((await get(new URL(address).pathname + new URL(address).search)).status, address).toBe(200);
    }
    const { pathname } = new URL(String(rows[0]?.address));
    expect((await get(pathname)).status).toBe(200);
  });
});

describe('the timeline’s filters', () => {
  it('narrow the entries as they narrow the page', async () => {
    const { meta, rows } = await readTable('/data/entries.json?delegate=he-lifeng&issue=rare-earths');
    const page = await (await get('/timeline?delegate=he-lifeng&issue=rare-earths')).text();
    const entries = new Set(rows.map((row) => String(row.timeline_entry)));
    expect(entries.size).toBeGreaterThan(0);
    for (const entry of entries) expect(page).toContain(`id="${entry}"`);
    expect(meta.count).toBe(rows.length);
  });

  it('refuse people whom nobody knows', async () => {
    const response = await get('/data/entries.csv?delegate=nobody-at-all');
    expect(response.status).toBe(400);
  });
});

describe('feeds, calendar and chart', () => {
  it('give entries with permanent addresses', async () => {
    const atom = new DOMParser().parseFromString(await (await get('/data/entries.atom')).text(), 'text/xml');
    const ids = [...atom.querySelectorAll('entry > id')].map((node) => node.textContent ?? '');
    const feed = (await (await get('/data/entries.feed.json')).json()) as { items: { id: string; title: string }[] };
    expect(ids.length).toBeGreaterThan(20);
    expect(feed.items.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await get(new URL(ids[0] ?? '').pathname)).status).toBe(200);
  });

  it('give the end of the Geneva truce at its hour, called off once it was put off', async () => {
    const read = async (query: string) => {
      const { components } = readIcs(await (await get(`/data/deadlines.ics${query}`)).text());
      return components.find(({ properties }) => properties.get('SUMMARY')?.startsWith('Geneva truce ends'))
        ?.properties;
    };
    const [then, now] = [await read(`?${DAY}`), await read('')];
    expect([then?.get('DTSTART'), then?.get('STATUS')]).toEqual(['20250812T040100Z', 'CONFIRMED']);
    expect([now?.get('DTSTART'), now?.get('STATUS')]).toEqual(['20250812T040100Z', 'CANCELLED']);
    expect(now?.get('UID')).toBe(then?.get('UID'));
    expect(Number(now?.get('SEQUENCE'))).toBeGreaterThan(Number(then?.get('SEQUENCE')));
  });

  it('draw the chart with its title, its summary and its day', async () => {
    const svg = await (await get(`/data/tariff-rates.svg?${DAY}`)).text();
    const document = new DOMParser().parseFromString(svg, 'text/xml');
    expect(document.querySelector('svg > title')?.textContent).toContain('9 Jun 2025');
    expect(document.querySelector('svg > desc')?.textContent).toContain('145%');
    expect(document.querySelectorAll('path').length).toBe(2);
  });
});

describe('addresses that are none', () => {
  it.each(['/data/entries.xml', '/data/nothing.csv'])('%s answers 404 with the error body', async (path) => {
    const response = await get(path);
    expect([response.status, ((await response.json()) as { status: number }).status]).toEqual([404, 404]);
  });

  it('data cannot be written', async () => {
    const response = await get('/data/entries.csv', { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('the page of an entry', () => {
  it('is found by a claim’s id too, and keeps the day', async () => {
    const { rows } = await readTable('/data/truce-windows.json');
    const own = new URL(String(rows[0]?.address)).pathname;
    const response = await get(`/entries/${encodeURIComponent('TR-1/window')}?asOf=2025-06-09`, { redirect: 'manual' });
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(`${own}?asOf=2025-06-09`);
  });

  it('is not found for a fact that nobody knew yet, nor for none', async () => {
    const { rows } = await readTable('/data/truce-windows.json');
    const last = new URL(String(rows.at(-1)?.address)).pathname;
    expect((await get(last)).status).toBe(200);
    expect((await get(`${last}?asOf=2025-06-09`)).status).toBe(404);
    expect((await get('/entries/f-000000000000')).status).toBe(404);
  });
});
