import { dataErrorsWords } from '@words/data-errors';
import { today } from '@/app/clock';
import { readOrigin } from '@/app/page-frame';
import { type RefusedParameter, toErrorBody, toRefusalWords } from '@/lib/formats/error-body';
import { type DataFile, listDataFiles, parseDataFile } from '@/lib/formats/files';
import { type DataRequest, parseDataRequest, refuseUnknown } from '@/lib/formats/parse-request';
import { writeDataFile } from '@/lib/formats/write-file';
import { isStoreUnavailable, openDatabase } from '@/lib/queries/database';
import { getHoldings } from '@/lib/queries/get-holdings';
import { dataPath } from '@/lib/url/links';
import { toDisputeMarks } from '@/lib/view/dispute-marks';
import { toFilterNames } from '@/lib/view/filter-names';
import { toErrorResponse, toFileResponse, toPreflightResponse } from '../answer';

interface RouteContext {
  params: Promise<{ file: string }>;
}

const READ_METHODS = 'GET, HEAD, OPTIONS';
const SECONDS_TO_WAIT = '30';

async function readDocumentation(anchor = ''): Promise<string> {
  return (await readOrigin()) + dataPath({ asOfParam: null }, anchor);
}

async function refuse(refused: readonly RefusedParameter[], file: DataFile): Promise<Response> {
  return toErrorResponse(toErrorBody(400, toRefusalWords(refused), await readDocumentation(file.set.key), refused));
}

async function answerFile(request: Request, file: DataFile, asked: DataRequest): Promise<Response> {
  const { knownThrough, ...known } = await getHoldings(await openDatabase(), asked.asOf);
  const { state, refused } = refuseUnknown(asked.filters, toFilterNames(known.facts));
  if (refused.length > 0) return refuse(refused, file);
  const disputes = toDisputeMarks(known.disagreements, known.facts);
  const holdings = { ...known, disputes, filters: state, origin: await readOrigin() };
  const written = writeDataFile({ file, request: asked, holdings, knownThrough });
  return toFileResponse(request, written, await readDocumentation(file.set.key));
}

/** A data set in one of its formats, as of the day in `asOf`. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  const { file: name } = await params;
  const file = parseDataFile(name);
  if (!file) {
    const names = listDataFiles().map((one) => one.name);
    return toErrorResponse(toErrorBody(404, dataErrorsWords.files(names), await readDocumentation()));
  }
  const parsed = parseDataRequest(file, new URL(request.url).searchParams, today());
  if ('refused' in parsed) return refuse(parsed.refused, file);
  try {
    return await answerFile(request, file, parsed.request);
  } catch (error) {
    if (!isStoreUnavailable(error)) throw error;
    const body = toErrorBody(503, dataErrorsWords.noStore, await readDocumentation());
    return toErrorResponse(body, { 'retry-after': SECONDS_TO_WAIT });
  }
}

export const OPTIONS = toPreflightResponse;

async function refuseMethod(): Promise<Response> {
  const body = toErrorBody(405, dataErrorsWords.methods(READ_METHODS), await readDocumentation());
  return toErrorResponse(body, { allow: READ_METHODS });
}

export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
