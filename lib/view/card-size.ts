/** The size of a drawn card in pixels: what Open Graph and Twitter show uncut. */
export const CARD_SIZE = { width: 1200, height: 630 };
