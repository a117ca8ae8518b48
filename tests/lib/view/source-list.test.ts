import { describe, expect, it } from 'vitest';
import type { CitedEvidence } from '@/lib/domain/fact';
import { groupByPublisher, listDocuments } from '@/lib/view/source-list';
import { makeFact, said } from '../../support/view-facts';

const document = (url: string, fields: Partial<CitedEvidence> = {}): CitedEvidence => ({
  type: 'citation',
  id: url,
  title: `Title of ${url}`,
  publisher: 'AP',
  url,
  published: '2025-06-10',
  official: false,
  read: 'excerpt',
  weak: false,
  ...fields,
});

describe('listDocuments', () => {
  it('lists each address once, official ones first', () => {
    const facts = [
      makeFact('statement', said('A'), { evidence: [document('https://a.example'), document('https://b.example')] }),
      makeFact('statement', said('B'), {
        evidence: [document('https://b.example'), document('https://c.example', { official: true, publisher: 'USTR' })],
      }),
    ];
    expect(listDocuments(facts).map((one) => one.url)).toEqual([
      'https://c.example',
      'https://a.example',
      'https://b.example',
    ]);
  });
});

describe('groupByPublisher', () => {
  it('puts governments first, then who is cited most, newest document first', () => {
    const groups = groupByPublisher([
      document('https://1.example', { publisher: 'Blog' }),
      document('https://2.example', { published: '2025-05' }),
      document('https://3.example', { published: '2025-07-01' }),
      document('https://4.example', { publisher: 'USTR', official: true }),
    ]);
    expect(groups.map((group) => [group.publisher, group.documents.map((one) => one.url.slice(8, 9))])).toEqual([
      ['USTR', ['4']],
      ['AP', ['3', '2']],
      ['Blog', ['1']],
    ]);
  });
});
