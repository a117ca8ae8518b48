import { readCardDay, toCardResponse } from '@/app/card-response';
import { WordsCard } from '@/components/card/words-card';
import { listIssues } from '@/lib/queries/list-issues';
import { toIssueCard } from '@/lib/view/card-words';
import { parseIssueTopic } from '@/lib/view/issue-list';
import { toIssueView } from '@/lib/view/issue-page';

/** The drawn card of an issue as of the day in `asOf`. */
export async function GET(request: Request, { params }: { params: Promise<{ topic: string }> }): Promise<Response> {
  const topic = parseIssueTopic((await params).topic);
  const asOf = readCardDay(request);
  const view = topic && toIssueView((await listIssues(asOf)).facts, topic);
  return toCardResponse(view && <WordsCard words={toIssueCard(view)} asOf={asOf} />);
}
