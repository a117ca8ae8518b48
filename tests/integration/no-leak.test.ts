/** Nothing known later shows on an earlier day, on any page: over the loaded store, through queries and views. */
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, type CivilDay, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyClaim, AnyFact } from '@/lib/domain/fact';
import { listArticles } from '@/lib/queries/load-articles';
import { listFacts } from '@/lib/queries/load-facts';
import { withLoadedSeeds } from '../support/loaded-seeds';
import { renderViews } from '../support/rendered-views';

const FIRST = '2025-01-01';
const LAST = '2026-11-22';
/** Further days on which nothing may have changed but the day itself. */
const SAMPLE_STEP_DAYS = 29;
/** Words shorter than a title ("sector", "Chinese goods") belong to the language; names are looked for at any length. */
const MIN_LENGTH = 18;
const NAMES = ['person', 'speaker', 'city'];
/** Both capitals stand beside the hours of the clock, whatever is known. */
const CLOCK_PLACES = ['Washington', 'Beijing'];

const held = withLoadedSeeds();
const claimsOf = (facts: readonly AnyFact[]): AnyClaim[] => facts.flatMap((fact): AnyClaim[] => fact.claims);

/** Every text in a claim: the leaves of its value, its date, its sentences, and the documents it cites. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

const SAID = new WeakMap<AnyClaim, string[]>();

function saidBy(claim: AnyClaim): string[] {
  const said = SAID.get(claim) ?? textsOf([claim.value, claim.resolvedDate, claim.evidence]);
  SAID.set(claim, said);
  return said;
}

/** The days on which something becomes known, those before and after, and a sample between. */
function listDays(claims: readonly AnyClaim[]): CivilDay[] {
  const days = new Set<CivilDay>([FIRST, LAST]);
  for (const { knownOn } of claims) for (const off of [-1, 0, 1]) days.add(addDays(knownOn, off));
  for (let day = FIRST; day < LAST; day = addDays(day, SAMPLE_STEP_DAYS)) days.add(day);
  return [...days].filter((day) => day >= FIRST && day <= LAST).sort();
}

/** Every claim that any day knew, versions included: they change only on the days on which something becomes known. */
async function listAllClaims(): Promise<AnyClaim[]> {
  const rows = await held.database.store.claim.findMany({ distinct: ['knownOn'], select: { knownOn: true } });
  const byId = new Map<string, AnyClaim>();
  for (const { knownOn } of rows) {
    for (const claim of claimsOf(await listFacts(held.database, { asOf: knownOn }))) byId.set(claim.id, claim);
  }
  return [...byId.values()];
}

/** Each text with the first day on which a claim said it. */
function toFirstDays(claims: readonly AnyClaim[]): [text: string, firstDay: CivilDay][] {
  const firstDays = new Map<string, CivilDay>();
  for (const claim of claims) {
    const names = NAMES.map((field) => (claim.value as Record<string, unknown>)[field]);
    for (const text of saidBy(claim)) {
      const known = firstDays.get(text);
      if (
        (text.length >= MIN_LENGTH || (names.includes(text) && !CLOCK_PLACES.includes(text))) &&
        (!known || claim.knownOn < known)
      )
        firstDays.set(text, claim.knownOn);
    }
  }
  return [...firstDays];
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DATE_WORDS = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')})[a-z]* (20\\d\\d)\\b`, 'g');

const ISO_DAY = /\b20\d\d-\d\d-\d\d\b/g;

/** The days that a text names in words, as pages write them. */
function daysIn(text: string): Set<CivilDay> {
  const inWords = [...text.matchAll(DATE_WORDS)].map(
    ([, day = '', month = '', year = '']) =>
      `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return new Set(inWords);
}

describe('the pages of each day', () => {
  let claims: AnyClaim[] = [];
  let firstDays: [string, CivilDay][] = [];
  let days: CivilDay[] = [];
  beforeAll(async () => {
    claims = await listAllClaims();
    firstDays = toFirstDays(claims);
    days = listDays(claims);
  }, 120_000);

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
    timeout: 120_000,
  }, async () => {
    const leaks: string[] = [];
    for (const asOf of days) {
      const known = claims
        .filter(({ knownOn }) => knownOn <= asOf)
        .flatMap(saidBy)
        .join('\n');
      const named = new Set([...daysIn(known), ...(known.match(ISO_DAY) ?? [])]);
      const later = firstDays.filter(([one, firstDay]) => firstDay > asOf && !known.includes(one));
      for (const [page, text] of await renderViews(held.database, asOf)) {
        const shown = later.filter(([one]) => text.includes(JSON.stringify(one).slice(1, -1)));
        const early = [...daysIn(text)].filter((day) => day > asOf && !named.has(day));
        leaks.push(...[...shown.map(([one]) => one), ...early].map((one) => `${page} on ${asOf}: ${one.slice(0, 80)}`));
      }
    }
    expect(leaks).toEqual([]);
  });
});
