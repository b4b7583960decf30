// The import table of docs/architecture.md, one rule a row. Tests may reach further than the code they prove.

const TESTS = '\\.test\\.tsx?$|/testing[a-z-]*\\.ts$'

/** Folders of ours, so that "nothing but" can be said of them. */
const OURS = '^(app|bench|cli|components|db|demo|domain|jobs|lib|providers|server)/'

/** Low to high: a noun calls only nouns before it. Inside one row types may point both ways. */
const DOMAIN = [
  [
    'events',
    'notifications',
    'accounts',
    'settings',
    'search',
    'webhooks',
    'media',
    'jobs',
    'doctor',
  ],
  ['catalog', 'publication', 'ratings', 'moderation', 'comments', 'reviews'],
  ['inventory', 'tax', 'shipping', 'promotions'],
  ['cart', 'payments'],
  ['orders'],
  ['checkout'],
  ['imports'],
]

/** Who acts is known to every noun, the lowest included. */
const ACTOR = '^domain/accounts/actor\\.ts$'

/** `from` may import itself, npm and `allowed` of ours, and nothing else. */
function only(from, allowed, { typesFrom } = {}) {
  const to = { path: OURS, pathNot: [`^${from}/`, ...allowed] }
  const rules = [
    {
      name: `${from}-imports`,
      comment: `${from} imports only ${allowed.join(', ') || 'npm'}${typesFrom ? ` and types of ${typesFrom}` : ''}.`,
      severity: 'error',
      from: { path: `^${from}/`, pathNot: TESTS },
      to: typesFrom ? { ...to, pathNot: [...to.pathNot, `^${typesFrom}/`] } : to,
    },
  ]
  if (typesFrom) {
    rules.push({
      name: `${from}-takes-types-of-${typesFrom}`,
      comment: `${from} takes types of ${typesFrom}, never values.`,
      severity: 'error',
      from: { path: `^${from}/`, pathNot: TESTS },
      to: { path: `^${typesFrom}/`, dependencyTypesNot: ['type-only'] },
    })
  }
  return rules
}

/** `from` never imports these npm or core modules. */
function never(name, from, modules, comment) {
  return { name, comment, severity: 'error', from, to: { path: modules } }
}

const npm = (...names) => names.map((name) => `node_modules/${name}/`)

const domainOrder = DOMAIN.flat().flatMap((noun, place, nouns) => {
  const row = DOMAIN.find((names) => names.includes(noun))
  const above = nouns.slice(place + 1)
  const sameRow = above.filter((name) => row.includes(name))
  const laterRows = above.filter((name) => !row.includes(name))
  const from = { path: `^domain/${noun}/`, pathNot: TESTS }
  const rule = (names, to) => ({
    name: `domain-order-${noun}`,
    comment: `domain/${noun} calls only nouns below it in the order of docs/architecture.md.`,
    severity: 'error',
    from,
    to: { path: `^domain/(${names.join('|')})/`, pathNot: ACTOR, ...to },
  })
  return [
    ...(sameRow.length ? [rule(sameRow, { dependencyTypesNot: ['type-only'] })] : []),
    ...(laterRows.length ? [rule(laterRows, {})] : []),
  ]
})

module.exports = {
  forbidden: [
    ...only('lib', []),
    ...only('db', ['^lib/']),
    ...only('domain', ['^db/', '^lib/']),
    ...only('providers', ['^lib/'], { typesFrom: 'domain' }),
    ...only('components', ['^lib/'], { typesFrom: 'domain' }),
    ...only('app', [
      '^domain/',
      '^components/',
      '^lib/',
      '^providers/index\\.ts$',
      '^db/read\\.ts$',
      '^db/transact\\.ts$',
      '^db/idempotency\\.ts$',
      '^db/rate-limits\\.ts$',
    ]),
    ...only('jobs', ['^domain/', '^providers/index\\.ts$', '^db/', '^lib/']),
    ...only('cli', ['^domain/', '^providers/index\\.ts$', '^db/', '^lib/']),
    ...only('demo', ['^domain/', '^providers/index\\.ts$', '^db/', '^lib/']),
    ...only('server', ['^lib/', '^db/content-version\\.ts$']),
    {
      name: 'app-writes-through-http',
      comment: 'Only the plumbing in app/_http opens a transaction; doors hand their verb to it.',
      severity: 'error',
      from: { path: '^app/', pathNot: ['^app/_http/', TESTS] },
      to: {
        path: '^db/(transact|idempotency|rate-limits)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'domain-nouns-are-ordered',
      comment: 'A new noun needs its place in the order of docs/architecture.md and here.',
      severity: 'error',
      from: {
        path: '^domain/[^/]+/',
        pathNot: [`^domain/(${DOMAIN.flat().join('|')})/`, TESTS],
      },
      to: { path: '^domain/' },
    },
    ...domainOrder,
    {
      name: 'nothing-imports-test-code',
      comment: 'Factories and test databases are for tests.',
      severity: 'error',
      from: { pathNot: [TESTS, '^(vitest|playwright)\\.config\\.ts$', '^e2e/', '^bench/'] },
      to: { path: TESTS },
    },
    never(
      'domain-knows-no-framework',
      { path: '^(domain|db|lib|jobs|providers|server|cli|demo)/', pathNot: TESTS },
      npm('next', 'react', 'react-dom'),
      'The business runs without Next and React.',
    ),
    never(
      'domain-does-no-io',
      { path: '^domain/', pathNot: TESTS },
      ['^(node:)?(fs|fs/promises|http|http2|https|net|tls|dgram|child_process|worker_threads)$'],
      'Whoever talks to the outside lives in providers, jobs, app or cli.',
    ),
    never(
      'sql-stays-below-the-doors',
      // The simulated payment service keeps books of its own, apart from the shop's.
      {
        path: '^(app|components|providers|server|lib)/',
        pathNot: [TESTS, '^providers/payments/test/'],
      },
      npm('drizzle-orm', 'better-sqlite3', 'pg'),
      'Doors call verbs; verbs write SQL.',
    ),
    never(
      'drivers-stay-in-db',
      { path: '^(domain|jobs|cli|demo)/', pathNot: TESTS },
      npm('better-sqlite3', 'pg'),
      'Only db knows which engine runs.',
    ),
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'imports-resolve',
      comment: 'The file or package does not exist.',
      severity: 'error',
      from: {},
      // Packages that are types alone stand in @types, where only the compiler looks.
      to: { couldNotResolve: true, pathNot: '^(hast|mdast|unist)$' },
    },
    {
      name: 'no-development-package-at-run-time',
      comment: 'What runs in the shop stands in dependencies, not devDependencies.',
      severity: 'error',
      from: {
        path: [OURS, '^server\\.ts$', '^instrumentation\\.ts$'],
        pathNot: [TESTS, '^bench/'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: [
        '^(\\.next|data|playwright-report|test-results)/',
        '^next-env\\.d\\.ts$',
        '\\.(css|woff2?|svg|png|jpe?g|webp)$',
      ],
    },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
