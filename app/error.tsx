'use client';

import { useEffect } from 'react';

/** A page that failed: said plainly, without a stack trace. The server has logged the cause under `digest`. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  useEffect(() => {
    document.title = 'This page could not be made · Truceline';
  }, []);
  return (
    <main className="column py-16">
      <a href="/" className="font-serif text-24 font-[560] tracking-tight no-underline">
        Truce<span className="text-truce">line</span>
      </a>
      <p className="eyebrow mt-10">Error</p>
      <h1 className="mt-1 text-44">This page could not be made</h1>
      <p className="mt-3 max-w-[60ch] text-ink-2">
        What the site knows could not be read just now. It may be that the store is missing or being repaired; nothing
        you did caused it.
      </p>
      {error.digest && (
        <p className="mt-2 text-14 text-ink-3">Reference for the people who run this site: {error.digest}</p>
      )}
      <div className="mt-5 flex flex-wrap gap-2">
        <button type="button" className="button button-strong" onClick={reset}>
          Try again
        </button>
        <a className="button" href="/">
          Overview
        </a>
      </div>
    </main>
  );
}
