/** The switch between light and dark. These words go to the browser. */
export const themeWords = {
  name: { system: 'as the device', light: 'light', dark: 'dark' },
  /** Read out. */
  chosen: (theme: string) => `Theme: ${theme}`,
  switch: ({ chosen, next }: Record<'chosen' | 'next', string>) => `Theme: ${chosen}. Switch to ${next}.`,
};
