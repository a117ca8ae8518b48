import { describe, expect, it } from 'vitest';
import { toShareChoices } from '@/components/share/share-choices';

describe('toShareChoices', () => {
  it('offers the page as it will be, and as it is on the day shown', () => {
    const page = {
      origin: 'https://t.example',
      path: '/timeline',
      params: { issue: 'rare_earths' },
      day: '2025-06-09',
    };
    expect(toShareChoices(page).map((choice) => choice.url)).toEqual([
      'https://t.example/timeline?issue=rare_earths',
      'https://t.example/timeline?issue=rare_earths&asOf=2025-06-09',
    ]);
  });
});
