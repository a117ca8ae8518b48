import { readCardDay, toCardResponse } from '@/app/card-response';
import { WordsCard } from '@/components/card/words-card';
import { listTimeline } from '@/lib/queries/list-timeline';
import { toComparisonCard } from '@/lib/view/card-words';
import { toRoundChoice } from '@/lib/view/round-choice';
import { toRoundComparison } from '@/lib/view/round-comparison';

/** The drawn card of a comparison as of the day in `asOf`. */
export async function GET(request: Request): Promise<Response> {
  const asOf = readCardDay(request);
  const query = new URL(request.url).searchParams;
  const { facts } = await listTimeline(asOf);
  const { pair } = toRoundChoice(facts, { a: query.get('a') ?? undefined, b: query.get('b') ?? undefined });
  const comparison = pair && toRoundComparison(facts, pair, asOf);
  return toCardResponse(<WordsCard words={toComparisonCard(comparison)} asOf={asOf} />);
}
