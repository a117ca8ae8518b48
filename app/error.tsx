'use client';

import { failureWords } from '@words/failure';
import { type ReactNode, useEffect } from 'react';
import { Phrase } from '@/components/frame/phrase';

const toNameEnd = (words: string): ReactNode => <span className="text-truce">{words}</span>;

/** A page that failed: said plainly, without a stack trace. The server has logged the cause under `digest`. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  useEffect(() => {
    document.title = failureWords.windowTitle;
  }, []);
  return (
    <main className="column py-16">
      <a href="/" className="font-serif text-24 font-[560] tracking-tight no-underline">
        <Phrase of={failureWords.name({ end: toNameEnd })} />
      </a>
      <p className="eyebrow mt-10">{failureWords.eyebrow}</p>
      <h1 className="mt-1 text-44">{failureWords.title}</h1>
      <p className="mt-3 max-w-[60ch] text-ink-2">{failureWords.text}</p>
      {error.digest && <p className="mt-2 text-14 text-ink-3">{failureWords.reference(error.digest)}</p>}
      <div className="mt-5 flex flex-wrap gap-2">
        <button type="button" className="button button-strong" onClick={reset}>
          {failureWords.again}
        </button>
        <a className="button" href="/">
          {failureWords.overview}
        </a>
      </div>
    </main>
  );
}
