import type { ReactNode } from 'react';

/** A part of a page that explains: heading and running text. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-10 scroll-mt-4 border-t border-rule pt-7">
      <h2 id={`${id}-title`} className="mb-3 text-24">
        <a className="no-underline hover:underline" href={`#${id}`}>
          {title}
        </a>
      </h2>
      <div className="grid max-w-[70ch] gap-3">{children}</div>
    </section>
  );
}
