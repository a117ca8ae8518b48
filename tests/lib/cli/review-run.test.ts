import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runReview } from '@/lib/cli/review-run';
import { parseCorrections } from '@/lib/pipeline/corrections';
import { openToyIngest, toFile } from '../../support/open-toy-ingest';
import { makeStore, makeTestFolder } from '../../support/prepared-database';
import { fillerOf } from '../../support/read-toy';

const TEXT = `The US peak is 145%. They met in Vienna on 2025-06-02. Ann Lee said “it is a start”. ${fillerOf(1)}`;

async function prepare() {
  const { store, url } = await makeStore();
  const { article } = await (await openToyIngest(store)).add(toFile('a.txt', TEXT));
  const correctionsPath = join(makeTestFolder(), 'corrections.json');
  writeFileSync(correctionsPath, '{"$schema":"./corrections.schema.json","corrections":[]}');
  return { store, url, id: article.id, correctionsPath };
}

/** Walks the article with these answers; after the last one nobody is there any more. */
async function review(
  { url, id, correctionsPath }: Awaited<ReturnType<typeof prepare>>,
  answers: string[],
  by: string | null = 'Bo Ray',
) {
  const printed: string[] = [];
  const left = [...answers];
  await runReview({
    id,
    by,
    databaseUrl: url,
    correctionsPath,
    today: '2026-11-22',
    print: (line) => printed.push(line),
    ask: async (question) => {
      printed.push(question);
      return left.shift() ?? null;
    },
  });
  return { printed: printed.join('\n'), written: parseCorrections(readFileSync(correctionsPath, 'utf8')) };
}

describe('review', () => {
  it('walks the facts in the order of the text: right, edited, wrong', async () => {
    const prepared = await prepare();
    const answers = ['y', 'e', 'startDate=2025-06-03 venue="A hall"', 'slip of the pen', 'n', 'said by Bo'];
    const { printed, written } = await review(prepared, answers);
    const by = { by: 'Bo Ray', on: '2026-11-22' };
    expect(written).toEqual([
      { id: expect.any(String), action: 'confirm', reason: 'Read against its sentence.', ...by },
      {
        id: expect.any(String),
        action: 'amend',
        kind: 'talk_round',
        value: { startDate: '2025-06-03', venue: 'A hall' },
        reason: 'slip of the pen',
        ...by,
      },
      { id: expect.any(String), action: 'reject', reason: 'said by Bo', ...by },
    ]);
    expect(printed).toContain('“The US peak is 145%.”');
    expect(printed).toContain('corrections: 3 read, 3 facts checked by a person');
    const states = await prepared.store.claim.findMany({
      orderBy: { reviewState: 'asc' },
      select: { reviewState: true },
    });
    expect(states.map((claim) => claim.reviewState)).toEqual(['amended', 'confirmed', 'rejected']);
  });

  it('goes on where it stopped, keeps what was answered, and asks nothing twice', async () => {
    const prepared = await prepare();
    expect((await review(prepared, ['y', 'q'])).written).toHaveLength(1);
    const second = await review(prepared, ['s', 'y']);
    expect(second.printed).toContain('2 facts that nobody has checked');
    expect(second.written).toHaveLength(2);
    expect((await review(prepared, ['y'])).written).toHaveLength(3);
    expect((await review(prepared, [])).printed).toContain('0 facts');
  });

  it('asks again for an answer that is none, an edit that does not fit, and a reason that is empty', async () => {
    const prepared = await prepare();
    const answers = ['what', 'e', 'nonsense', 'ratePct=thirty', 'speaker=Ann', '{"ratePct":30}', ' ', 'slip', 'q'];
    const { printed, written } = await review(prepared, answers);
    expect(written).toMatchObject([{ action: 'amend', value: { ratePct: 30 }, reason: 'slip' }]);
    expect(printed).toContain('Please answer y, n, e, s or q.');
    expect(printed).toContain('neither JSON nor field=value');
    expect(printed).toContain('ratePct');
    expect(printed).toContain('A finding needs a reason.');
  });

  it('leaves the file alone when nobody answers', async () => {
    const prepared = await prepare();
    const before = readFileSync(prepared.correctionsPath, 'utf8');
    await review(prepared, []);
    await review(prepared, ['n']);
    expect(readFileSync(prepared.correctionsPath, 'utf8')).toBe(before);
  });

  it('asks for a name when none is known, and needs one', async () => {
    const prepared = await prepare();
    expect((await review(prepared, ['Ann Lee', 'y', 'q'], null)).written).toMatchObject([{ by: 'Ann Lee' }]);
    await expect(review(prepared, [''], null)).rejects.toThrow('--by NAME');
  });

  it('names the articles there are when there is none of that id', async () => {
    const prepared = await prepare();
    await expect(review({ ...prepared, id: 'nope' }, [])).rejects.toThrow(
      `there is no article nope; the store holds ${prepared.id}`,
    );
  });
});
