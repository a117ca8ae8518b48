-- AlterTable
ALTER TABLE "PolicyEventClaim" ADD COLUMN "question" TEXT;

