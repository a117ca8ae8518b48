import { compareWords } from '@words/compare';
import { roundsPageWords } from '@words/rounds-page';
import { comparePath, type LinkContext } from '@/lib/url/links';
import type { KeyedRound, RoundChoice } from '@/lib/view/round-choice';
import { toRoundHeading } from '@/lib/view/round-list';

interface RoundPickerProps {
  choice: RoundChoice;
  context: LinkContext;
  /** The day of the page in words. */
  dayWords: string;
}

const words = compareWords.picker;

const GROUPS = [
  { label: roundsPageWords.talks, has: ({ format }: KeyedRound) => format === 'talks' },
  { label: roundsPageWords.otherMeetings, has: ({ format }: KeyedRound) => format !== 'talks' },
];

function RoundSelect({
  name,
  label,
  chosen,
  offered,
}: {
  name: 'a' | 'b';
  label: string;
  chosen: string;
  offered: readonly KeyedRound[];
}) {
  return (
    <label className="grid min-w-0 gap-1 text-14 font-semibold">
      {label}
      <select
        name={name}
        defaultValue={chosen}
        className="min-h-8 w-full min-w-0 rounded-control border border-rule-2 bg-card px-2 text-14 font-normal text-ink"
      >
        <option value="">{words.nothingChosen}</option>
        {GROUPS.map((group) => {
          const rounds = offered.filter(group.has);
          return (
            rounds.length > 0 && (
              <optgroup key={group.label} label={group.label}>
                {rounds.map((one) => (
                  <option key={one.round} value={one.round}>
                    {toRoundHeading(one)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </label>
  );
}

/** Why there is nothing to compare yet, in words; nothing where there is. */
function PickerNote({ choice, dayWords }: Pick<RoundPickerProps, 'choice' | 'dayWords'>) {
  const { unknown, isSame, offered } = choice;
  return (
    <>
      {unknown.length > 0 && (
        <p className="mt-3 text-14 text-rare">
          {words.unknown({ keys: unknown, day: dayWords, canChoose: offered.length > 0 })}
        </p>
      )}
      {isSame && <p className="mt-3 text-14 text-rare">{words.isSame}</p>}
      {offered.length < 2 && (
        <p className="mt-3 text-14 text-ink-2">{words.tooFew({ day: dayWords, isNone: offered.length === 0 })}</p>
      )}
    </>
  );
}

/** The two rounds to compare: a plain GET form that offers what was known on the day. */
export function RoundPicker({ choice, context, dayWords }: RoundPickerProps) {
  const { offered, chosen } = choice;
  return (
    <div className="no-print mt-5">
      <form
        action={comparePath({ asOfParam: null })}
        method="get"
        aria-label={words.label}
        autoComplete="off"
        className="grid max-w-3xl gap-3 sm:grid-cols-[1fr_1fr_auto] sm:items-end"
      >
        <RoundSelect name="a" label={words.one} chosen={chosen.a} offered={offered} />
        <RoundSelect name="b" label={words.another} chosen={chosen.b} offered={offered} />
        {context.asOfParam && <input type="hidden" name="asOf" value={context.asOfParam} />}
        <button type="submit" className="button button-strong justify-self-start">
          {words.compare}
        </button>
      </form>
      <PickerNote choice={choice} dayWords={dayWords} />
    </div>
  );
}

/** Rounds of talks that followed each other, for a reader who has chosen none. */
export function NeighbourLinks({
  pairs,
  context,
}: {
  pairs: readonly [KeyedRound, KeyedRound][];
  context: LinkContext;
}) {
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="neighbours" className="mt-10">
      <h2 id="neighbours" className="mb-3 text-24">
        {compareWords.neighbours.title}
      </h2>
      <ul className="grid max-w-3xl gap-x-10 sm:grid-cols-2">
        {pairs.map(([earlier, later]) => (
          <li key={later.round} className="border-t border-rule py-2.5">
            <a className="link font-medium" href={comparePath(context, earlier.round, later.round)}>
              {compareWords.neighbours.pair(earlier.place, later.place)}
            </a>{' '}
            <span className="block text-14 text-ink-3">
              {toRoundHeading(earlier)} · {toRoundHeading(later)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
