/**
 * The as-of property, proved the other way round: a store that has lost all that became known after a day shows the very same
 * pages and data files for that day, number by number. What a page says can therefore rest on nothing that was learnt later.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { addDays, type CivilDay } from '@/lib/domain/civil-date';
import type { AnyClaim } from '@/lib/domain/fact';
import { connectDatabase, type Database } from '@/lib/queries/database';
import { listFacts } from '@/lib/queries/load-facts';
import { identifyAll } from '@/lib/resolve/identify';
import { withLoadedSeeds } from '../support/loaded-seeds';
import { renderFiles } from '../support/rendered-files';
import { renderViews } from '../support/rendered-views';

const LAST = '2026-11-22';
/** Every so many of the days on which something became known, and always the day before it did. */
const DAY_STEP = 9;

const held = withLoadedSeeds();
let days: CivilDay[] = [];

beforeAll(async () => {
  const rows = await held.database.store.claim.findMany({ distinct: ['knownOn'], select: { knownOn: true } });
  const known = rows.map(({ knownOn }) => knownOn).sort();
  const sampled = known.filter((_, index) => index % DAY_STEP === 0).flatMap((day) => [addDays(day, -1), day]);
  days = [...new Set([...sampled, '2025-06-09', LAST])].sort();
});

/** A copy of the store, in a folder of its own. */
async function copyStore(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'truceline-cut-'));
  const file = join(folder, 'cut.db');
  await held.database.store.$executeRawUnsafe(`VACUUM INTO '${file}'`);
  const copy = await connectDatabase(`file:${file}`);
  onTestFinished(async () => {
    await copy.store.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  });
  return copy;
}

/** Takes out of the store what became known after `day`. */
async function forgetAfter({ store }: Database, day: CivilDay): Promise<void> {
  const later = { knownOn: { gt: day } };
  await store.claim.deleteMany({ where: later });
  await store.recordRowVersion.deleteMany({ where: later });
  await store.recordRow.deleteMany({ where: later });
  await store.article.deleteMany({ where: { publishedOn: { gt: day } } });
  const fingerprint = day.replaceAll('-', '').padStart(64, '0');
  await store.storeState.updateMany({ data: { fingerprint } });
}

/** Which claims stand together, by their ids, whatever the facts are called. */
const toGroups = (facts: readonly { claims: readonly { id: string }[] }[]): string[] =>
  facts
    .map(({ claims }) =>
      claims
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort();

it('shows the same pages from a store that never learnt more', { timeout: 400_000 }, async () => {
  const copy = await copyStore();
  const total = await copy.store.claim.count();
  expect(days.length).toBeGreaterThan(15);
  for (const day of [...days].reverse()) {
    await forgetAfter(copy, day);
    const [whole, cut] = [await renderViews(held.database, day), await renderViews(copy, day)];
    expect(whole.size).toBeGreaterThan(5);
    for (const [page, text] of whole) expect(cut.get(page), `${page} as of ${day}`).toBe(text);
    const [files, cutFiles] = [await renderFiles(held.database, day), await renderFiles(copy, day)];
    for (const [name, text] of files) expect(cutFiles.get(name), `${name} as of ${day}`).toBe(text);
  }
  expect(await copy.store.claim.count()).toBeLessThan(total / 10);
});

it('joins claims to facts by nothing that became known later', { timeout: 120_000 }, async () => {
  for (const day of days) {
    const facts = await listFacts(held.database, { asOf: day });
    const claims = facts.flatMap((fact): AnyClaim[] => fact.claims);
    expect(toGroups(facts), `facts as of ${day}`).toEqual(toGroups(identifyAll(claims)));
  }
});
