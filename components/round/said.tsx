import { roundWords } from '@words/round';
import { talkSidesWords } from '@words/talk-sides';
import { Quote } from '@/components/quote/quote';
import { TALK_SIDES, type TalkSide } from '@/lib/domain/entry-kind';
import type { Fact } from '@/lib/domain/fact';
import { type LinkContext, roundSaidPath } from '@/lib/url/links';
import { filterBySide } from '@/lib/view/round-page';

interface SaidProps {
  round: string;
  statements: readonly Fact<'statement'>[];
  /** The one side shown; null for all. */
  side: TalkSide | null;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

function SideLinks({ round, statements, side, context }: Omit<SaidProps, 'publishers'>) {
  const choices = [null, ...TALK_SIDES].map((one) => ({ one, count: filterBySide(statements, one).length }));
  return (
    <nav aria-label={roundWords.said.whose} className="no-print flex flex-wrap gap-2">
      {choices.map(({ one, count }) => (
        <a
          key={one ?? 'all'}
          className="button"
          href={roundSaidPath(round, one, context)}
          aria-current={one === side ? 'true' : undefined}
        >
          {one === null ? roundWords.said.all : talkSidesWords.label[one]}{' '}
          <span className="text-12 opacity-75">{count}</span>
        </a>
      ))}
    </nav>
  );
}

/** What was said by whom, as links to one side's words. */
export function Said({ statements, side, publishers, ...rest }: SaidProps) {
  const shown = filterBySide(statements, side);
  return (
    <section aria-labelledby="said" className="mt-8 border-t border-rule pt-7">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="said" className="text-24">
          {roundWords.said.title}
        </h2>
        {statements.length > 0 && <SideLinks statements={statements} side={side} {...rest} />}
      </div>
      {shown.length === 0 ? (
        <p className="mt-4 text-14 text-ink-3">{side ? roundWords.said.nothingOfSide : roundWords.said.nothing}</p>
      ) : (
        <div className="mt-5 gap-x-10 md:columns-2">
          {shown.map((fact) => (
            <div key={fact.id} className="mb-6 break-inside-avoid">
              <Quote fact={fact} publishers={publishers} context={rest.context} />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
