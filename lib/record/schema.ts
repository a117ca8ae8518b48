/**
 * The files of seeds/record as zod schemas: a union of rows told apart by `kind`, and the two kinds of file.
 * seeds/record/schema/*.json is made from these (lib/record/json-schema.ts), so that editors check while typing.
 */
import { z } from 'zod';
import * as blocks from './schema-blocks';
import { day, ROW_SHAPE, text } from './schema-shared';

const TARIFF_KINDS = ['tariff-us', 'tariff-cn'] as const;
const ROUND_KINDS = ['talk-round', 'talk-working', 'talk-video', 'talk-side', 'summit'] as const;
const EVENT_KINDS = [
  'chips',
  'student-visas',
  'fentanyl',
  'soybeans',
  'port-fees',
  'tiktok',
  'taiwan',
  'entity-list',
  'legal',
] as const;

const tariffRow = z.strictObject({
  ...ROW_SHAPE,
  kind: z.enum(TARIFF_KINDS),
  steps: z.array(blocks.step).optional(),
  events: z.array(blocks.event).optional().describe('For a row that changes no rate.'),
});
const parcelRow = z.strictObject({ ...ROW_SHAPE, kind: z.literal('de-minimis'), steps: z.array(blocks.step).min(1) });
const averageRow = z.strictObject({
  ...ROW_SHAPE,
  kind: z.literal('tariff-average'),
  averages: z.array(blocks.average).min(1),
});
const truceRow = z.strictObject({
  ...ROW_SHAPE,
  kind: z.literal('truce-window'),
  window: blocks.truceWindow,
  events: z.array(blocks.event).optional(),
});
const roundRow = z.strictObject({
  ...ROW_SHAPE,
  kind: z.enum(ROUND_KINDS),
  round: blocks.round,
  delegates: z.array(blocks.delegate).optional(),
  steps: z.array(blocks.step).optional().describe('Rates as officials put them at the talks.'),
});
const callRow = z.strictObject({ ...ROW_SHAPE, kind: z.literal('leader-call'), call: blocks.call });
const rareEarthRow = z.strictObject({
  ...ROW_SHAPE,
  kind: z.enum(['rare-earth', 'rare-earth-share']),
  rareEarths: z.array(blocks.rareEarth).min(1),
});
const eventRow = z.strictObject({ ...ROW_SHAPE, kind: z.enum(EVENT_KINDS), events: z.array(blocks.event).min(1) });
const contextRow = z.strictObject({
  ...ROW_SHAPE,
  kind: z.literal('context'),
  indicators: z.array(blocks.indicator).min(1),
});

export const rowSchema = z.discriminatedUnion('kind', [
  tariffRow,
  parcelRow,
  averageRow,
  truceRow,
  roundRow,
  callRow,
  rareEarthRow,
  eventRow,
  contextRow,
]);

const $schema = text.optional().describe('Where editors find the rules of this file.');

/** A theme's file: rows, checked one by one by the reader so that problems can name them. */
export const recordFileSchema = z.strictObject({ $schema, rows: z.array(rowSchema) });
/** The same with rows not looked into. */
export const recordFileFrame = z.strictObject({ $schema, rows: z.array(z.unknown()) });

/** about.json: what holds for the record as a whole. */
export const aboutFileSchema = z.strictObject({
  $schema,
  currentTo: day.describe('The last day the record was brought up to. Nothing is known here of later days.'),
});

export type RowInput = z.infer<typeof rowSchema>;
export type StepPart = z.infer<typeof blocks.step>;
export type Source = RowInput['sources'][number];
