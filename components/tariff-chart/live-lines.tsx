'use client';

import { Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { ChartRow } from '@/lib/view/chart-readings';
import { PARTY_COLOURS } from './party-colours';

interface LiveLinesProps {
  rows: ChartRow[];
  fromMs: number;
  toMs: number;
  maxPercent: number;
  height: number;
  /** Where the reader points, in milliseconds UTC; null for nowhere. */
  cursorMs: number | null;
}

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** The interactive chart's lines and cursor, on the very scales of the server's drawing, which keeps axes and words. */
export function LiveLines({ rows, fromMs, toMs, maxPercent, height, cursorMs }: LiveLinesProps) {
  const activeRow = cursorMs === null ? undefined : rows.findLast((row) => row.ms <= cursorMs);
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart data={rows} margin={NO_MARGIN} accessibilityLayer={false} style={{ overflow: 'visible' }}>
        <XAxis dataKey="ms" type="number" domain={[fromMs, toMs]} allowDataOverflow hide />
        <YAxis type="number" domain={[0, maxPercent]} allowDataOverflow hide />
        {cursorMs !== null && <ReferenceLine x={cursorMs} stroke="var(--color-ink-2)" strokeWidth={1} />}
        {(['China', 'US'] as const).map((party) => (
          <Line
            key={party}
            dataKey={party}
            className={`rate-line-${party}`}
            type="stepAfter"
            stroke={PARTY_COLOURS[party]}
            strokeWidth={activeRow ? 3 : 2.25}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            connectNulls={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
