/**
 * When two claims of one bucket are about the same thing: a rule per kind.
 *
 * Same:     a call "on Thursday" (2025-06-05) and "last week" (2025-06-02/08): the dates can be one day
 *           "… China and the United States to continue …" and "… China and the U.S. to continue …", one speaker
 *           "Bessent" and "Scott Bessent" in one delegation
 * Not same: calls in January and in June; two licence approvals in one week of which only one names its recipients;
 *           the 25% of 2018 and the 25% of 2025
 */
import { daysBetween } from '@/lib/domain/civil-date';
import type { ClaimToFile } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import { type ClaimToFileOf, evidenceWordsOf } from './claim';
import { isNamePart, toNameWords } from './names';
import { firstWordsOf, mostSharedWords, toQuote } from './quotes';
import { gapOf, meetOf, type Window, widthOf, windowOf } from './window';
import { overlapOf, toContentWords, toWords } from './words';

/** Claims found to be about one thing so far, in the order in which they became known. */
export interface Group<C> {
  founder: C;
  claims: C[];
  /** The days that every claim of the group allows. */
  window: Window;
}

export interface Sameness<C> {
  /** Words under which a claim can meet others; claims without a common one are never compared. */
  keysOf(claim: C): string[];
  /** How well the claim fits the group; null when it is about something else. */
  fit(claim: C, group: Group<C>): number | null;
  /** What tells a group from the others of its bucket, from its founder alone. */
  nameOf(founder: C): string;
  /** Sharpest first among claims of the same day: the smaller, the earlier. */
  blurOf(claim: C): number;
}

type Rule<K extends Kind> = Sameness<ClaimToFileOf<K>>;

/** Reprints of a quote come within weeks; the same few words much later are a new statement. */
const QUOTE_LIFE_DAYS = 120;
/** A rate that nobody mentions for so long and that then comes back is a new one. */
const ERA_DAYS = 365;

/** Of a fact with thousands of claims a few speak for all, so that filing stays linear: the first and the latest ones. */
const VOICES = 10;
const voicesOf = <C>({ claims }: Group<C>): C[] =>
  claims.length <= 2 * VOICES ? claims : [...claims.slice(0, VOICES), ...claims.slice(-VOICES)];

const noKeys = () => [''];
const dateBlur = (claim: ClaimToFile) => widthOf(windowOf(claim));

/** One fact per bucket. */
const single: Sameness<ClaimToFile> = { keysOf: noKeys, fit: () => 1, nameOf: () => '', blurOf: dateBlur };

/** One fact per bucket and era. */
const perEra: Sameness<ClaimToFile> = {
  keysOf: noKeys,
  fit(claim, group) {
    const gap = Math.min(...voicesOf(group).map((member) => gapOf(windowOf(claim), windowOf(member))));
    return gap <= ERA_DAYS ? -gap : null;
  },
  nameOf: (founder) => windowOf(founder).from.slice(0, 4),
  blurOf: dateBlur,
};

const byPerson: Rule<'delegation'> = {
  keysOf: ({ value }) => toNameWords(value.person),
  fit({ value }, group) {
    const names = voicesOf(group).map((member) => member.value.person);
    return names.every((name) => isNamePart(value.person, name)) ? toNameWords(value.person).length : null;
  },
  nameOf: ({ value }) => toNameWords(value.person).join(' '),
  blurOf: ({ value }) => -value.person.length,
};

const MODES = ['phone_call', 'meeting'] as const;

const byDateAndMode: Rule<'leader_contact'> = {
  keysOf: noKeys,
  fit(claim, group) {
    const modes = new Set([claim, ...voicesOf(group)].map(({ value }) => value.mode));
    if (MODES.every((mode) => modes.has(mode))) return null;
    return meetOf(windowOf(claim), group.window) ? -widthOf(group.window) : null;
  },
  nameOf: (founder) => windowOf(founder).from.slice(0, 7),
  blurOf: dateBlur,
};

/** Names in the sentence that are no country, month or day: companies, mostly, in a note on licences. */
const RECIPIENT = /(?<=[a-z,] )\p{Lu}[\p{L}&]+/gu;
const NO_RECIPIENT =
  /^(?:US|U|UK|China|Chinese|Beijing|Washington|American|America|United|States|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Trump|Xi|Geneva|London|Europe|European|EU)$/;

function recipientsOf(claim: ClaimToFileOf<'rare_earth_event'>): Set<string> {
  const names = `${claim.value.detail} ${evidenceWordsOf(claim)}`.match(RECIPIENT) ?? [];
  return new Set(names.filter((name) => !NO_RECIPIENT.test(name)));
}

/** Two approvals are one only when both or neither say who got the licences, and the names meet. */
function hasSameRecipients(a: ClaimToFileOf<'rare_earth_event'>, b: ClaimToFileOf<'rare_earth_event'>): boolean {
  if (a.value.type !== 'licence_approval') return true;
  const [x, y] = [recipientsOf(a), recipientsOf(b)];
  return x.size === 0 || y.size === 0 ? x.size === y.size : overlapOf(x, y) > 0;
}

const byDateAndDetail: Rule<'rare_earth_event'> = {
  keysOf: noKeys,
  fit(claim, group) {
    if (!claim.value.figure && !meetOf(windowOf(claim), group.window)) return null;
    if (!voicesOf(group).every((member) => hasSameRecipients(claim, member))) return null;
    const shared = overlapOf(toContentWords(claim.value.detail), toContentWords(group.founder.value.detail));
    return shared * 1000 - Math.min(widthOf(group.window), 999);
  },
  nameOf: (founder) => (founder.value.figure ? '' : windowOf(founder).from.slice(0, 7)),
  blurOf: dateBlur,
};

const byQuote: Rule<'statement'> = {
  keysOf: (claim) => toQuote(claim).keys,
  fit(claim, group) {
    if (Math.abs(daysBetween(group.founder.knownOn, claim.knownOn)) > QUOTE_LIFE_DAYS) return null;
    return mostSharedWords(claim, voicesOf(group)) || null;
  },
  nameOf: (founder) => firstWordsOf(founder, 8).join(' '),
  blurOf: (claim) => -toQuote(claim).wordCount,
};

const agrees = <T>(a: T | null, b: T | null) => a === null || b === null || a === b;

const byTerm: Rule<'truce_term'> = {
  keysOf: noKeys,
  fit(claim, group) {
    const { aspect, lengthDays, expiry } = claim.value;
    if (aspect === 'agreed' || aspect === 'length' || aspect === 'expiry') return 1;
    if (aspect === 'extension') {
      const fits = voicesOf(group).every(
        ({ value }) =>
          agrees(lengthDays, value.lengthDays) &&
          agrees(expiry?.slice(0, 7) ?? null, value.expiry?.slice(0, 7) ?? null),
      );
      return fits ? 1 : null;
    }
    const shared = overlapOf(toContentWords(claim.value.text), toContentWords(group.founder.value.text));
    return shared >= 0.5 ? shared : null;
  },
  nameOf({ value }) {
    if (value.aspect === 'extension') return `${value.lengthDays}|${value.expiry?.slice(0, 7)}`;
    const isOneOfMany =
      value.aspect === 'content' || value.aspect === 'consequence' || value.aspect === 'extension_proposed';
    return isOneOfMany ? toWords(value.text).slice(0, 8).join(' ') : '';
  },
  blurOf: dateBlur,
};

const numberOf = ({ value }: ClaimToFileOf<'indicator'>) => value.changePct ?? value.amount ?? null;

const byNumber: Rule<'indicator'> = {
  keysOf: noKeys,
  fit: (claim, group) =>
    agrees(numberOf(claim), numberOf(group.founder)) && gapOf(windowOf(claim), group.window) <= ERA_DAYS ? 1 : null,
  nameOf: (founder) => String(numberOf(founder)),
  blurOf: (claim) => (numberOf(claim) === null ? 1 : 0),
};

/** The rule of each kind. */
export const SAMENESS: { [K in Kind]: Rule<K> } = {
  talk_round: single,
  delegation: byPerson,
  tariff_rate: perEra,
  tariff_change: perEra,
  truce_term: byTerm,
  rare_earth_event: byDateAndDetail,
  statement: byQuote,
  breach_accusation: perEra,
  leader_contact: byDateAndMode,
  indicator: byNumber,
  issue: perEra,
  tariff_step: single,
  truce_window: single,
  policy_event: single,
};
