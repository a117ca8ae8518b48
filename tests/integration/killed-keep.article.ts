import { buildArticle } from '../support/built-claims';

/** What the test and its child process keep. */
export const KEPT_ARTICLE = { ...buildArticle('envoys-1f3c9d2e', 'Words of the article.\n'), url: null };
