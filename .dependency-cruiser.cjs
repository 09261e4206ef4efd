/** Who may import whom: design.md. Type imports count too. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true }, 'No file imports itself through others.'),
    rule('not-to-unresolvable', {}, { couldNotResolve: true }, 'Every import is found.'),
    rule('kernel-stands-alone', { path: '^shared/domain/kernel/' }, { path: '^(shared|renderer|electron|resources)/', pathNot: '^shared/domain/kernel/' }),
    rule('domain-modules-know-kernel', { path: '^shared/domain/(?!kernel/|registry)([^/]+)/' }, { path: '^(shared|renderer|electron)/', pathNot: ['^shared/domain/kernel/', '^shared/domain/$1/'] }, 'A domain module knows the kernel and itself.'),
    rule('registry-knows-domain', { path: '^shared/domain/registry' }, { path: '^(shared|renderer|electron)/', pathNot: '^shared/domain/' }),
    rule('document-knows-domain', { path: '^shared/document/' }, { path: '^(shared|renderer|electron)/', pathNot: '^shared/(domain|document)/' }),
    rule('analysis-knows-document', { path: '^shared/analysis/' }, { path: '^(shared|renderer|electron)/', pathNot: '^shared/(domain|document|analysis|i18n)/' }),
    rule('catalogs-know-domain', { path: '^shared/catalogs/' }, { path: '^(shared|renderer|electron)/', pathNot: '^shared/(domain|catalogs|i18n)/' }),
    rule('exchange-knows-inner', { path: '^shared/exchange/' }, { path: '^(renderer|electron)/|^shared/(reports|platform)/' }),
    rule('reports-know-inner', { path: '^shared/reports/' }, { path: '^(renderer|electron)/|^shared/(exchange|platform)/' }),
    rule('i18n-stands-alone', { path: '^shared/i18n/' }, { path: '^(shared|renderer|electron)/', pathNot: '^shared/i18n/' }),
    rule('platform-port-is-thin', { path: '^shared/platform/' }, { path: '^(renderer|electron)/|^shared/(exchange|reports|analysis|catalogs)/' }),
    rule('shared-is-pure', { path: '^shared/' }, { path: '^(renderer|electron)/|^node_modules/(react|react-dom|@mantine|@xyflow|dexie|zustand|electron)/' }),
    rule('shared-uses-no-node', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    rule('electron-takes-shared-only', { path: '^electron/' }, { path: '^renderer/' }),
    rule('services-never-electron', { path: '^electron/(services|host|cli)/' }, { path: '^electron/(main|preload)/|^node_modules/electron/' }),
    rule('ui-knows-no-feature', { path: '^renderer/ui/' }, { path: '^(renderer|electron|shared)/', pathNot: '^(renderer/ui|shared/(i18n|domain/kernel))/' }),
    rule('store-takes-shared', { path: '^renderer/store/' }, { path: '^renderer/', pathNot: '^renderer/store/' }),
    rule('storage-takes-shared', { path: '^renderer/storage/' }, { path: '^renderer/', pathNot: '^renderer/storage/' }),
    rule('platform-takes-shared', { path: '^renderer/platform/' }, { path: '^renderer/', pathNot: '^renderer/platform/' }),
    rule('canvas-and-figures', { path: '^renderer/(canvas|figures)/' }, { path: '^renderer/', pathNot: '^renderer/(canvas|figures|store|ui)/' }),
    rule('features-apart', { path: '^renderer/features/([^/]+)/' }, { path: '^renderer/', pathNot: ['^renderer/features/$1/', '^renderer/(store|ui|canvas|figures)/'] }, 'A feature knows no other feature, no adapter and not the app.'),
    rule('renderer-uses-no-node', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    rule('product-never-imports-tests', { path: '^(shared|renderer|electron)/' }, { path: '^test/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
    exclude: { path: "^(out|dist)/" },
  },
};
