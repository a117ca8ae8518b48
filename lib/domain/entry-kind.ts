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

/** The side that a speaker's or party's name stands for. */
export function toTalkSide(side: SpeakerSide): TalkSide {
  if (side === 'US') return 'us';
  return side === 'China' ? 'china' : 'others';
}
