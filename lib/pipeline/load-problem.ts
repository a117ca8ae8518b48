/** One thing wrong with what was to be loaded. */
export interface LoadProblem {
  /** Name of the file, without its folder. */
  file: string;
  /** The field of the entry (`publishedOn`), null for the file as a whole. */
  field: string | null;
  message: string;
}

/** What was to be loaded is wrong; nothing of it was stored. The message lists every problem. */
export class LoadRefusedError extends Error {
  override name = 'LoadRefusedError';
  readonly problems: readonly LoadProblem[];

  constructor(problems: readonly LoadProblem[]) {
    super(['nothing was loaded:', ...problems.map((problem) => `  ${toLine(problem)}`)].join('\n'));
    this.problems = problems;
  }
}

function toLine({ file, field, message }: LoadProblem): string {
  return `${file}${field ? `, ${field}` : ''}: ${message}`;
}
