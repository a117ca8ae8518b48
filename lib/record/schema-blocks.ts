/** The blocks of a row that make claims: steps, averages, windows, rounds, calls, rare earths, shares, events. */
import { z } from 'zod';
import { RARE_EARTH_TYPES, RATE_DEFINITIONS, STEP_STATUSES, TALK_FORMATS } from '@/lib/domain/fact-values';
import { ISSUE_TOPICS } from '@/lib/domain/vocabulary';
import { date, day, instant, party, percent, roundKey, text, toPart } from './schema-shared';

const figure = z.strictObject({ name: text, value: z.number(), unit: text });

export const step = toPart({
  title: text.optional().describe("Left out, the row's title."),
  imposer: party,
  target: party.nullable().describe('null for goods of every country.'),
  scope: text.optional().describe('What it is levied on, where that is not all goods.'),
  definition: z.enum(RATE_DEFINITIONS),
  status: z
    .enum(STEP_STATUSES)
    .describe('"in_force" is said of a step from effectiveOn on; before that day it shows as announced.'),
  ratePct: percent.nullable().describe('The rate after the step; for "headline" the sum of its components.'),
  addedPct: percent.optional().describe('The duty as the act states it, where that is not the rate after the step.'),
  announcedOn: date.nullable().optional().describe("Left out, the row's date."),
  effectiveOn: date.nullable().optional().describe('First day in force.'),
  suspendedPoints: percent.optional(),
  endsOn: date.nullable().optional().describe('Last day in force, where an end is set or came.'),
  endsAt: instant.nullable().optional().describe('The instant of the end, where the hour is published.'),
  components: z.array(z.strictObject({ name: text, ratePct: percent })).optional(),
});

export const average = toPart({
  title: text,
  imposer: party,
  target: party,
  ratePct: percent,
  scope: text.describe('What kind of average, and whose.'),
  period: date,
});

export const truceWindow = toPart({
  agreedOn: day,
  round: roundKey.describe('The talks it comes from.'),
  startsOn: day,
  startsAt: instant.nullable().optional(),
  endsOn: day,
  endsAt: instant.nullable().optional().describe('null where the hour was not published.'),
  lengthDays: z.int().positive().nullable().optional(),
  extends: text.nullable().optional().describe('Row id of the window it prolongs.'),
});

export const round = toPart({
  key: roundKey.nullable(),
  format: z.enum(TALK_FORMATS),
  city: text.nullable(),
  country: text.nullable(),
  venue: text.nullable().optional(),
  startDate: date,
  endDate: date.nullable().optional(),
  ordinal: z.int().positive().nullable().optional(),
  outcome: text.nullable().optional(),
  topics: z.array(z.enum(ISSUE_TOPICS)).optional().describe('Issues that the result names.'),
});

export const delegate = toPart({
  person: text,
  role: text.nullable(),
  side: party,
  capacity: z.enum(['lead', 'member']).nullable(),
  attended: z.boolean().optional().describe('false = said to be absent. Left out, true.'),
});

export const call = toPart({ participants: z.array(text).min(2) });

export const rareEarth = toPart({
  type: z.enum(RARE_EARTH_TYPES),
  actor: text,
  detail: text.optional().describe("Left out, the row's title."),
  elements: z.array(text).optional().describe('English names, lower case.'),
  figure: z
    .strictObject({ value: z.number(), unit: text, of: text, period: date.optional() })
    .optional()
    .describe('A number with what it counts; for type "figure".'),
  effectiveOn: date.nullable().optional(),
  endsOn: date.nullable().optional(),
});

export const event = toPart({
  title: text.optional().describe("Left out, the row's title."),
  question: text.optional().describe('Where sources differ: the question that this and another event answer.'),
  topic: z.enum(ISSUE_TOPICS),
  actors: z.array(text).min(1),
  effectiveOn: date.nullable().optional(),
  endsOn: date.nullable().optional(),
  endsAt: instant.nullable().optional(),
  figures: z.array(figure).optional(),
});

export const indicator = toPart({
  name: text,
  country: text,
  period: date,
  amount: z.number(),
  unit: text,
  direction: text.nullable().optional(),
});
