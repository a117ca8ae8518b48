import { readCardDay, toCardResponse } from '@/app/card-response';
import { RoundCard } from '@/components/round/round-card';
import { getRound } from '@/lib/queries/get-round';
import { toRoundView } from '@/lib/view/round-page';

/** The drawn card of a round as of the day in `asOf`. */
export async function GET(request: Request, { params }: { params: Promise<{ round: string }> }): Promise<Response> {
  const { round } = await params;
  const asOf = readCardDay(request);
  const known = await getRound(round, asOf);
  const view = known && toRoundView(known.facts, round);
  return toCardResponse(view && <RoundCard view={view} asOf={asOf} />);
}
