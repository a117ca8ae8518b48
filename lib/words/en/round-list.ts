/** The lists of rounds, calls and summits. */
export const roundListWords = {
  nothing: 'None known by this day.',
  nobody: 'nobody named',
  outcome: ({ venue, outcome }: Record<'venue' | 'outcome', string | null | undefined>) =>
    [venue, outcome].filter(Boolean).join('. ') || 'Outcome not stated in these sources',
};
