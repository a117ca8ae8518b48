/** What may show on a day, and what of a text may not: shared by the walks over pages and over data files. */
import { addDays, type CivilDay, parseDateSpan } from '@/lib/domain/civil-date';
import type { AnyClaim, AnyFact } from '@/lib/domain/fact';
import type { Database } from '@/lib/queries/database';
import { listFacts } from '@/lib/queries/load-facts';

export const FIRST: CivilDay = '2025-01-01';
export const LAST: CivilDay = '2026-11-22';
/** Words shorter than a title ("sector", "Chinese goods") belong to the language; names are looked for at any length. */
const MIN_LENGTH = 18;
const NAMES = ['person', 'speaker', 'city'];
/** Both capitals stand beside the hours of the clock, whatever is known. */
const CLOCK_PLACES = ['Washington', 'Beijing'];
/** The tariff chart begins there, whatever is known. */
const CHART_FIRST_DAY: CivilDay = '2025-01-20';

export const claimsOf = (facts: readonly AnyFact[]): AnyClaim[] => facts.flatMap((fact): AnyClaim[] => fact.claims);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Every text in a claim: the leaves of its value, its date, its sentences, and the documents it cites. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [oneLine(value)];
  if (typeof value === 'number') return [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

const SAID = new WeakMap<AnyClaim, string[]>();

function saidBy(claim: AnyClaim): string[] {
  const said = SAID.get(claim) ?? textsOf([claim.value, claim.resolvedDate, claim.evidence]);
  SAID.set(claim, said);
  return said;
}

/** Between texts that stand apart, so that the end of one and the start of the next make no date. */
export const APART = ' ¶ ';

/** The texts in a JSON document without its escapes, apart from each other. */
export const toLeafText = (json: string): string => textsOf(JSON.parse(json)).join(APART);

/** The days on which something became known. */
export async function listKnownDays(database: Database): Promise<CivilDay[]> {
  const rows = await database.store.claim.findMany({ distinct: ['knownOn'], select: { knownOn: true } });
  return rows.map(({ knownOn }) => knownOn).sort();
}

/** Every claim that any day knew, versions included: they change only on the days on which something becomes known. */
export async function listAllClaims(database: Database): Promise<AnyClaim[]> {
  const byId = new Map<string, AnyClaim>();
  for (const asOf of await listKnownDays(database)) {
    for (const claim of claimsOf(await listFacts(database, { asOf }))) byId.set(claim.id, claim);
  }
  return [...byId.values()];
}

/** Each text with the first day on which a claim said it. */
export function toFirstDays(claims: readonly AnyClaim[]): [text: string, firstDay: CivilDay][] {
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
const ISO_DATE = /\b20\d\d(?:-\d\d(?:-\d\d)?)?\b/g;
const ISO_DAY = /\b20\d\d-\d\d-\d\d\b/g;

/** The days that a text names in words, as pages write them. */
function daysInWords(text: string): CivilDay[] {
  return [...text.matchAll(DATE_WORDS)].map(
    ([, day = '', month = '', year = '']) =>
      `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}

/** Days that known dates allow: of `2025-08` the first and the last, and of each the day after, at which a calendar's all-day event ends. */
function daysAllowed(text: string): CivilDay[] {
  return (text.match(ISO_DATE) ?? []).flatMap((date) => {
    const span = parseDateSpan(date);
    return span ? [span.from, span.to, addDays(span.to, 1)] : [];
  });
}

/** What nobody had said by a day. */
export interface Unsaid {
  /** Texts that a claim says first on a later day, and no known one holds. */
  later: string[];
  /** Days to come that may be written, since a known text names them. */
  named: ReadonlySet<CivilDay>;
}

export function toUnsaid(
  claims: readonly AnyClaim[],
  firstDays: readonly [string, CivilDay][],
  asOf: CivilDay,
): Unsaid {
  const known = claims
    .filter(({ knownOn }) => knownOn <= asOf)
    .flatMap(saidBy)
    .join('\n');
  return {
    later: firstDays.filter(([text, firstDay]) => firstDay > asOf && !known.includes(text)).map(([text]) => text),
    named: new Set([CHART_FIRST_DAY, ...daysInWords(known), ...daysAllowed(known)]),
  };
}

interface Shown {
  asOf: CivilDay;
  name: string;
  /** Without escapes of its format. */
  text: string;
}

/** What a page or file of a day shows that nobody had said, a line each. @param isFile whether days in figures are looked at too */
export function findLeaks({ asOf, name, text }: Shown, { later, named }: Unsaid, isFile = false): string[] {
  const line = oneLine(text);
  const days = [...daysInWords(line), ...(isFile ? (line.match(ISO_DAY) ?? []) : [])];
  const early = [...new Set(days)].filter((day) => day > asOf && !named.has(day));
  const shown = later.filter((one) => line.includes(one));
  return [...shown, ...early].map((one) => `${name} on ${asOf}: ${one.slice(0, 80)}`);
}
