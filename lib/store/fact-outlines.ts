import type { Claim } from '@/lib/domain/fact';
import type { Kind } from '@/lib/domain/vocabulary';
import type { Store } from './client';
import { fromValueCells, listValueColumns, toTableName, type ValueRow } from './value-columns';

/** A fact as far as it takes to see what a load changed. */
interface FactOutline {
  id: string;
  kind: Kind;
  /** Ids of the articles and record rows that say it, in order; rejected claims count for nothing. */
  sources: string[];
}

/** What the store says, in outline. */
export interface StoreOutline {
  facts: Map<string, FactOutline>;
  /** Keys of all rounds. */
  rounds: Set<string>;
}

export async function getStoreOutline(store: Store): Promise<StoreOutline> {
  const rows = await store.$queryRaw<{ id: string; kind: string; sources: string }[]>`
    SELECT f."id", f."kind", group_concat(DISTINCT coalesce(c."articleId", c."recordRowId")) AS "sources"
    FROM "Fact" f JOIN "Claim" c ON c."factId" = f."id" AND c."reviewState" <> 'rejected' GROUP BY f."id"`;
  const facts = rows.map(({ id, kind, sources }) => ({ id, kind: kind as Kind, sources: sources.split(',').sort() }));
  const rounds = await store.round.findMany({ select: { key: true } });
  return { facts: new Map(facts.map((fact) => [fact.id, fact])), rounds: new Set(rounds.map((round) => round.key)) };
}

/** What a claim says, without its evidence. */
export type ToldClaim = { [K in Kind]: Pick<Claim<K>, 'kind' | 'value' | 'resolvedDate' | 'round' | 'sourceId'> }[Kind];

const PAGE_SIZE = 2000;

/** The claims of these kinds that nobody rejected, kind by kind in order of their ids, a page held at a time. */
export async function* listClaimsOf(store: Store, kinds: readonly Kind[]): AsyncGenerator<ToldClaim> {
  for (const kind of kinds) yield* listClaimsOfKind(store, kind);
}

type Cells = [
  id: string,
  sourceId: string,
  resolvedDate: string | null,
  round: string | null,
  ...values: ValueRow[string][],
];

async function* listClaimsOfKind(store: Store, kind: Kind): AsyncGenerator<ToldClaim> {
  const columns = listValueColumns(kind);
  const statement = toStatement(kind, columns);
  for (let after = ''; ; ) {
    const [page] = await store.$queryRawUnsafe<{ rows: string }[]>(statement, after);
    const rows = JSON.parse(page?.rows ?? '[]') as Cells[];
    for (const [, sourceId, resolvedDate, round, ...cells] of rows) {
      yield { kind, sourceId, resolvedDate, round, value: fromValueCells(kind, columns, cells) } as ToldClaim;
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE_SIZE) return;
    after = last[0];
  }
}

/** As one JSON text, which SQLite makes many times faster than rows can be read one by one. */
function toStatement(kind: Kind, columns: readonly string[]): string {
  const source = 'coalesce(c."articleId", c."recordRowId")';
  const values = columns.map((column) => `v."${column}"`).join(', ');
  return `SELECT json_group_array(json("cells")) AS "rows" FROM (
    SELECT json_array(c."id", ${source}, c."resolvedDate", c."round", ${values}) AS "cells"
    FROM "${toTableName(kind)}" v JOIN "Claim" c ON c."id" = v."claimId"
    WHERE v."claimId" > ? AND c."reviewState" <> 'rejected' ORDER BY v."claimId" LIMIT ${PAGE_SIZE})`;
}
