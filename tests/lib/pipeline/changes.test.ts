import { describe, expect, it } from 'vitest';
import { toChangeLines } from '@/lib/cli/ingest-words';
import { getSiteOutline } from '@/lib/cli/site-outline';
import { compareOutlines } from '@/lib/pipeline/changes';
import { isContrary } from '@/lib/pipeline/changes-answers';
import { openToyIngest, toFile } from '../../support/open-toy-ingest';
import { makeStore } from '../../support/prepared-database';
import { fillerOf } from '../../support/read-toy';

const OLD = `The US peak is 145%. They met in Vienna on 2025-06-02. ${fillerOf(1)}`;

async function changesOf(texts: string[]): Promise<string[]> {
  const { store } = await makeStore();
  const ingest = await openToyIngest(store);
  await ingest.add(toFile('old.txt', OLD));
  const before = await getSiteOutline(store);
  for (const [index, text] of texts.entries()) await ingest.add(toFile(`${index}.txt`, text));
  const words = toChangeLines(compareOutlines(before, await getSiteOutline(store)));
  return words.map((line) => line.replace(/\([a-z0-9-]+-[0-9a-f]{8}\)/g, '(article)').trim());
}

describe('what changed on the site', () => {
  it('names new rounds, counts new facts by kind, and those with a further source', async () => {
    const text = `They met in Paris on 2025-07-01. Ann Lee said “yes”. Ann Lee said “never again”. The US peak is 145%. ${fillerOf(2)}`;
    expect(await changesOf([text])).toEqual([
      'On the site:',
      'new round: paris-2025-07 (/rounds/paris-2025-07)',
      'new: 1 talk round',
      'new: 2 statements',
      '1 fact with a further source',
    ]);
  });

  it('names a disagreement with who says what', async () => {
    expect(await changesOf([`They met in Vienna on 2025-06-03. ${fillerOf(3)}`])).toContain(
      'a disagreement, first day of vienna-2025-06: 2025-06-02 (article) or 2025-06-03 (article)',
    );
    expect(await changesOf([`The US peak is 140%. ${fillerOf(3)}`])).toContain(
      'a disagreement, peak rate of US on China: 140% (article) or 145% (article)',
    );
  });

  it('says so when nothing has changed', async () => {
    expect(await changesOf([OLD])).toEqual(['On the site nothing has changed.']);
  });

  it('says what is gone', async () => {
    const text = OLD.replace('145%', '150%').replace(' They met in Vienna on 2025-06-02.', '');
    const lines = await changesOf([text]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'gone: round vienna-2025-06',
        'gone: 1 talk round',
        'gone: 1 tariff rate',
        'new: 1 tariff rate',
      ]),
    );
  });

  it('takes a month and a day in it for one answer', () => {
    expect(isContrary('2025-08', '2025-08-12')).toBe(false);
    expect(isContrary('2025-08', '2025-09-12')).toBe(true);
    expect(isContrary('90 days', '60 days')).toBe(true);
  });
});
