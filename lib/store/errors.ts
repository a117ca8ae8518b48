/** What can go wrong with the store, as types: callers show `message` and never need the stack. */

/** The store can't be opened or read: missing, not a database, damaged, or without its tables. */
export class StoreUnavailableError extends Error {
  override name = 'StoreUnavailableError';
  /** The address that was tried. */
  readonly url: string;

  constructor(url: string, reason: string, options?: ErrorOptions) {
    super(`the store at ${url} can't be used: ${reason}`, options);
    this.url = url;
  }
}

/** A quote is not what its article says at its offsets: a fault of the reader, so nothing of the article is stored. */
export class EvidenceMismatchError extends Error {
  override name = 'EvidenceMismatchError';
  readonly articleId: string;
  readonly claimId: string;

  constructor(articleId: string, claimId: string, detail: string) {
    super(`article ${articleId}, fact ${claimId}: ${detail}`);
    this.articleId = articleId;
    this.claimId = claimId;
  }
}
