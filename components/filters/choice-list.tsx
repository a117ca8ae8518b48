import { filtersWords } from '@words/filters';
import { Phrase } from '@/components/frame/phrase';
import { readOut } from '@/components/frame/read-out';
import type { Choice, ChoiceGroup } from './choices';

/** So many choices are open to view; the rest wait under "More". */
const OPEN_CHOICES = 6;

function ChoiceRow({ name, choice }: { name: string; choice: Choice }) {
  return (
    <li>
      <label className="flex min-h-7 items-center gap-2 text-14">
        <input
          type="checkbox"
          name={name}
          value={choice.text}
          defaultChecked={choice.isChosen}
          className="size-[15px] shrink-0 accent-ink"
        />
        <span className={choice.count === 0 ? 'text-ink-3' : ''}>{choice.label}</span>
        <span className="ms-auto text-12 text-ink-3">
          <Phrase of={filtersWords.entryNumber(choice.count, { unit: readOut })} />
        </span>
      </label>
    </li>
  );
}

/** One group of checkboxes. What is chosen is always open to view. */
export function ChoiceList({ group }: { group: ChoiceGroup }) {
  const open = group.choices.filter((choice, index) => index < OPEN_CHOICES || choice.isChosen);
  const rest = group.choices.filter((choice) => !open.includes(choice));
  if (group.choices.length === 0) return null;
  return (
    <fieldset className="border-t border-rule pt-3">
      <legend className="float-start mb-1 w-full text-14 font-semibold">{group.label}</legend>
      <ul className="clear-both">
        {open.map((choice) => (
          <ChoiceRow key={choice.value} name={group.key} choice={choice} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary className="min-h-6 py-0.5 text-14 text-ink-2 underline decoration-rule-2 underline-offset-4">
            <Phrase of={filtersWords.form.more(rest.length, group.label, { of: readOut })} />
          </summary>
          <ul>
            {rest.map((choice) => (
              <ChoiceRow key={choice.value} name={group.key} choice={choice} />
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}
