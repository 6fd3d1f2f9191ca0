import * as migration_20261122_002943_initial from './20261122_002943_initial.ts';
import * as migration_20261122_023000_call_details from './20261122_023000_call_details.ts';
import * as migration_20261122_063509_public_portal from './20261122_063509_public_portal.ts';
import * as migration_20261122_095022_public_portal_rest from './20261122_095022_public_portal_rest.ts';
import * as migration_20261122_123603_release from './20261122_123603_release.ts';
import * as migration_20261122_212148_shared_drafts from './20261122_212148_shared_drafts.ts';
import * as migration_20261123_065529_newsroom from './20261123_065529_newsroom.ts';
import * as migration_20261123_114616_everyday from './20261123_114616_everyday.ts';

export const migrations = [
  {
    up: migration_20261122_002943_initial.up,
    down: migration_20261122_002943_initial.down,
    name: '20261122_002943_initial',
  },
  {
    up: migration_20261122_023000_call_details.up,
    down: migration_20261122_023000_call_details.down,
    name: '20261122_023000_call_details',
  },
  {
    up: migration_20261122_063509_public_portal.up,
    down: migration_20261122_063509_public_portal.down,
    name: '20261122_063509_public_portal',
  },
  {
    up: migration_20261122_095022_public_portal_rest.up,
    down: migration_20261122_095022_public_portal_rest.down,
    name: '20261122_095022_public_portal_rest',
  },
  {
    up: migration_20261122_123603_release.up,
    down: migration_20261122_123603_release.down,
    name: '20261122_123603_release',
  },
  {
    up: migration_20261122_212148_shared_drafts.up,
    down: migration_20261122_212148_shared_drafts.down,
    name: '20261122_212148_shared_drafts',
  },
  {
    up: migration_20261123_065529_newsroom.up,
    down: migration_20261123_065529_newsroom.down,
    name: '20261123_065529_newsroom',
  },
  {
    up: migration_20261123_114616_everyday.up,
    down: migration_20261123_114616_everyday.down,
    name: '20261123_114616_everyday'
  },
];
