import { readCardDay, toCardResponse } from '@/app/card-response';
import { WordsCard } from '@/components/card/words-card';
import { getArticlePage } from '@/lib/queries/get-article-page';
import { toSentenceNotes } from '@/lib/view/article-marks';
import { toArticleCard } from '@/lib/view/card-words';

/** The drawn card of an article as of the day in `asOf`; none before it was out. */
export async function GET(request: Request, { params }: { params: Promise<{ article: string }> }): Promise<Response> {
  const { article: id } = await params;
  const asOf = readCardDay(request);
  const page = await getArticlePage(id, asOf);
  if (!page?.isOut) return toCardResponse(null);
  const notes = toSentenceNotes(page.facts, page.article.id);
  return toCardResponse(<WordsCard words={toArticleCard(page.article, page.facts, notes.length)} asOf={asOf} />);
}
