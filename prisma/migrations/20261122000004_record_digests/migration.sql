-- What a row says as a digest, so that a load can tell which rows changed. Rows of before have none and count as changed once.
ALTER TABLE "RecordRow" ADD COLUMN "digest" TEXT NOT NULL DEFAULT '';
