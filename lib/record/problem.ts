import type { RecordProblem } from './record-load';

const place = ({ file, id, field }: RecordProblem) => [file, id, field].filter(Boolean).join(' ');

/** The record can't be loaded; the message lists everything that is wrong with it, a line each. */
export class RecordError extends Error {
  readonly problems: readonly RecordProblem[];

  constructor(problems: readonly RecordProblem[]) {
    const lines = problems.map((problem) => `  ${place(problem)}: ${problem.message}`);
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`the cited record has ${count}:\n${lines.join('\n')}`);
    this.name = 'RecordError';
    this.problems = problems;
  }
}
