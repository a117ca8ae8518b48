'use client';

import { failureWords } from '@words/failure';
import { LOCALE } from '@words/locale';
import './globals.css';

/** The last resort, when even the frame of the document failed: the same words, without fonts or theme to rely on. */
export default function GlobalError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang={LOCALE}>
      <body>
        <title>{failureWords.windowTitle}</title>
        <main className="column py-16">
          <p className="font-serif text-24">{failureWords.last.name}</p>
          <h1 className="mt-6 text-44">{failureWords.title}</h1>
          <p className="mt-3 max-w-[60ch] text-ink-2">{failureWords.last.text}</p>
          <button type="button" className="button button-strong mt-5" onClick={reset}>
            {failureWords.again}
          </button>
        </main>
      </body>
    </html>
  );
}
