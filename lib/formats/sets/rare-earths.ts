/** Acts, words and figures on rare earths. */

import { dataRareEarthsWords as words } from '@words/data-rare-earths';
import { rareEarthStatusWords } from '@words/rare-earth-status';
import { rareEarthsPath } from '@/lib/url/links';
import { toCountedWords } from '@/lib/view/disagreement-difference';
import { isRareEarth, type LedgerRow, type RareEarthFact, toLedgerRows } from '@/lib/view/rare-earth-ledger';
import { type ColumnOf, type Holdings, toColumns, toDataSet } from '../table';
import { FACT_COLUMNS, KNOWN_ON, ofFact, SOURCE_COLUMNS } from './common-columns';

interface Item {
  fact: RareEarthFact;
  /** Its row in the ledger; undefined for a figure. */
  row: LedgerRow | undefined;
}

function listItems({ facts, asOf }: Holdings): Item[] {
  const rows = new Map(toLedgerRows(facts, asOf).map((row) => [row.id, row]));
  const order = [...rows.keys()];
  const place = (id: string) => (rows.has(id) ? order.indexOf(id) : order.length);
  return facts
    .filter(isRareEarth)
    .map((fact) => ({ fact, row: rows.get(fact.id) }))
    .sort((a, b) => place(a.fact.id) - place(b.fact.id));
}

const COLUMNS: readonly ColumnOf<Item>[] = toColumns(words.columns, {
  type: { type: 'text', value: ({ fact }) => fact.value.type },
  ledger: { type: 'text', value: ({ row }) => (row ? rareEarthStatusWords.groups[row.group] : null) },
  actor: { type: 'text', value: ({ fact }) => fact.value.actor },
  text: { type: 'text', value: ({ fact }) => fact.value.detail },
  elements: { type: 'list', value: ({ fact }) => fact.value.elements ?? [] },
  instrument: { type: 'text', value: ({ fact }) => fact.value.instrument ?? null },
  date: { type: 'date', value: ({ fact, row }) => row?.start ?? fact.resolvedDate },
  ends_on: { type: 'date', value: ({ fact }) => fact.value.endsOn ?? null },
  state: { type: 'text', value: ({ row }) => row?.state ?? null },
  suspended_to: { type: 'date', value: ({ row }) => row?.suspendedTo ?? null },
  figure: { type: 'number', value: ({ fact }) => fact.value.figure?.value ?? null },
  unit: { type: 'text', value: ({ fact }) => fact.value.figure?.unit ?? null },
  definition: {
    type: 'text',
    value: ({ fact }) => (fact.value.figure ? (toCountedWords(fact.claims) ?? fact.value.figure.of) : null),
  },
  period: { type: 'date', value: ({ fact }) => fact.value.figure?.period ?? null },
});

export const RARE_EARTHS = toDataSet<Item>({
  key: 'rare-earths',
  title: words.title,
  holds: words.holds,
  pathOf: rareEarthsPath,
  itemsOf: listItems,
  columns: [...FACT_COLUMNS.map(ofFact), ...COLUMNS, ofFact(KNOWN_ON), ...SOURCE_COLUMNS.map(ofFact)],
});
