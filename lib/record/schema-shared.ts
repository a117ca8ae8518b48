/** Building blocks of the record's files: days, sources, notes, and parts that became known later than the rest. */
import { z } from 'zod';
import { parseCivilDay, parseDateSpan } from '@/lib/domain/civil-date';
import { parseInstant } from '@/lib/domain/instants';
import { PARTIES } from '@/lib/domain/vocabulary';

export const text = z.string().min(1);
export const party = z.enum(PARTIES);
export const percent = z.number();

/** A day; the pattern serves editors, the refinement also refuses 30 February. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is no day (YYYY-MM-DD)')
  .refine((value) => parseCivilDay(value) !== null, 'is no day (YYYY-MM-DD)');

/** A day, month, year or range of days. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(\/\d{4}-\d{2}-\d{2})?)?)?$/, 'is no date (YYYY-MM-DD, YYYY-MM, YYYY or day/day)')
  .refine((value) => parseDateSpan(value) !== null, 'is no date (YYYY-MM-DD, YYYY-MM, YYYY or day/day)');

/** A point in time, in UTC and whole seconds. */
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, 'is no instant (YYYY-MM-DDThh:mm:ssZ)')
  .refine((value) => parseInstant(value) !== null, 'is no instant (YYYY-MM-DDThh:mm:ssZ)');

export const roundKey = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*-\d{4}-\d{2}$/, 'is no round key (city-yyyy-mm, as in london-2025-06)');

const isWebAddress = (value: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
};

const source = z.strictObject({
  title: text,
  publisher: text,
  url: z.string().refine(isWebAddress, 'is no http(s) address').meta({ format: 'uri' }),
  published: date.describe('Publication day; a month or year where the page gives no more.'),
  official: z.boolean().optional().describe("A government's own page."),
  read: z.enum(['full-text', 'excerpt', 'cited-by-others']).describe('How much of it was read for the record.'),
  weak: z.boolean().optional().describe('An aggregator or copy.'),
});

const knownOn = day.describe('The first day a source said it. A month counts as its last day.');
const knownGround = text.describe('Why that day.');

/** A remark of ours on the row; give it its own day when it speaks of anything later than the row. */
const note = z.strictObject({ text, knownOn: knownOn.optional(), knownGround: knownGround.optional() });

/**
 * A block of the row that makes claims. Every part may be known later than its row (`knownOn`), and may say more or
 * something else from a later day on (`later`: only the fields that change).
 * @param shape the block's own fields; optional ones must not have defaults, which would look like changes
 */
export function toPart<Shape extends z.ZodRawShape>(shape: Shape) {
  const change = z.strictObject(shape).partial().extend({ knownOn, knownGround });
  return z.strictObject(shape).extend({
    knownOn: knownOn.optional(),
    knownGround: knownGround.optional(),
    cites: z
      .array(z.int().positive())
      .min(1)
      .optional()
      .describe("Which of the row's sources support it, counted from 1. Left out, all."),
    unsupported: z.array(text).optional().describe('Fields that no page states, shown as unsupported.'),
    later: z.array(change).optional().describe('What changed, with the day it became known.'),
  });
}

/** Fields of every row. */
export const ROW_SHAPE = {
  id: z.string().regex(/^[A-Z]+-\d+[a-z]?$/, 'is no row id (as US-05, TALK-3b)'),
  date: date.describe('The day it was announced or happened.'),
  title: text.describe('Ours. Nothing in it may be later than knownOn; put a later wording under "later".'),
  instrument: text.nullable().optional().describe('Order, proclamation or announcement number.'),
  talks: roundKey.optional().describe('Key of the talks it comes from.'),
  publicAct: z.boolean().describe('An order, proclamation or announcement: known on its own day ("date").'),
  knownOn: knownOn.optional().describe('Left out, the rule of README.md gives it.'),
  knownGround: knownGround.optional(),
  confidence: z.enum(['confirmed', 'confirmed-secondary']),
  weakness: text.optional().describe('For confirmed-secondary: why. Left out, it is worded from the sources.'),
  notes: z.array(note).optional(),
  later: z
    .array(z.strictObject({ knownOn, knownGround, title: text.optional(), instrument: text.optional() }))
    .optional()
    .describe('A title or instrument that became known later.'),
  unsourced: z.array(text).optional().describe('Parts that no page supports. They are never shown as facts.'),
  sources: z.array(source).min(1),
};
