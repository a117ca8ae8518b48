/** What the words of tariffs mean, in a line each. Ours; the orders themselves are the law. */
const TERMS: readonly (readonly [term: string, meaning: string])[] = [
  [
    'Headline rate',
    'The sum of the duties one side added to all goods of the other since January 2025, in percent of the goods’ value. The sum is ours.',
  ],
  ['Ad valorem', 'In percent of the value of the goods. All rates here are.'],
  [
    'MFN',
    'The ordinary duty for every member of the World Trade Organization. Charged besides; not in the headline rate.',
  ],
  [
    'IEEPA',
    'The US emergency powers act of 1977: the ground of the fentanyl and “reciprocal” duties, until the Supreme Court held that it does not authorise tariffs.',
  ],
  ['s122', 'Section 122 of the Trade Act of 1974: a surcharge on most imports for at most 150 days.'],
  [
    's301',
    'Section 301 of the same act: duties that answer unfair practices. The older ones, from 2018 on, are not in the headline rate.',
  ],
  [
    's232',
    'Section 232 of the Trade Expansion Act of 1962: duties on a sector, such as steel, for national security. Not in the headline rate.',
  ],
  ['Partial list', 'Duties on some goods only, such as farm goods or coal. Not in the headline rate.'],
  [
    'Trade-weighted average',
    'All duties averaged over what is actually traded. It counts more, and is measured in another way, than the headline rate.',
  ],
];

export function TariffGlossary() {
  return (
    <dl className="grid gap-x-8 gap-y-3 md:grid-cols-2">
      {TERMS.map(([term, meaning]) => (
        <div key={term}>
          <dt className="font-semibold">{term}</dt>
          <dd className="text-ink-2">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
