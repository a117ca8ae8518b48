/** Every route, with the as-of and filtered forms that look different. */
export const PAGES = [
  '/',
  '/?asOf=2025-06-09',
  '/timeline',
  '/timeline?delegate=he-lifeng&issue=rare_earths',
  '/rounds',
  '/rounds/london-2025-06',
  '/rounds/geneva-2025-05',
  '/tariffs',
  '/truce',
  '/rare-earths',
  '/rare-earths?asOf=2025-06-09',
  '/disagreements',
  '/disagreements?reason=definition',
  '/glossary',
  '/sources',
  '/sources/004',
];
