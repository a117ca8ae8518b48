import type { ChartModel, ChartStep } from '@/lib/view/chart-model';

/** A step on a known day. */
export function step(from: string, ratePercent: number | null, rest: Partial<ChartStep> = {}): ChartStep {
  const rateWords = ratePercent === null ? 'triple digits, no number stated' : `${ratePercent}%`;
  return {
    id: `${from}-${ratePercent}`,
    from,
    to: from,
    ratePercent,
    rateWords,
    instrument: null,
    sourceWords: '1 source',
    ...rest,
  };
}

/** Spring 2025 with one truce window and two rounds. */
export function springModel(rest: Partial<ChartModel> = {}): ChartModel {
  return {
    series: [
      { party: 'US', steps: [step('2025-01-20', 0), step('2025-04-10', 145), step('2025-05-14', 30)] },
      { party: 'China', steps: [step('2025-01-20', 0), step('2025-04-12', 125), step('2025-05-14', 10)] },
    ],
    windows: [{ id: 'TR-1', label: 'Geneva · 90 days', from: '2025-05-14', to: '2025-08-12' }],
    rounds: [
      { key: 'geneva-2025-05', number: 1, day: '2025-05-10', label: 'Geneva, 10–11 May 2025' },
      { key: 'london-2025-06', number: 2, day: '2025-06-09', label: 'London, 9–10 Jun 2025' },
    ],
    range: { from: '2025-01-20', to: '2025-06-09' },
    asOf: '2025-06-09',
    stack: null,
    ...rest,
  };
}
