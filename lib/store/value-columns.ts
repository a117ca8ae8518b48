/**
 * What claims of each kind say, as columns and back. A field of the value is a column of its name, except that lists are JSON
 * text, the figure of a rare-earth event is four columns, and what refers to an entity has the entity's id beside it.
 */
import type { AnyClaim } from '@/lib/domain/fact';
import type { ValueOf } from '@/lib/domain/fact-values';
import type { Kind } from '@/lib/domain/vocabulary';
import { Prisma } from '@/prisma/generated/client';
import { toPersonId, toPlaceId } from './entity-ids';

type Column = string | number | boolean | null;
/** A row of a kind's table, without the claim's id. */
export type ValueRow = Record<string, Column>;

/** The table of each kind, as Prisma names it on a claim. */
export const VALUE_TABLES = {
  talk_round: 'talkRound',
  delegation: 'delegation',
  tariff_rate: 'tariffRate',
  tariff_change: 'tariffChange',
  truce_term: 'truceTerm',
  rare_earth_event: 'rareEarthEvent',
  statement: 'statement',
  breach_accusation: 'breachAccusation',
  leader_contact: 'leaderContact',
  indicator: 'indicator',
  issue: 'issue',
  tariff_step: 'tariffStep',
  truce_window: 'truceWindow',
  policy_event: 'policyEvent',
} as const satisfies Record<Kind, string>;

/** `TalkRoundClaim` for `talk_round`: the table's name in the schema. */
export const toTableName = (kind: Kind): ValueTableName => {
  const name = VALUE_TABLES[kind];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Claim` as ValueTableName;
};

type ValueTableName = `${Capitalize<(typeof VALUE_TABLES)[Kind]>}Claim`;

type FieldOf<K extends Kind> = keyof ValueOf<K> & string;

/** Lists, kept as JSON text. */
const LISTS: { [K in Kind]?: FieldOf<K>[] } = {
  talk_round: ['parties'],
  rare_earth_event: ['elements'],
  statement: ['quoteParts'],
  leader_contact: ['participants'],
  tariff_step: ['components'],
  policy_event: ['actors', 'figures'],
};

/** Fields that a value may leave out: left out again when the column is empty. */
const OPTIONAL: { [K in Kind]?: FieldOf<K>[] } = {
  talk_round: ['format', 'outcome'],
  rare_earth_event: ['instrument', 'elements', 'effectiveOn', 'endsOn'],
  indicator: ['amount', 'unit'],
  tariff_step: ['addedPct', 'scope'],
  policy_event: ['question'],
};

/** Columns that say no more than the value does. */
const DERIVED: { [K in Kind]?: string[] } = {
  talk_round: ['placeId'],
  delegation: ['personId'],
};

function fromFigure(figure: ValueOf<'rare_earth_event'>['figure']): ValueRow {
  return {
    figureValue: figure?.value ?? null,
    figureUnit: figure?.unit ?? null,
    figureOf: figure?.of ?? null,
    figurePeriod: figure?.period ?? null,
  };
}

function toFigure(row: ValueRow): ValueOf<'rare_earth_event'>['figure'] {
  if (row.figureValue === null || row.figureUnit === null) return null;
  const figure = { value: Number(row.figureValue), unit: String(row.figureUnit), of: row.figureOf as string | null };
  return row.figurePeriod === null ? figure : { ...figure, period: row.figurePeriod as string };
}

function derivedColumns(claim: Pick<AnyClaim, 'kind' | 'value'>): ValueRow {
  if (claim.kind === 'delegation') {
    return { personId: toPersonId((claim.value as ValueOf<'delegation'>).person) };
  }
  if (claim.kind === 'talk_round') {
    const { city } = claim.value as ValueOf<'talk_round'>;
    return { placeId: city && toPlaceId(city) };
  }
  return {};
}

/** The columns of a claim's value. */
export function toValueRow(claim: Pick<AnyClaim, 'kind' | 'value'>): ValueRow {
  const lists: readonly string[] = LISTS[claim.kind] ?? [];
  const optional: readonly string[] = OPTIONAL[claim.kind] ?? [];
  const { figure, ...fields } = claim.value as Record<string, unknown> & ValueOf<'rare_earth_event'>;
  const row: ValueRow = claim.kind === 'rare_earth_event' ? fromFigure(figure) : {};
  for (const name of optional) row[name] = null;
  for (const [name, value] of Object.entries(fields)) {
    row[name] = lists.includes(name) && value !== undefined ? JSON.stringify(value) : ((value ?? null) as Column);
  }
  return { ...row, ...derivedColumns(claim) };
}

/** The columns of a kind's table, in the order of the schema. */
export const listValueColumns = (kind: Kind): string[] => Object.keys(Prisma[`${toTableName(kind)}ScalarFieldEnum`]);

/** The value in a row that came as JSON from SQLite, cell by cell in the order of listValueColumns. */
export function fromValueCells<K extends Kind>(
  kind: K,
  columns: readonly string[],
  cells: readonly Column[],
): ValueOf<K> {
  const row: ValueRow = {};
  for (const [index, name] of columns.entries()) {
    const cell = cells[index] ?? null;
    // SQLite has no booleans of its own: this column comes as 0 and 1.
    row[name] = name === 'attended' ? cell === 1 : cell;
  }
  return fromValueRow(kind, row);
}

/** The value that `toValueRow` made a row of; optional fields that say nothing are left out. */
export function fromValueRow<K extends Kind>(kind: K, { claimId: _, ...row }: ValueRow): ValueOf<K> {
  const lists: readonly string[] = LISTS[kind] ?? [];
  const optional: readonly string[] = OPTIONAL[kind] ?? [];
  const derived: readonly string[] = DERIVED[kind] ?? [];
  const value: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(row)) {
    if (derived.includes(name) || (kind === 'rare_earth_event' && name.startsWith('figure'))) continue;
    if (column === null && optional.includes(name)) continue;
    value[name] = lists.includes(name) ? JSON.parse(String(column)) : column;
  }
  if (kind === 'rare_earth_event') value.figure = toFigure(row);
  return value as ValueOf<K>;
}
