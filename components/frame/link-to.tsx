import type { ReactNode } from 'react';

/** Makes the inner words of a phrase a link to an address. */
export const linkTo =
  (href: string) =>
  (words: string): ReactNode => (
    <a className="link" href={href}>
      {words}
    </a>
  );
