/**
 * Who may import whom: the table of the README, as rules. Everything not named is forbidden.
 * Paths are regular expressions over module paths from the project's root.
 */
const ALLOWED = {
  'lib/domain': [],
  'lib/words': ['lib/domain'],
  'lib/text': ['lib/domain'],
  'lib/extract': ['lib/domain', 'lib/text'],
  'lib/resolve': ['lib/domain', 'lib/text', 'lib/extract', 'lib/words'],
  'lib/record': ['lib/domain'],
  'lib/store': ['lib/domain', 'lib/words', 'prisma/generated'],
  'lib/pipeline': ['lib/domain', 'lib/text', 'lib/extract', 'lib/resolve', 'lib/record'],
  'lib/queries': ['lib/domain', 'lib/store', 'lib/resolve', 'lib/url', 'lib/words', 'prisma/generated'],
  'lib/view': ['lib/domain', 'lib/words'],
  'lib/url': ['lib/domain', 'lib/words'],
  'lib/formats': ['lib/domain', 'lib/view', 'lib/url', 'lib/words'],
  components: ['lib/domain', 'lib/view', 'lib/url', 'lib/words'],
  app: ['lib/domain', 'lib/queries', 'lib/view', 'lib/formats', 'lib/url', 'lib/words', 'components'],
  'lib/cli': ['lib', 'prisma'],
};

const PURE = '^lib/(domain|words|text|extract|resolve|view|formats|url)/';

const layers = Object.entries(ALLOWED).map(([layer, targets]) => ({
  name: `layer-${layer.replaceAll('/', '-')}`,
  comment: `${layer} may import only: ${targets.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${layer}/` },
  to: {
    path: '^(app|components|lib|prisma|tests|seeds)/',
    pathNot: [layer, ...targets].map((folder) => `^${folder}/`),
  },
}));

module.exports = {
  forbidden: [
    ...layers,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-store-knows-prisma',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/(store|queries|cli)/' },
      to: { path: '(^prisma/|node_modules/(@prisma|prisma|@libsql)/)' },
    },
    {
      name: 'only-app-and-components-know-next',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/cli/' },
      to: { path: 'node_modules/(next|react|react-dom|recharts)/' },
    },
    {
      name: 'pure-folders-read-no-disk',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|util)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|var|prisma/generated)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
