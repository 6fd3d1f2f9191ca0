import * as migration_20261122_002943_initial from './20261122_002943_initial.ts';

export const migrations = [
  {
    up: migration_20261122_002943_initial.up,
    down: migration_20261122_002943_initial.down,
    name: '20261122_002943_initial'
  },
];
