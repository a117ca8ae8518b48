import { ScrollTable } from '@/components/tariff-chart/scroll-table';
import { CONFIDENCES, type Confidence } from '@/lib/domain/vocabulary';
import { toDayWords } from '@/lib/view/date-words';
import { CONFIDENCE_FIGURES, DATE_FLOOR, READER_FLOORS } from '@/lib/view/reader-figures';

const MEANINGS: Record<Confidence, string> = {
  high: 'The form of words leaves one reading, and the rule has proved right at least 98 times in 100.',
  medium: 'A name, a date or a side had to be taken from a sentence nearby.',
  low: 'Worth keeping, not worth a headline: wears the mark of weak evidence.',
};

const PERCENT = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });

/** What each confidence means, and how often it was right. */
export function ConfidenceFigures() {
  const { measuredOn, counts } = CONFIDENCE_FIGURES;
  return (
    <>
      <ScrollTable
        caption="Confidence, and how often it was right"
        columns={['Confidence', 'Means', 'Right']}
        minWidth="min-w-[28rem]"
      >
        {CONFIDENCES.map((confidence) => (
          <tr key={confidence}>
            <th scope="row" className="!border-rule !py-2.5 text-start !align-top">
              {confidence}
            </th>
            <td>{MEANINGS[confidence]}</td>
            <td className="whitespace-nowrap">
              {counts[confidence].right} of {counts[confidence].of}
            </td>
          </tr>
        ))}
      </ScrollTable>
      <p className="text-14 text-ink-2">
        Measured on {toDayWords(measuredOn)} against articles that people marked by hand; so few of low confidence say
        little. Each run of the tests measures again and fails below these floors: in the five articles of this site the
        reader finds at least {PERCENT.format(READER_FLOORS.seeds.recall)} of what people marked and at least{' '}
        {PERCENT.format(READER_FLOORS.seeds.precision)} of what it finds is right; in others that its rules were not
        written with, {PERCENT.format(READER_FLOORS.dev.recall)} and {PERCENT.format(READER_FLOORS.dev.precision)}; of
        the dates, {PERCENT.format(DATE_FLOOR)} are those that people read.
      </p>
    </>
  );
}
