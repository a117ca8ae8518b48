import type { Outline } from '@/lib/pipeline/changes';
import { ANSWERING_KINDS, toAnswers } from '@/lib/pipeline/changes-answers';
import type { Store } from '@/lib/store/client';
import { getStoreOutline, listClaimsOf } from '@/lib/store/fact-outlines';

/** What the site says as a whole, in outline, to be compared before and after a load. */
export async function getSiteOutline(store: Store): Promise<Outline> {
  const answers = new Map<string, Map<string, Set<string>>>();
  for await (const claim of listClaimsOf(store, ANSWERING_KINDS)) {
    for (const { question, answer } of toAnswers(claim)) {
      const given = answers.get(question) ?? new Map<string, Set<string>>();
      answers.set(question, given.set(answer, (given.get(answer) ?? new Set()).add(claim.sourceId)));
    }
  }
  return { ...(await getStoreOutline(store)), answers };
}
