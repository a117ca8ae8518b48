-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "file" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "headlineIsOurs" BOOLEAN NOT NULL,
    "publisher" TEXT,
    "publishedOn" TEXT NOT NULL,
    "publishedGround" TEXT NOT NULL,
    "url" TEXT,
    "origin" TEXT NOT NULL,
    "text" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "official" BOOLEAN NOT NULL,
    "read" TEXT NOT NULL,
    "weak" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "RecordRow" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "theme" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "knownGround" TEXT NOT NULL,
    "weakness" TEXT,
    "unsourced" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "RecordRowVersion" (
    "rowId" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "instrument" TEXT,

    PRIMARY KEY ("rowId", "knownOn"),
    CONSTRAINT "RecordRowVersion_rowId_fkey" FOREIGN KEY ("rowId") REFERENCES "RecordRow" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecordCitation" (
    "rowId" TEXT NOT NULL,
    "knownOn" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "documentId" TEXT NOT NULL,

    PRIMARY KEY ("rowId", "knownOn", "position"),
    CONSTRAINT "RecordCitation_rowId_knownOn_fkey" FOREIGN KEY ("rowId", "knownOn") REFERENCES "RecordRowVersion" ("rowId", "knownOn") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "RecordCitation_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fact" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "bucket" TEXT NOT NULL,
    "questionKey" TEXT
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "articleId" TEXT,
    "recordRowId" TEXT,
    "knownOn" TEXT NOT NULL,
    "resolvedDate" TEXT,
    "datePrecision" TEXT,
    "holdsFrom" TEXT,
    "holdsTo" TEXT,
    "stated" TEXT NOT NULL,
    "implied" TEXT NOT NULL,
    "extractor" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "round" TEXT,
    "weakness" TEXT,
    "reviewState" TEXT NOT NULL,
    "reviewReason" TEXT,
    CONSTRAINT "Claim_factId_fkey" FOREIGN KEY ("factId") REFERENCES "Fact" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_recordRowId_fkey" FOREIGN KEY ("recordRowId") REFERENCES "RecordRow" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_round_fkey" FOREIGN KEY ("round") REFERENCES "Round" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "claimId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "anchor" TEXT NOT NULL,
    "articleId" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "quote" TEXT,
    "sentence" INTEGER,
    "documentId" TEXT,

    PRIMARY KEY ("claimId", "position"),
    CONSTRAINT "Evidence_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nativeName" TEXT,
    "isListed" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "Round" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "month" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Place" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "city" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Issue" (
    "topic" TEXT NOT NULL PRIMARY KEY,
    "label" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "TalkRoundClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "round" TEXT,
    "city" TEXT,
    "placeId" TEXT,
    "country" TEXT,
    "startDate" TEXT,
    "endDate" TEXT,
    "venue" TEXT,
    "parties" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "ordinal" INTEGER,
    "format" TEXT,
    "outcome" TEXT,
    CONSTRAINT "TalkRoundClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TalkRoundClaim_round_fkey" FOREIGN KEY ("round") REFERENCES "Round" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TalkRoundClaim_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DelegationClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "person" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT,
    "side" TEXT NOT NULL,
    "round" TEXT,
    "capacity" TEXT,
    "attended" BOOLEAN NOT NULL,
    CONSTRAINT "DelegationClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DelegationClaim_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DelegationClaim_round_fkey" FOREIGN KEY ("round") REFERENCES "Round" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TariffRateClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "imposer" TEXT,
    "target" TEXT,
    "ratePct" REAL,
    "qualifier" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "scope" TEXT,
    CONSTRAINT "TariffRateClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TariffChangeClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "imposer" TEXT,
    "target" TEXT,
    "deltaPoints" REAL,
    "fromPct" REAL,
    "toPct" REAL,
    "status" TEXT,
    CONSTRAINT "TariffChangeClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TruceTermClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "aspect" TEXT NOT NULL,
    "round" TEXT,
    "lengthDays" INTEGER,
    "start" TEXT,
    "expiry" TEXT,
    "text" TEXT NOT NULL,
    CONSTRAINT "TruceTermClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TruceTermClaim_round_fkey" FOREIGN KEY ("round") REFERENCES "Round" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RareEarthEventClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "type" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "figureValue" REAL,
    "figureUnit" TEXT,
    "figureOf" TEXT,
    "figurePeriod" TEXT,
    "instrument" TEXT,
    "elements" TEXT,
    "effectiveOn" TEXT,
    "endsOn" TEXT,
    CONSTRAINT "RareEarthEventClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "speaker" TEXT NOT NULL,
    "role" TEXT,
    "side" TEXT NOT NULL,
    "quoteParts" TEXT NOT NULL,
    "venue" TEXT,
    CONSTRAINT "StatementClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BreachAccusationClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "accuser" TEXT NOT NULL,
    "accused" TEXT NOT NULL,
    "agreement" TEXT,
    "quote" TEXT,
    CONSTRAINT "BreachAccusationClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LeaderContactClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "mode" TEXT NOT NULL,
    "participants" TEXT NOT NULL,
    "date" TEXT,
    "place" TEXT,
    CONSTRAINT "LeaderContactClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IndicatorClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "country" TEXT,
    "period" TEXT,
    "changePct" REAL,
    "basis" TEXT,
    "direction" TEXT,
    "amount" REAL,
    "unit" TEXT,
    CONSTRAINT "IndicatorClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "IssueClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    CONSTRAINT "IssueClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IssueClaim_topic_fkey" FOREIGN KEY ("topic") REFERENCES "Issue" ("topic") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TariffStepClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "imposer" TEXT NOT NULL,
    "target" TEXT,
    "definition" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "ratePct" REAL,
    "addedPct" REAL,
    "scope" TEXT,
    "announcedOn" TEXT,
    "effectiveOn" TEXT,
    "suspendedPoints" REAL,
    "endsOn" TEXT,
    "endsAt" TEXT,
    "instrument" TEXT,
    "components" TEXT NOT NULL,
    "note" TEXT,
    CONSTRAINT "TariffStepClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TruceWindowClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "agreedOn" TEXT NOT NULL,
    "startsOn" TEXT NOT NULL,
    "startsAt" TEXT,
    "endsOn" TEXT NOT NULL,
    "endsAt" TEXT,
    "lengthDays" INTEGER,
    "extends" TEXT,
    "instrument" TEXT,
    "note" TEXT,
    CONSTRAINT "TruceWindowClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PolicyEventClaim" (
    "claimId" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "topic" TEXT,
    "actors" TEXT NOT NULL,
    "effectiveOn" TEXT,
    "endsOn" TEXT,
    "endsAt" TEXT,
    "instrument" TEXT,
    "figures" TEXT NOT NULL,
    "note" TEXT,
    CONSTRAINT "PolicyEventClaim_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PolicyEventClaim_topic_fkey" FOREIGN KEY ("topic") REFERENCES "Issue" ("topic") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Load" (
    "source" TEXT NOT NULL PRIMARY KEY,
    "fingerprint" TEXT NOT NULL,
    "claimCount" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "StoreState" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fingerprint" TEXT NOT NULL,
    "recordCurrentTo" TEXT
);

-- CreateIndex
CREATE INDEX "Article_publishedOn_idx" ON "Article"("publishedOn");

-- CreateIndex
CREATE INDEX "Document_url_idx" ON "Document"("url");

-- CreateIndex
CREATE INDEX "RecordRow_knownOn_idx" ON "RecordRow"("knownOn");

-- CreateIndex
CREATE INDEX "RecordCitation_documentId_idx" ON "RecordCitation"("documentId");

-- CreateIndex
CREATE INDEX "Fact_bucket_idx" ON "Fact"("bucket");

-- CreateIndex
CREATE INDEX "Fact_kind_idx" ON "Fact"("kind");

-- CreateIndex
CREATE INDEX "Fact_questionKey_idx" ON "Fact"("questionKey");

-- CreateIndex
CREATE INDEX "Claim_knownOn_kind_idx" ON "Claim"("knownOn", "kind");

-- CreateIndex
CREATE INDEX "Claim_factId_idx" ON "Claim"("factId");

-- CreateIndex
CREATE INDEX "Claim_articleId_idx" ON "Claim"("articleId");

-- CreateIndex
CREATE INDEX "Claim_recordRowId_idx" ON "Claim"("recordRowId");

-- CreateIndex
CREATE INDEX "Claim_round_idx" ON "Claim"("round");

-- CreateIndex
CREATE INDEX "Evidence_articleId_start_idx" ON "Evidence"("articleId", "start");

-- CreateIndex
CREATE INDEX "Evidence_documentId_idx" ON "Evidence"("documentId");

-- CreateIndex
CREATE INDEX "Round_month_idx" ON "Round"("month");

-- CreateIndex
CREATE INDEX "TalkRoundClaim_round_idx" ON "TalkRoundClaim"("round");

-- CreateIndex
CREATE INDEX "TalkRoundClaim_placeId_idx" ON "TalkRoundClaim"("placeId");

-- CreateIndex
CREATE INDEX "DelegationClaim_personId_idx" ON "DelegationClaim"("personId");

-- CreateIndex
CREATE INDEX "DelegationClaim_round_side_idx" ON "DelegationClaim"("round", "side");

-- CreateIndex
CREATE INDEX "TariffRateClaim_imposer_target_status_idx" ON "TariffRateClaim"("imposer", "target", "status");

-- CreateIndex
CREATE INDEX "TariffChangeClaim_imposer_target_idx" ON "TariffChangeClaim"("imposer", "target");

-- CreateIndex
CREATE INDEX "TruceTermClaim_aspect_idx" ON "TruceTermClaim"("aspect");

-- CreateIndex
CREATE INDEX "TruceTermClaim_round_idx" ON "TruceTermClaim"("round");

-- CreateIndex
CREATE INDEX "RareEarthEventClaim_type_idx" ON "RareEarthEventClaim"("type");

-- CreateIndex
CREATE INDEX "StatementClaim_side_speaker_idx" ON "StatementClaim"("side", "speaker");

-- CreateIndex
CREATE INDEX "LeaderContactClaim_date_idx" ON "LeaderContactClaim"("date");

-- CreateIndex
CREATE INDEX "IssueClaim_topic_idx" ON "IssueClaim"("topic");

-- CreateIndex
CREATE INDEX "TariffStepClaim_imposer_definition_effectiveOn_idx" ON "TariffStepClaim"("imposer", "definition", "effectiveOn");

-- CreateIndex
CREATE INDEX "TruceWindowClaim_startsOn_idx" ON "TruceWindowClaim"("startsOn");

-- CreateIndex
CREATE INDEX "PolicyEventClaim_topic_idx" ON "PolicyEventClaim"("topic");

