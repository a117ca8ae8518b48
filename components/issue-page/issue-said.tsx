import { issuesWords } from '@words/issues';
import { talkSidesWords } from '@words/talk-sides';
import { Phrase } from '@/components/frame/phrase';
import { readOut } from '@/components/frame/read-out';
import { Quote } from '@/components/quote/quote';
import { TALK_SIDES, type TalkSide } from '@/lib/domain/entry-kind';
import type { IssueView } from '@/lib/view/issue-page';
import type { Shared } from './issue-rows';

const SIDE_CLASS: Record<TalkSide, string> = {
  us: 'border-us text-us',
  china: 'border-cn text-cn',
  others: 'border-rule-2 text-ink-2',
};

/** Who says what: both sides facing each other, everybody else below. */
export function IssueSaid({ said, ...shared }: { said: IssueView['said'] } & Shared) {
  const { count, nothing } = issuesWords.said;
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      {TALK_SIDES.filter((side) => side !== 'others' || said.others.length > 0).map((side) => (
        <section
          key={side}
          aria-labelledby={`said-${side}`}
          className={`min-w-0 ${side === 'others' ? 'md:col-span-2' : ''}`}
        >
          <h3
            id={`said-${side}`}
            className={`mb-4 flex justify-between border-b-2 pb-2 font-sans text-16 font-semibold ${SIDE_CLASS[side]}`}
          >
            {talkSidesWords.full[side]}
            <span>
              <Phrase of={count(said[side].length, { unit: readOut })} />
            </span>
          </h3>
          {said[side].length === 0 && <p className="text-14 text-ink-3">{nothing}</p>}
          <div className={side === 'others' ? 'gap-x-10 md:columns-2' : ''}>
            {said[side].map((fact) => (
              <div key={fact.id} className="mb-6 break-inside-avoid">
                <Quote fact={fact} {...shared} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
