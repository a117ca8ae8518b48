import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import type { UnfiledClaim } from '@/lib/domain/fact';
import { connectDatabase, type Database } from '@/lib/queries/database';
import { getCoverage } from '@/lib/queries/get-coverage';
import { getArticle, listArticles } from '@/lib/queries/load-articles';
import { listFacts } from '@/lib/queries/load-facts';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import { createStore } from '@/lib/store/client';
import { toDatabaseFile } from '@/lib/store/database-url';
import { saveArticle } from '@/lib/store/save-article';
import { type StoredDocument, saveRecord } from '@/lib/store/save-record';
import { buildArticle, buildClaim, buildRecordClaim, delegate, rate } from '../../support/built-claims';
import { makeDatabase, makeTestFolder } from '../../support/prepared-database';

const RULES = { bucketOf, identifyFacts };
const EARLY = buildArticle('early', 'The rate is 30%. Ann Lee came.', '2025-06-09');
const LATE = buildArticle('late', 'Ann Lee came as envoy. Bo Ray came too. The rate is 30%.', '2025-06-12');

const PAGE: StoredDocument = {
  type: 'citation',
  id: 'd-1',
  title: 'An order',
  publisher: 'An office',
  url: 'https://example.org/order',
  published: '2025-06',
  official: true,
  read: 'full-text',
  weak: false,
  knownOn: '2025-06-30',
};
const { knownOn: _, ...CITATION } = PAGE;

const EARLY_CLAIMS = [
  buildClaim(EARLY, { kind: 'delegation', value: delegate('Ann Lee'), quote: 'Ann Lee', round: 'london-2025-06' }),
  buildClaim(EARLY, { kind: 'tariff_rate', value: rate(30), quote: '30%' }),
];
const LATE_CLAIMS = [
  buildClaim(LATE, { kind: 'tariff_rate', value: rate(30), quote: '30%' }),
  buildClaim(LATE, { kind: 'delegation', value: delegate('Bo Ray'), quote: 'Bo Ray', round: 'london-2025-06' }),
  buildClaim(LATE, {
    kind: 'delegation',
    value: delegate('Ann Lee', { role: 'envoy' }),
    quote: 'Ann Lee came as envoy',
    round: 'london-2025-06',
  }),
];

const event = (note: string | null) =>
  ({
    title: 'A ruling',
    topic: 'tariffs',
    actors: ['a court'],
    effectiveOn: null,
    endsOn: null,
    endsAt: null,
    instrument: null,
    figures: [],
    note,
  }) as const;
const versionOf = (knownOn: string, note: string | null) =>
  buildRecordClaim('R-1', {
    kind: 'policy_event',
    value: { ...event(note), actors: ['a court'], figures: [] },
    documents: [CITATION],
    knownOn,
  });

async function saveRow(database: Database, claims: UnfiledClaim[]): Promise<void> {
  const version = { title: 'A ruling', notes: [], instrument: null, documentIds: ['d-1'], knownOn: '2025-06-20' };
  const row = {
    id: 'R-1',
    kind: 'legal',
    theme: 'other',
    date: '2025-06-20',
    knownOn: '2025-06-20',
    knownGround: 'announced',
  };
  const rows = [{ ...row, weakness: null, unsourced: [], versions: [version] }];
  const record = { rows, claims, documents: [PAGE], currentTo: '2026-10-09' };
  await saveRecord(database.store, { record, digests: new Map(), fingerprint: 'e'.repeat(64), rules: RULES });
}

async function connect(url: string): Promise<Database> {
  const database = await connectDatabase(url);
  onTestFinished(() => database.store.$disconnect());
  return database;
}

let filling: Promise<string> | undefined;

/** The file of a store with both articles, loaded out of order; filled once and copied for each test. */
async function fill(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'truceline-')), 'filled.db');
  await copyFile(toDatabaseFile(await makeDatabase()) ?? '', file);
  const store = createStore(`file:${file}`);
  const load = { origin: 'seeds' as const, fingerprint: '1'.repeat(64) };
  await saveArticle(store, { ...load, article: LATE, claims: LATE_CLAIMS }, RULES);
  await saveArticle(store, { ...load, article: EARLY, claims: EARLY_CLAIMS }, RULES);
  await store.$disconnect();
  return file;
}

afterAll(async () => {
  if (filling) await rm(dirname(await filling), { recursive: true });
});

async function makeFilled(): Promise<Database> {
  filling ??= fill();
  const file = join(makeTestFolder(), 'copy.db');
  await copyFile(await filling, file);
  return await connect(`file:${file}`);
}

describe('listFacts', () => {
  it('knows nothing before the first source', async () => {
    expect(await listFacts(await makeFilled(), { asOf: '2025-06-08' })).toEqual([]);
  });

  it('lets nothing that was said later show in an earlier day', async () => {
    const database = await makeFilled();
    const then = await listFacts(database, { asOf: '2025-06-11' });
    expect(then.map((fact) => [fact.kind, fact.claims.length])).toEqual(
      expect.arrayContaining([
        ['delegation', 1],
        ['tariff_rate', 1],
      ]),
    );
    expect(then).toHaveLength(2);
    expect(JSON.stringify(then)).not.toMatch(/envoy|Bo Ray|"late"/);
    const later = await listFacts(database, { asOf: '2025-06-12', kinds: ['delegation'] });
    const ann = later.find((fact) => fact.kind === 'delegation' && fact.value.person === 'Ann Lee');
    expect(ann).toMatchObject({ value: { role: 'envoy' }, knownOn: '2025-06-09', claims: [{}, {}] });
    expect(later).toHaveLength(2);
  });

  it('narrows by kind, round and source', async () => {
    const database = await makeFilled();
    const asOf = '2025-07-01';
    expect(await listFacts(database, { asOf })).toHaveLength(3);
    expect(await listFacts(database, { asOf, kinds: ['tariff_rate'] })).toHaveLength(1);
    expect(await listFacts(database, { asOf, kinds: [] })).toHaveLength(0);
    expect(await listFacts(database, { asOf, round: 'london-2025-06' })).toHaveLength(2);
    expect(await listFacts(database, { asOf, sourceId: 'early' })).toHaveLength(2);
    expect(await listFacts(database, { asOf, sourceId: 'none' })).toHaveLength(0);
  });

  it('gives each claim with its evidence as it was saved', async () => {
    const facts = await listFacts(await makeFilled(), { asOf: '2025-06-09', kinds: ['tariff_rate'] });
    const { factId: _factId, ...claim } = facts[0]?.claims[0] ?? { factId: '' };
    expect(claim).toEqual(EARLY_CLAIMS[1]);
  });

  it('leaves out what was rejected', async () => {
    const database = await makeFilled();
    await database.store.claim.updateMany({ where: { kind: 'tariff_rate' }, data: { reviewState: 'rejected' } });
    expect(await listFacts(database, { asOf: '2025-07-01' })).toHaveLength(2);
  });

  it('sees a load that came after it first answered', async () => {
    const database = await connect(await makeDatabase());
    expect(await listFacts(database, { asOf: '2025-07-01' })).toEqual([]);
    const load = { article: EARLY, origin: 'seeds' as const, claims: EARLY_CLAIMS, fingerprint: '2'.repeat(64) };
    await saveArticle(database.store, load, RULES);
    expect(await listFacts(database, { asOf: '2025-07-01' })).toHaveLength(2);
  });

  it('counts only the newest version that was known, of a fact known from its first', async () => {
    const database = await connect(await makeDatabase());
    await saveRow(database, [versionOf('2025-06-20', null), versionOf('2025-08-01', 'overturned')]);
    const notes = async (asOf: string) =>
      (await listFacts(database, { asOf })).map((fact) => [
        fact.kind === 'policy_event' ? fact.value.note : '',
        fact.claims.length,
        fact.knownOn,
      ]);
    expect(await notes('2025-06-19')).toEqual([]);
    expect(await notes('2025-07-31')).toEqual([[null, 1, '2025-06-20']]);
    expect(await notes('2025-08-01')).toEqual([['overturned', 1, '2025-06-20']]);
  });
});

describe('what the store holds', () => {
  it('lists articles published by a day, newest first', async () => {
    const database = await makeFilled();
    expect(await listArticles(database, '2025-06-08')).toEqual([]);
    const both = await listArticles(database, '2025-06-12');
    expect(both.map(({ id, claimCount }) => [id, claimCount])).toEqual([
      ['late', 3],
      ['early', 2],
    ]);
    expect(both[0]).not.toHaveProperty('text');
  });

  it('gives an article with its claims in the order of the text, null for an unknown one', async () => {
    const database = await makeFilled();
    const article = await getArticle(database, 'late');
    expect(article).toMatchObject({ ...LATE });
    expect(article?.claims.map((claim) => claim.evidence[0])).toEqual([
      expect.objectContaining({ quote: 'Ann Lee came as envoy' }),
      expect.objectContaining({ quote: 'Bo Ray' }),
      expect.objectContaining({ quote: '30%' }),
    ]);
    expect(await getArticle(database, '999')).toBeNull();
  });

  it('counts sources and facts and says how far they reach', async () => {
    const database = await makeFilled();
    await saveRow(database, [versionOf('2025-06-20', null)]);
    expect(await getCoverage(database)).toEqual({
      articleCount: 2,
      recordRowCount: 1,
      factCount: 4,
      firstArticleDay: '2025-06-09',
      lastArticleDay: '2025-06-12',
      recordCurrentTo: '2026-10-09',
      firstKnownOn: '2025-06-09',
    });
  });
});
