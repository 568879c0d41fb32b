// Four floors; an import only ever points down. A type-only import of the API contract is how the screens know the server.
export default {
  forbidden: [
    { name: 'geen-kring', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'domein-staat-onderaan',
      severity: 'error',
      from: { path: '^packages/domein', pathNot: '\\.test\\.ts$|/proef/' },
      to: { pathNot: '^packages/domein|node_modules/temporal-polyfill' },
    },
    {
      name: 'motoren-staan-los',
      severity: 'error',
      from: { path: '^packages/(simulatie|verdeling|statistiek)' },
      to: { path: '^(apps|packages/uitwisseling|bench)' },
    },
    {
      name: 'verdeling-staat-alleen',
      severity: 'error',
      from: { path: '^packages/verdeling' },
      to: { path: '^(apps|bench|packages/(?!verdeling))' },
    },
    {
      name: 'simulatie-staat-op-zichzelf',
      severity: 'error',
      from: { path: '^packages/simulatie' },
      to: { path: '^(apps|bench|packages/(?!simulatie))' },
    },
    {
      name: 'statistiek-staat-alleen',
      severity: 'error',
      from: { path: '^packages/statistiek' },
      to: { path: '^(apps|bench|packages/(?!statistiek))' },
    },
    { name: 'uitwisseling-kent-geen-database', severity: 'error', from: { path: '^packages/uitwisseling' }, to: { path: '^(apps|bench)' } },
    { name: 'server-kent-geen-schermen', severity: 'error', from: { path: '^apps/server' }, to: { path: '^apps/web/src' } },
    {
      name: 'schermen-kennen-alleen-het-contract',
      severity: 'error',
      from: { path: '^apps/web/src' },
      to: { path: '^apps/server', pathNot: '/(contract|waarden)\\.ts$' },
    },
    {
      name: 'contract-alleen-als-type',
      severity: 'error',
      from: { path: '^apps/web/src' },
      to: { path: '^apps/server', dependencyTypesNot: ['type-only'] },
    },
    { name: 'niemand-leunt-op-bench', severity: 'error', from: { pathNot: '^bench' }, to: { path: '^bench' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/\\.|proefbestanden)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
}
