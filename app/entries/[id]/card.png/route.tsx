import { readCardDay, toCardResponse } from '@/app/card-response';
import { WordsCard } from '@/components/card/words-card';
import { getEntry } from '@/lib/queries/get-entry';
import { toEntryCard, toEntryView } from '@/lib/view/entry-page';

/** The drawn card of a fact as of the day in `asOf`. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const asOf = readCardDay(request);
  const known = await getEntry((await params).id, asOf);
  return toCardResponse(known && <WordsCard words={toEntryCard(toEntryView(known))} asOf={asOf} />);
}
