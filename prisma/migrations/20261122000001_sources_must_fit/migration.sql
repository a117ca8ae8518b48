-- What the schema language cannot say, said by the database itself. Prisma's diff neither sees nor touches triggers; a later
-- migration that redefines Claim or Evidence (Prisma then drops and recreates the table) must create them again.

-- A claim comes from an article or from a record row, never from both or none.
CREATE TRIGGER "Claim_has_one_source" BEFORE INSERT ON "Claim"
WHEN (NEW."articleId" IS NULL) = (NEW."recordRowId" IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'a claim needs either an article or a record row');
END;

-- Evidence is a stretch of an article or a cited document, never both or none.
CREATE TRIGGER "Evidence_has_one_source" BEFORE INSERT ON "Evidence"
WHEN (NEW."articleId" IS NULL) = (NEW."documentId" IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'evidence needs either an article or a document');
END;

-- A quote stands in its article, and its offsets are no shorter than it. (That text.slice(start, end) is the quote is checked
-- before writing, in lib/store/check-evidence.ts: SQLite counts code points where the offsets count UTF-16 units.)
CREATE TRIGGER "Evidence_quote_stands_in_article" BEFORE INSERT ON "Evidence"
WHEN NEW."articleId" IS NOT NULL AND (
    NEW."quote" IS NULL OR NEW."quote" = '' OR NEW."sentence" IS NULL OR NEW."start" IS NULL OR NEW."start" < 0
    OR NEW."end" IS NULL OR NEW."end" - NEW."start" < length(NEW."quote")
    OR instr((SELECT "text" FROM "Article" WHERE "id" = NEW."articleId"), NEW."quote") = 0
)
BEGIN
    SELECT RAISE(ABORT, 'the quote does not stand in its article');
END;
