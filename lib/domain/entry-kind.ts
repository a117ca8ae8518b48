/**
 * Kinds of timeline entries. Several kinds of facts make one kind of entry: a talk round is shown with its delegations and
 * its issues, a truce with all its terms.
 */
import type { Kind, SpeakerSide } from './vocabulary';

export const ENTRY_KINDS = [
  'talk_round',
  'truce',
  'tariff',
  'rare_earth',
  'statement',
  'accusation',
  'leader_contact',
  'indicator',
  'policy',
  'issue',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const ENTRY_KIND_LABELS: Record<EntryKind, { one: string; many: string }> = {
  talk_round: { one: 'Talk round', many: 'Talk rounds' },
  truce: { one: 'Truce', many: 'Truce terms' },
  tariff: { one: 'Tariff step', many: 'Tariff steps' },
  rare_earth: { one: 'Rare-earth event', many: 'Rare-earth events' },
  statement: { one: 'Statement', many: 'Statements' },
  accusation: { one: 'Accusation', many: 'Accusations' },
  leader_contact: { one: 'Leaders’ contact', many: 'Leaders’ contacts' },
  indicator: { one: 'Indicator', many: 'Indicators' },
  policy: { one: 'Policy event', many: 'Policy events' },
  issue: { one: 'Issue', many: 'Issues' },
};

const ENTRY_KIND_OF: Record<Kind, EntryKind> = {
  talk_round: 'talk_round',
  delegation: 'talk_round',
  tariff_rate: 'tariff',
  tariff_change: 'tariff',
  tariff_step: 'tariff',
  truce_term: 'truce',
  truce_window: 'truce',
  rare_earth_event: 'rare_earth',
  statement: 'statement',
  breach_accusation: 'accusation',
  leader_contact: 'leader_contact',
  indicator: 'indicator',
  policy_event: 'policy',
  issue: 'issue',
};

/** The kind of entry that shows a fact of this kind. */
export function toEntryKind(kind: Kind): EntryKind {
  return ENTRY_KIND_OF[kind];
}

/** The two sides of the talks, and everyone else who speaks or acts. */
export const TALK_SIDES = ['us', 'china', 'others'] as const;
export type TalkSide = (typeof TALK_SIDES)[number];
export const TALK_SIDE_LABELS: Record<TalkSide, string> = { us: 'US', china: 'China', others: 'Others' };

/** The side that a speaker's or party's name stands for. */
export function toTalkSide(side: SpeakerSide): TalkSide {
  if (side === 'US') return 'us';
  return side === 'China' ? 'china' : 'others';
}
