import * as migration_20261121_231347_initial from './20261121_231347_initial.ts';

export const migrations = [
  {
    up: migration_20261121_231347_initial.up,
    down: migration_20261121_231347_initial.down,
    name: '20261121_231347_initial'
  },
];
