/** The one error body of all data formats: problem details as RFC 9457 has them, `application/problem+json`. */

import { dataErrorsWords } from '@words/data-errors';

/** A parameter that does not fit. */
export interface RefusedParameter {
  parameter: string;
  /** As given, cut where it is long. */
  given: string;
  reason: string;
  /** What would fit, where that can be listed. */
  allowed?: readonly string[];
}

export interface ErrorBody {
  type: string;
  title: string;
  status: 400 | 404 | 405 | 503;
  detail: string;
  parameters?: readonly RefusedParameter[];
}

export const ERROR_TYPE = 'application/problem+json; charset=utf-8';

/** @param documentation address of the page that explains the data */
export function toErrorBody(
  status: ErrorBody['status'],
  detail: string,
  documentation: string,
  parameters: readonly RefusedParameter[] = [],
): ErrorBody {
  const title = dataErrorsWords.title[status];
  return { type: documentation, title, status, detail, ...(parameters.length > 0 && { parameters }) };
}

/** "asOf=2025-02-30 is no day (YYYY-MM-DD)", for all that was refused. */
export function toRefusalWords(parameters: readonly RefusedParameter[]): string {
  return dataErrorsWords.refused(parameters);
}
