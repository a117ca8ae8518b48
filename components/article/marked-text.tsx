import { articleWords } from '@words/article';
import { Fragment } from 'react';
import { BORDER_CLASS, type Tone, toEntryTone } from '@/components/timeline/tones';
import { toEntryKind } from '@/lib/domain/entry-kind';
import type { AnyFact } from '@/lib/domain/fact';
import type { MarkedPiece, SentenceNote } from '@/lib/view/article-marks';
import { toSidesOf } from '@/lib/view/entry-subjects';
import { Phrase } from '../frame/phrase';
import { readOut } from '../frame/read-out';

const toFactTone = (fact: AnyFact): Tone => toEntryTone(toEntryKind(fact.kind), toSidesOf(fact));

/** The colour of a note: that of the first fact read from its sentence. */
export function toNoteTone(note: SentenceNote): Tone {
  const fact = note.readings[0]?.fact;
  return fact ? toFactTone(fact) : 'plain';
}

interface MarkedTextProps {
  pieces: readonly MarkedPiece[];
  notes: ReadonlyMap<string, SentenceNote>;
  /** The number each note wears, by evidence id. */
  numbers: ReadonlyMap<string, number>;
}

/** The small number after a marked sentence: the way to its note. */
function NoteNumber({ id, number }: { id: string; number: number }) {
  return (
    <sup className="no-print font-sans text-12 leading-none">
      <a className="px-0.5 text-ink-2 no-underline hover:underline" href={`#n-${id}`}>
        <Phrase of={articleWords.notes.number({ number }, { hidden: readOut })} />
      </a>
    </sup>
  );
}

function Piece({ piece, notes }: Pick<MarkedTextProps, 'notes'> & { piece: MarkedPiece }) {
  const anchors = piece.anchors.map((id) => <span key={id} id={id} className="evidence-anchor" />);
  const note = notes.get(piece.marks[0] ?? '');
  if (!note) return piece.text;
  const tone = piece.tells ? `telling-words ${BORDER_CLASS[toFactTone(piece.tells)]}` : BORDER_CLASS[toNoteTone(note)];
  return (
    <>
      {anchors}
      <mark className={`evidence-mark ${tone}`} data-evidence={piece.marks.join(' ')}>
        {piece.text}
      </mark>
    </>
  );
}

/** A paragraph of an article as text (markup in it stays text), its evidence marked and numbered. */
export function MarkedText({ pieces, notes, numbers }: MarkedTextProps) {
  const keyed = pieces.map((piece, index) => ({ piece, next: pieces[index + 1], key: `piece-${index}` }));
  return (
    <p className="max-w-[68ch] font-serif text-[1.1875rem] leading-[1.65]">
      {keyed.map(({ piece, next, key }) => (
        <Fragment key={key}>
          <Piece piece={piece} notes={notes} />
          {piece.marks
            .filter((id) => !next?.marks.includes(id))
            .map((id) => (
              <NoteNumber key={id} id={id} number={numbers.get(id) ?? 0} />
            ))}
        </Fragment>
      ))}
    </p>
  );
}
