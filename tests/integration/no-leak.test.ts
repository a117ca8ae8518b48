/** Nothing known later shows on an earlier day, on any page: over the loaded store, through queries and views. */
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, type CivilDay, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyClaim } from '@/lib/domain/fact';
import { listArticles } from '@/lib/queries/load-articles';
import { listFacts } from '@/lib/queries/load-facts';
import { claimsOf, FIRST, findLeaks, LAST, listAllClaims, toFirstDays, toLeafText, toUnsaid } from '../support/leaks';
import { withLoadedSeeds } from '../support/loaded-seeds';
import { renderViews } from '../support/rendered-views';

/** Further days on which nothing may have changed but the day itself. */
const SAMPLE_STEP_DAYS = 29;

const held = withLoadedSeeds();

/** The days on which something becomes known, those before, and a sample between. */
function listDays(claims: readonly AnyClaim[]): CivilDay[] {
  const days = new Set<CivilDay>([FIRST, LAST]);
  for (const { knownOn } of claims) for (const off of [-1, 0]) days.add(addDays(knownOn, off));
  for (let day = FIRST; day < LAST; day = addDays(day, SAMPLE_STEP_DAYS)) days.add(day);
  return [...days].filter((day) => day >= FIRST && day <= LAST).sort();
}

describe('the pages of each day', () => {
  let claims: AnyClaim[] = [];
  let firstDays: [string, CivilDay][] = [];
  let days: CivilDay[] = [];
  beforeAll(async () => {
    claims = await listAllClaims(held.database);
    firstDays = toFirstDays(claims);
    days = listDays(claims);
  }, 240_000);

  it('are many, and so are the texts that are checked', () => {
    expect(days.length).toBeGreaterThan(100);
    expect(firstDays.length).toBeGreaterThan(500);
  });

  it('rest on nothing that was not known, and cite nothing that was not out', async () => {
    const early: string[] = [];
    for (const asOf of days) {
      const facts = await listFacts(held.database, { asOf });
      for (const claim of claimsOf(facts)) {
        if (claim.knownOn > asOf) early.push(`${claim.id} on ${asOf}`);
        for (const item of claim.evidence)
          if (item.type === 'citation' && toDateSpan(item.published).from > asOf) early.push(`${item.url} on ${asOf}`);
      }
      early.push(...facts.filter((fact) => fact.knownOn > asOf).map((fact) => `${fact.id} on ${asOf}`));
      const articles = await listArticles(held.database, asOf);
      early.push(...articles.filter(({ publishedOn }) => publishedOn > asOf).map(({ id }) => `${id} on ${asOf}`));
    }
    expect(early).toEqual([]);
  });

  it('show no text that a source said later, and no day to come that none had named', {
    // Every page of some hundred days: a slow machine is no failure.
    timeout: 400_000,
  }, async () => {
    const leaks: string[] = [];
    for (const asOf of days) {
      const unsaid = toUnsaid(claims, firstDays, asOf);
      for (const [name, text] of await renderViews(held.database, asOf))
        leaks.push(...findLeaks({ asOf, name, text: toLeafText(text) }, unsaid));
    }
    expect(leaks).toEqual([]);
  });
});
