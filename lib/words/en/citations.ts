/** How a page is cited, and the panel that offers it. */
export const citationsWords = {
  button: 'Cite',
  copy: 'Copy',
  /** Read out after `copy`. */
  copyWhat: (style: string) => `citation: ${style}`,
  style: { plain: 'Plain text', bibtex: 'BibTeX', chicago: 'Chicago' },
  plain: ({ title, day, url, readOn }: Record<'title' | 'day' | 'url' | 'readOn', string>) =>
    `${title}. Truceline, as of ${day}. ${url} (read ${readOn}).`,
  /** The Chicago Manual of Style, an American one: its days come as "June 9, 2025". The title brings its full stop. */
  chicago: ({ title, day, url, readOn }: Record<'title' | 'day' | 'url' | 'readOn', string>) =>
    `“${title}” Truceline. As of ${day}. Accessed ${readOn}. ${url}.`,
  /** The note of a BibTeX entry. */
  bibtexNote: (day: string) => `As of ${day}`,
};
