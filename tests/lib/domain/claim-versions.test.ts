import { describe, expect, it } from 'vitest';
import { toClaimBase, toLatestVersions } from '@/lib/domain/claim-versions';

describe('toLatestVersions', () => {
  const first = { id: 'US-05/step', knownOn: '2025-04-09' };
  const second = { id: 'US-05/step@2025-04-10', knownOn: '2025-04-10' };
  const rate = { id: 'US-05/rate', knownOn: '2025-04-09' };

  it('keeps the last version of each claim, in any order', () => {
    expect(toLatestVersions([first, rate, second])).toEqual([second, rate]);
    expect(toLatestVersions([second, rate, first])).toEqual([second, rate]);
  });

  it('leaves claims of articles alone', () => {
    expect(toClaimBase('004-ab12')).toBe('004-ab12');
  });
});
