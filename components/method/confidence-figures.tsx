import { evidenceWords } from '@words/evidence';
import { LOCALE } from '@words/locale';
import { methodPartsWords } from '@words/method-parts';
import { ScrollTable } from '@/components/tariff-chart/scroll-table';
import type { CivilDay } from '@/lib/domain/civil-date';
import { CONFIDENCES } from '@/lib/domain/vocabulary';
import { toDayWords } from '@/lib/view/date-words';
import { CONFIDENCE_FIGURES, DATE_FLOOR, READER_FLOORS } from '@/lib/view/reader-figures';

const PERCENT = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });

function toFloors(measuredOn: CivilDay) {
  const { seeds, dev } = READER_FLOORS;
  return {
    day: toDayWords(measuredOn),
    found: PERCENT.format(seeds.recall),
    right: PERCENT.format(seeds.precision),
    foundElsewhere: PERCENT.format(dev.recall),
    rightElsewhere: PERCENT.format(dev.precision),
    dates: PERCENT.format(DATE_FLOOR),
  };
}

/** What each confidence means, and how often it was right. */
export function ConfidenceFigures() {
  const { measuredOn, counts } = CONFIDENCE_FIGURES;
  const { caption, columns, means, right, measured } = methodPartsWords.confidence;
  return (
    <>
      <ScrollTable caption={caption} columns={columns} minWidth="min-w-[28rem]">
        {CONFIDENCES.map((confidence) => (
          <tr key={confidence}>
            <th scope="row" className="!border-rule !py-2.5 text-start !align-top">
              {evidenceWords.confidence[confidence]}
            </th>
            <td>{means[confidence]}</td>
            <td className="whitespace-nowrap">{right(counts[confidence].right, counts[confidence].of)}</td>
          </tr>
        ))}
      </ScrollTable>
      <p className="text-14 text-ink-2">{measured(toFloors(measuredOn))}</p>
    </>
  );
}
