'use client';

import './globals.css';

/** The last resort, when even the frame of the document failed: the same words, without fonts or theme to rely on. */
export default function GlobalError({ reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>This page could not be made · Truceline</title>
        <main className="column py-16">
          <p className="font-serif text-24">Truceline</p>
          <h1 className="mt-6 text-44">This page could not be made</h1>
          <p className="mt-3 max-w-[60ch] text-ink-2">Something failed on our side. Please try again in a moment.</p>
          <button type="button" className="button button-strong mt-5" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
