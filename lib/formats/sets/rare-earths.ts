/** Acts, words and figures on rare earths. */
import type { AnyFact } from '@/lib/domain/fact';
import { rareEarthsPath } from '@/lib/url/links';
import { toCountedWords } from '@/lib/view/disagreement-difference';
import {
  isRareEarth,
  LEDGER_TITLES,
  type LedgerRow,
  type RareEarthFact,
  toLedgerRows,
} from '@/lib/view/rare-earth-ledger';
import { type ColumnOf, type Holdings, toDataSet } from '../table';
import { FACT_COLUMNS, KNOWN_ON, SOURCE_COLUMNS } from './common-columns';

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

const COLUMNS: readonly ColumnOf<Item>[] = [
  {
    key: 'type',
    type: 'text',
    meaning: 'Kind of act or word, such as export_curb, licence_approval or figure.',
    value: ({ fact }) => fact.value.type,
  },
  {
    key: 'ledger',
    type: 'text',
    meaning: 'The part of the ledger that shows it; empty for figures.',
    value: ({ row }) => (row ? LEDGER_TITLES[row.group] : null),
  },
  { key: 'actor', type: 'text', meaning: 'Who acts or speaks.', value: ({ fact }) => fact.value.actor },
  { key: 'text', type: 'text', meaning: 'What was done or said.', value: ({ fact }) => fact.value.detail },
  {
    key: 'elements',
    type: 'list',
    meaning: 'Elements and goods that the act names.',
    value: ({ fact }) => fact.value.elements ?? [],
  },
  {
    key: 'instrument',
    type: 'text',
    meaning: 'The notice or statement.',
    value: ({ fact }) => fact.value.instrument ?? null,
  },
  {
    key: 'date',
    type: 'date',
    meaning: 'First day in force where one is stated, else when it was said or done.',
    value: ({ fact, row }) => row?.start ?? fact.resolvedDate,
  },
  { key: 'ends_on', type: 'date', meaning: 'When it ends.', value: ({ fact }) => fact.value.endsOn ?? null },
  {
    key: 'state',
    type: 'text',
    meaning: 'due, stands, suspended, ended or done on the as-of day; empty for figures.',
    value: ({ row }) => row?.state ?? null,
  },
  {
    key: 'suspended_to',
    type: 'date',
    meaning: 'Until when another act suspends it.',
    value: ({ row }) => row?.suspendedTo ?? null,
  },
  {
    key: 'figure',
    type: 'number',
    meaning: 'The number, where it is a figure.',
    value: ({ fact }) => fact.value.figure?.value ?? null,
  },
  { key: 'unit', type: 'text', meaning: 'Its unit.', value: ({ fact }) => fact.value.figure?.unit ?? null },
  {
    key: 'definition',
    type: 'text',
    meaning: 'What the number counts: mining, refining and magnets differ widely.',
    value: ({ fact }) => (fact.value.figure ? (toCountedWords(fact.claims) ?? fact.value.figure.of) : null),
  },
  {
    key: 'period',
    type: 'date',
    meaning: 'The time that the number counts.',
    value: ({ fact }) => fact.value.figure?.period ?? null,
  },
  { ...KNOWN_ON, value: ({ fact }) => fact.knownOn },
];

const ofFact = (column: ColumnOf<AnyFact>): ColumnOf<Item> => ({
  ...column,
  value: ({ fact }, holdings) => column.value(fact, holdings),
});

export const RARE_EARTHS = toDataSet<Item>({
  key: 'rare-earths',
  title: 'Rare-earth events',
  holds: 'Curbs, suspensions, licences, pledges, complaints and figures on rare earths, one a row; figures last.',
  pathOf: rareEarthsPath,
  itemsOf: listItems,
  columns: [
    ...FACT_COLUMNS.map(ofFact),
    ...COLUMNS,
    ...SOURCE_COLUMNS.map(
      (column): ColumnOf<Item> => ({ ...column, value: ({ fact }, holdings) => column.value(fact, holdings) }),
    ),
  ],
});
