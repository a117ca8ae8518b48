import { readCardDay, toCardResponse } from '@/app/card-response';
import { WordsCard } from '@/components/card/words-card';
import { getDelegate } from '@/lib/queries/get-delegate';
import { toDelegateCard } from '@/lib/view/card-words';
import { toDelegateView } from '@/lib/view/delegate-page';

/** The drawn card of a delegate as of the day in `asOf`. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  const asOf = readCardDay(request);
  const known = await getDelegate(slug, asOf);
  const view = known && toDelegateView(known.facts, slug);
  return toCardResponse(view && <WordsCard words={toDelegateCard(view)} asOf={asOf} />);
}
