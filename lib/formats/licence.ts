/** What may be reused, and how. */

export interface Licence {
  name: string;
  url: string;
  /** What the licence covers, and what it cannot. */
  scope: string;
}

/** The licence of the project (package.json); quoted sentences are not ours to license. */
export const LICENCE: Licence = {
  name: 'MIT',
  url: 'https://spdx.org/licenses/MIT.html',
  scope:
    'Covers what Truceline adds: fields, dates, groupings, headlines of ours. Quoted sentences and titles stay their publishers’: quote them as quotations, with their source. Acts of the US federal government are in the public domain. Name Truceline and the as-of day.',
};
