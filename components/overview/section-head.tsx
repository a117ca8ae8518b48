import type { ReactNode } from 'react';

/** A section's heading with its link or buttons at the far end. */
export function SectionHead({ title, id, children }: { title: string; id: string; children?: ReactNode }) {
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <h2 id={id} className="text-24">
        {title}
      </h2>
      {children}
    </div>
  );
}
