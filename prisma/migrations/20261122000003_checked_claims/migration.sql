-- Who checked a claim and when, and what had been read before it was amended.
ALTER TABLE "Claim" ADD COLUMN "reviewBy" TEXT;
ALTER TABLE "Claim" ADD COLUMN "reviewOn" TEXT;
ALTER TABLE "Claim" ADD COLUMN "readAs" TEXT;
