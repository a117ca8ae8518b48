/** What may be reused, and how. */
import { dataFilesWords } from '@words/data-files';

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
  scope: dataFilesWords.licenceScope,
};
