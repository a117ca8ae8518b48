/** A long list in pages that keep their address. */

export interface ListPage<Item> {
  items: Item[];
  /** From 1. */
  number: number;
  /** At least 1, also for an empty list. */
  count: number;
}

/**
 * The page of a list that an address names.
 * @param text the address's `page`; what is no page number is the first, one past the end the last
 */
export function toListPage<Item>(all: readonly Item[], text: string | undefined, size: number): ListPage<Item> {
  const count = Math.max(1, Math.ceil(all.length / size));
  const asked = text && /^\d{1,6}$/.test(text) ? Number(text) : 1;
  const number = Math.min(Math.max(asked, 1), count);
  return { items: all.slice((number - 1) * size, number * size), number, count };
}
