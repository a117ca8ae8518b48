import { liveChartWords } from '@words/live-chart';
import { partiesWords } from '@words/parties';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { ChartReading } from '@/lib/view/chart-readings';
import { toDayWords } from '@/lib/view/date-words';
import { PARTY_COLOURS } from './party-colours';

/** The step under the pointer: rate, since when, by which instrument, and who says so. */
export function ReadingCard({ reading, day, share }: { reading: ChartReading; day: CivilDay; share: number }) {
  const isRight = share > 0.5;
  return (
    <div
      aria-hidden="true"
      className="card absolute top-2 z-10 w-60 max-w-[calc(50vw-1rem)] p-3 text-12"
      style={
        isRight
          ? { right: `calc(${(100 - share * 100).toFixed(2)}% + 10px)` }
          : { left: `calc(${(share * 100).toFixed(2)}% + 10px)` }
      }
    >
      <p className="font-semibold">{toDayWords(day)}</p>
      {reading.lines.map((line) => (
        <p key={line.party} className="mt-1.5">
          <span style={{ color: PARTY_COLOURS[line.party] }} className="font-semibold">
            {partiesWords.levies[line.party]} {line.rateWords}
          </span>
          <br />
          <span className="text-ink-2">
            {liveChartWords.origin({ ...line, since: line.sinceWords, source: line.sourceWords })}
          </span>
        </p>
      ))}
    </div>
  );
}
