import { articleWords } from '@words/article';
import type { MarkedParagraph, SentenceNote } from '@/lib/view/article-marks';
import './article.css';
import { MarkStyles } from './mark-styles';
import { MarkedText } from './marked-text';
import { type CopiedFrom, Note } from './note';

interface ArticleReaderProps {
  paragraphs: readonly MarkedParagraph[];
  notes: readonly SentenceNote[];
  /** What a copied sentence says of where it stands. */
  article: CopiedFrom;
}

/** The text with its notes: beside each paragraph on wide screens, under it on narrow ones. */
export function ArticleReader({ paragraphs, notes, article }: ArticleReaderProps) {
  const byId = new Map(notes.map((note) => [note.evidence.id, note]));
  const numbers = new Map(notes.map((note, index) => [note.evidence.id, index + 1]));
  return (
    <div className="article-text mt-8 border-t border-rule pt-8">
      <MarkStyles notes={notes} />
      {paragraphs.map((paragraph) => (
        <div key={paragraph.start} className="grid gap-x-12 gap-y-3 pb-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
          <MarkedText pieces={paragraph.pieces} notes={byId} numbers={numbers} />
          {paragraph.notes.length > 0 && (
            <ul aria-label={articleWords.notes.label} className="grid content-start gap-3 max-lg:mb-2">
              {paragraph.notes.map((note) => (
                <Note
                  key={note.evidence.id}
                  note={note}
                  number={numbers.get(note.evidence.id) ?? 0}
                  article={article}
                />
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
