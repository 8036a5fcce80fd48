import { bannedD3, entries, floors, forbiddenRooms, pureRooms } from './scripts/lint/floors.mjs';

const error = /** @type {const} */ ('error');

/** A room imports from itself and from the floors below. */
const floorRules = floors.flat().flatMap((room) => {
  const above = forbiddenRooms(room);
  if (above.length === 0) return [];
  return {
    name: `floor-of-${room}`,
    severity: error,
    from: { path: `^src/${room}/` },
    to: { path: `^src/(${above.join('|')})/` },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floorRules,
    { name: 'no-circles', severity: error, from: {}, to: { circular: true } },
    {
      name: 'entries-are-on-top',
      severity: error,
      from: { path: '^src/[^/]+/' },
      to: { path: `^src/(${entries.join('|')})\\.ts$` },
    },
    {
      name: 'components-do-not-import-components',
      severity: error,
      from: { path: '^src/components/([^/]+)/' },
      to: { path: '^src/components/', pathNot: '^src/components/$1/' },
    },
    {
      name: 'floors-1-to-4-know-no-lit',
      severity: error,
      from: { path: `^src/(${pureRooms.join('|')})/` },
      to: { path: '(^|/)node_modules/(lit|lit-html|lit-element|@lit|@lit-labs)/' },
    },
    {
      name: 'wardkit-core-loads-no-lit',
      severity: error,
      from: { path: '^src/core\\.ts$' },
      to: { path: '(^|/)node_modules/(lit|lit-html|lit-element|@lit)/', reachable: true },
    },
    {
      name: 'lit-alone-owns-the-dom',
      severity: error,
      from: { path: '^src/' },
      to: { path: [`(^|/)node_modules/(${bannedD3.join('|')})/`, `^(${bannedD3.join('|')})$`] },
    },
    {
      name: 'd3-zoom-in-one-controller',
      severity: error,
      from: { path: '^src/', pathNot: '^src/controllers/zoom\\.ts$' },
      to: { path: ['(^|/)node_modules/d3-zoom/', '^d3-zoom$'] },
    },
    {
      name: 'only-what-consumers-install',
      severity: error,
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only', 'npm-peer'],
      },
    },
    {
      name: 'nothing-unresolvable',
      severity: error,
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-drawers',
      severity: error,
      from: {},
      to: { path: '^src/.*(^|/)(utils?|helpers?|manager|common|misc)\\.ts$' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
