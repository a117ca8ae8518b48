/**
 * What a fact of each kind says: one zod schema per kind. `null` always means "the source does not say".
 * Field names and words follow extraction/SCHEMA.md; the kinds at the end come only from the cited record.
 */
import { z } from 'zod';
import { parseCivilDay, parseDateSpan } from './civil-date';
import { ISSUE_TOPICS, type Kind, PARTIES, SPEAKER_SIDES } from './vocabulary';

const date = z.string().refine((text) => parseDateSpan(text) !== null, 'is no date (YYYY-MM-DD, YYYY-MM or day/day)');
const day = z.string().refine((text) => parseCivilDay(text) !== null, 'is no day (YYYY-MM-DD)');
const text = z.string().min(1);
const party = z.enum(PARTIES);
/** A round's permanent key: city-yyyy-mm, as in `london-2025-06`. */
const roundKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*-\d{4}-\d{2}$/, 'is no round key (city-yyyy-mm)');
const percent = z.number().finite();

export const TALK_FORMATS = ['talks', 'working', 'video', 'side', 'summit'] as const;

const talkRound = z.object({
  round: roundKey.nullable(),
  city: text.nullable(),
  country: text.nullable(),
  startDate: date.nullable(),
  endDate: date.nullable(),
  venue: text.nullable(),
  parties: z.array(party),
  status: z.enum(['upcoming', 'underway', 'concluded']),
  ordinal: z.number().int().positive().nullable(),
  /** The record tells rounds from working meetings, video calls and summits; articles leave it out. */
  format: z.enum(TALK_FORMATS).optional(),
  outcome: text.nullable().optional(),
});

const delegation = z.object({
  person: text,
  role: text.nullable(),
  side: party,
  round: roundKey.nullable(),
  capacity: z.enum(['lead', 'member']).nullable(),
  attended: z.boolean(),
});

export const RATE_STATUSES = ['in_force', 'peak', 'prior', 'announced', 'threatened', 'proposed', 'component'] as const;

const tariffRate = z.object({
  imposer: party.nullable(),
  target: party.nullable(),
  ratePct: percent.nullable(),
  qualifier: z.enum(['exact', 'up_to', 'above', 'approx', 'triple_digit']),
  status: z.enum(RATE_STATUSES),
  scope: text.nullable(),
});

const tariffChange = z.object({
  imposer: party.nullable(),
  target: party.nullable(),
  deltaPoints: percent.nullable(),
  fromPct: percent.nullable(),
  toPct: percent.nullable(),
  status: z.enum(RATE_STATUSES).nullable(),
});

const truceTerm = z.object({
  aspect: z.enum(['agreed', 'length', 'expiry', 'extension', 'extension_proposed', 'content', 'consequence']),
  round: roundKey.nullable(),
  lengthDays: z.number().int().positive().nullable(),
  start: date.nullable(),
  expiry: date.nullable(),
  text,
});

export const RARE_EARTH_TYPES = [
  'export_curb',
  'licence_approval',
  'commitment',
  'slowdown',
  'resumption',
  'easing',
  'conditional_easing',
  'settlement',
  'demand',
  'complaint',
  'figure',
] as const;

const rareEarthEvent = z.object({
  type: z.enum(RARE_EARTH_TYPES),
  actor: text,
  detail: text,
  figure: z
    .object({ value: z.number(), unit: text, of: text.nullable(), period: text.nullable().optional() })
    .nullable(),
  /** From the record only. */
  instrument: text.nullable().optional(),
  elements: z.array(text).optional(),
  effectiveOn: date.nullable().optional(),
  endsOn: date.nullable().optional(),
});

const statement = z.object({
  speaker: text,
  role: text.nullable(),
  side: z.enum(SPEAKER_SIDES),
  quoteParts: z.array(text),
  venue: text.nullable(),
});

const breachAccusation = z.object({
  accuser: text,
  accused: text,
  agreement: text.nullable(),
  quote: text.nullable(),
});

const leaderContact = z.object({
  mode: z.enum(['phone_call', 'meeting', 'unspecified']),
  participants: z.array(text).min(2),
  date: date.nullable(),
  place: text.nullable(),
});

const indicator = z.object({
  name: text,
  country: text.nullable(),
  period: date.nullable(),
  changePct: percent.nullable(),
  basis: text.nullable(),
  direction: text.nullable(),
  amount: z.number().nullable().optional(),
  unit: text.nullable().optional(),
});

const issue = z.object({
  topic: z.enum(ISSUE_TOPICS),
  stance: z.enum(['on_table', 'background', 'agreed']),
});

/** What a rate counts. Only `headline` steps enter the headline series; the others are never mixed into it. */
export const RATE_DEFINITIONS = [
  'headline',
  'partial_list',
  'sector',
  'average',
  'older_s301',
  'all_in',
  'parcel',
] as const;
export const STEP_STATUSES = [
  'threatened',
  'proposed',
  'announced',
  'in_force',
  'suspended',
  'superseded',
  'ended',
] as const;

const tariffStep = z.object({
  title: text,
  imposer: party,
  target: party.nullable(),
  definition: z.enum(RATE_DEFINITIONS),
  status: z.enum(STEP_STATUSES),
  /** The rate after the step in percent ad valorem; for `headline` the sum of duties added since January 2025. */
  ratePct: percent.nullable(),
  /** The duty as the act states it, where it is not the rate after the step (a further 100% threatened). */
  addedPct: percent.nullable().optional(),
  /** What it is levied on, where that is not all goods. */
  scope: text.nullable().optional(),
  /** Null where the record does not say. */
  announcedOn: date.nullable(),
  effectiveOn: date.nullable(),
  /** Points laid aside for as long as the step holds. */
  suspendedPoints: percent.nullable(),
  /** Last day in force, or the day on which it lapses. */
  endsOn: date.nullable(),
  /** Instant of expiry in UTC where the hour is published. */
  endsAt: z.iso.datetime().nullable(),
  instrument: text.nullable(),
  components: z.array(z.object({ name: text, ratePct: percent })),
  note: text.nullable(),
});

const truceWindow = z.object({
  title: text,
  agreedOn: day,
  startsOn: day,
  startsAt: z.iso.datetime().nullable(),
  endsOn: day,
  /** Null where the hour was not published. */
  endsAt: z.iso.datetime().nullable(),
  lengthDays: z.number().int().positive().nullable(),
  /** The window this one prolongs (record id), null for the first. */
  extends: text.nullable(),
  instrument: text.nullable(),
  note: text.nullable(),
});

const policyEvent = z.object({
  title: text,
  /** Where sources differ: the question that several events answer, each in its own way. */
  question: text.nullable().optional(),
  topic: z.enum(ISSUE_TOPICS).nullable(),
  actors: z.array(text),
  effectiveOn: date.nullable(),
  endsOn: date.nullable(),
  endsAt: z.iso.datetime().nullable(),
  instrument: text.nullable(),
  figures: z.array(z.object({ name: text, value: z.number(), unit: text })),
  note: text.nullable(),
});

export const FACT_VALUES = {
  talk_round: talkRound,
  delegation,
  tariff_rate: tariffRate,
  tariff_change: tariffChange,
  truce_term: truceTerm,
  rare_earth_event: rareEarthEvent,
  statement,
  breach_accusation: breachAccusation,
  leader_contact: leaderContact,
  indicator,
  issue,
  tariff_step: tariffStep,
  truce_window: truceWindow,
  policy_event: policyEvent,
} as const satisfies Record<Kind, z.ZodType>;

/** What a fact of kind K says. */
export type ValueOf<K extends Kind> = z.infer<(typeof FACT_VALUES)[K]>;
