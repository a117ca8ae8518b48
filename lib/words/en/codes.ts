import type { RARE_EARTH_TYPES, RATE_STATUSES, STEP_STATUSES, TALK_FORMATS, ValueOf } from '@/lib/domain/fact-values';
import type { SpeakerSide } from '@/lib/domain/vocabulary';

type TalkStatus = ValueOf<'talk_round'>['status'];
type TruceAspect = ValueOf<'truce_term'>['aspect'];
type ContactMode = ValueOf<'leader_contact'>['mode'];
type Stance = ValueOf<'issue'>['stance'];
type Qualifier = ValueOf<'tariff_rate'>['qualifier'];
type Capacity = NonNullable<ValueOf<'delegation'>['capacity']>;

type Code =
  | (typeof RARE_EARTH_TYPES)[number]
  | (typeof RATE_STATUSES)[number]
  | (typeof STEP_STATUSES)[number]
  | (typeof TALK_FORMATS)[number]
  | TalkStatus
  | TruceAspect
  | ContactMode
  | Stance
  | Qualifier
  | Capacity
  | SpeakerSide;

const CODES: Record<Code, string> = {
  // Rare-earth events
  export_curb: 'export curb',
  licence_approval: 'licence approval',
  commitment: 'commitment',
  slowdown: 'slowdown',
  resumption: 'resumption',
  easing: 'easing',
  conditional_easing: 'easing on a condition',
  settlement: 'settlement',
  demand: 'demand',
  complaint: 'complaint',
  figure: 'figure',
  // Rates and steps
  in_force: 'in force',
  peak: 'at its peak',
  prior: 'in force before',
  announced: 'announced',
  threatened: 'threatened',
  proposed: 'proposed',
  component: 'part of a rate',
  suspended: 'suspended',
  superseded: 'superseded',
  ended: 'ended',
  exact: 'exactly',
  up_to: 'up to',
  above: 'above',
  approx: 'about',
  triple_digit: 'triple digits',
  // Rounds, delegations and leaders
  talks: 'round of talks',
  working: 'working meeting',
  video: 'video call',
  side: 'meeting beside another event',
  summit: 'summit',
  upcoming: 'to come',
  underway: 'under way',
  concluded: 'concluded',
  lead: 'lead',
  member: 'member',
  phone_call: 'phone call',
  meeting: 'meeting',
  unspecified: 'form not stated',
  // Terms of a truce and issues
  agreed: 'agreed',
  length: 'length',
  expiry: 'end',
  extension: 'extension',
  extension_proposed: 'proposed extension',
  content: 'content',
  consequence: 'consequence',
  on_table: 'on the table',
  background: 'in the background',
  // Sides
  US: 'US',
  China: 'China',
  UK: 'UK',
  EU: 'EU',
  Japan: 'Japan',
  analyst: 'analyst',
  other: 'other',
};

/** The codes that facts hold, in words: for tables that show every field of a fact. */
export const codesWords: { of: (text: string) => string | null } = {
  /** Null for a text that is no code. */
  of: (text) => (Object.hasOwn(CODES, text) ? CODES[text as Code] : null),
};
