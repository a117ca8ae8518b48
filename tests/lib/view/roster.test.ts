import { describe, expect, it } from 'vitest';
import { toRoster, toRosterClaims } from '@/lib/view/roster';
import { delegate, makeFact } from '../../support/view-facts';

const GENEVA = 'geneva-2025-05';
const facts = [
  makeFact('delegation', delegate('Scott Bessent', { round: GENEVA, capacity: 'lead' })),
  makeFact('delegation', delegate('Jamieson Greer', { round: GENEVA })),
  makeFact('delegation', delegate('Howard Lutnick', { round: GENEVA, attended: false })),
  makeFact('delegation', delegate('Scott Bessent', { capacity: 'lead', role: 'Treasury Secretary' })),
  makeFact('delegation', delegate('Howard Lutnick')),
  makeFact('delegation', delegate('He Lifeng', { side: 'China', capacity: 'lead' }), { sourceType: 'record' }),
];

describe('toRoster', () => {
  it('faces two sides, lead first, with names in both scripts for China', () => {
    const { US, China } = toRoster(facts, 'london-2025-06', GENEVA);
    expect(US.seated.map((seat) => [seat.name, seat.initials, seat.isLead, seat.nativeName])).toEqual([
      ['Scott Bessent', 'SB', true, null],
      ['Howard Lutnick', 'HL', false, null],
    ]);
    expect(China.seated.map((seat) => [seat.name, seat.nativeName, seat.isRecordOnly])).toEqual([
      ['He Lifeng', '何立峰', true],
    ]);
  });

  it('tells who is new, and who is not named again', () => {
    const { US } = toRoster(facts, 'london-2025-06', GENEVA);
    expect(US.seated.filter((seat) => seat.isNew).map((seat) => seat.name)).toEqual(['Howard Lutnick']);
    expect(US.unnamed).toEqual(['Jamieson Greer']);
  });

  it('calls nobody new where the round before names nobody on that side', () => {
    expect(toRoster(facts, 'london-2025-06', GENEVA).China.seated[0]?.isNew).toBe(false);
    expect(toRoster(facts, 'london-2025-06', null).US.seated.some((seat) => seat.isNew)).toBe(false);
  });

  it('lists who is said to be absent apart from who sat there', () => {
    const { US, China } = toRoster(facts, GENEVA, null);
    expect(US.seated.map((seat) => seat.name)).toEqual(['Scott Bessent', 'Jamieson Greer']);
    expect(US.absent.map((seat) => seat.name)).toEqual(['Howard Lutnick']);
    expect(China).toEqual({ party: 'China', seated: [], absent: [], unnamed: [] });
    expect(toRosterClaims(toRoster(facts, GENEVA, null))).toHaveLength(2);
  });
});
