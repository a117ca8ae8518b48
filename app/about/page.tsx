import { aboutWords } from '@words/about';
import type { Metadata } from 'next';
import { ForWhomPart, LicencePart, PrivacyPart, ReachPart, ReportPart } from '@/components/about/about-parts';
import { openDatabase } from '@/lib/queries/database';
import { getSiteReach } from '@/lib/queries/get-site-reach';
import { aboutPath, siteCardPath } from '@/lib/url/links';
import { PageActions } from '../page-actions';
import { PageFrame } from '../page-frame';
import { readLinkContext, toPageMetadata } from '../page-metadata';
import { type RawParams, readViewContext } from '../view-context';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: aboutWords.title,
    description: aboutWords.description,
    toAddress: (on) => aboutPath(on),
    toCard: (on) => siteCardPath('about', on),
    context: await readLinkContext(searchParams),
  });
}

export default async function AboutPage({ searchParams }: PageProps) {
  const context = await readViewContext('/about', searchParams);
  const reach = await getSiteReach(await openDatabase());
  return (
    <PageFrame context={context} place="about" title={aboutWords.title}>
      <h1 className="text-44">{aboutWords.title}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">{aboutWords.lead}</p>
      <PageActions context={context} title={aboutWords.titleToShare} />
      <ForWhomPart context={context} />
      <ReachPart reach={reach} context={context} />
      <ReportPart />
      <PrivacyPart />
      <LicencePart />
    </PageFrame>
  );
}
