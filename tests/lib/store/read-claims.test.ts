import { describe, expect, it } from 'vitest';
import { connectDatabase } from '@/lib/queries/database';
import { listFacts } from '@/lib/queries/load-facts';
import { bucketOf } from '@/lib/resolve/bucket';
import { identifyFacts } from '@/lib/resolve/identify';
import { saveArticle } from '@/lib/store/save-article';
import { buildArticle, buildClaim, delegate } from '../../support/built-claims';
import { makeStore } from '../../support/prepared-database';

/** More than SQLite takes as parameters of one statement. */
const MANY = 1100;
const RULES = { bucketOf, identifyFacts };

describe('claims beyond a thousand', () => {
  it('are filed, read and answered like a few', async () => {
    const { store, url } = await makeStore();
    const text = Array.from({ length: MANY }, (_, index) => `Person ${index} sat.`).join(' ');
    for (const id of ['a', 'b']) {
      const article = buildArticle(id, text);
      // One bucket holds them all.
      const claims = Array.from({ length: MANY / 2 }, (_, index) =>
        buildClaim(article, {
          kind: 'delegation',
          value: delegate(`Person ${id} ${index}`),
          quote: `Person ${index} sat`,
        }),
      );
      await saveArticle(store, { article, origin: 'ingest', claims, fingerprint: '0'.repeat(64) }, RULES);
    }
    const article = buildArticle('c', text);
    const claim = buildClaim(article, { kind: 'delegation', value: delegate('Person a 0'), quote: 'Person 0 sat' });
    await saveArticle(store, { article, origin: 'ingest', claims: [claim], fingerprint: '0'.repeat(64) }, RULES);
    const database = await connectDatabase(url);
    const facts = await listFacts(database, { asOf: '2026-01-01' });
    await database.store.$disconnect();
    expect(facts).toHaveLength(MANY);
    expect(facts.filter((fact) => fact.claims.length === 2)).toHaveLength(1);
  });
});
