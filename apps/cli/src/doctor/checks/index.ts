import type { Check } from '../inspection.js';
import { backups } from './backups.js';
import { calendars } from './calendars.js';
import { clocks } from './clocks.js';
import { database } from './database.js';
import { disk } from './disk.js';
import { engine } from './engine.js';
import { files } from './files.js';
import { journal } from './journal.js';
import { jurisdiction } from './jurisdiction.js';
import { keys } from './keys.js';
import { packs } from './packs.js';
import { rights } from './rights.js';
import { scans } from './scans.js';
import { servers } from './servers.js';
import { versions } from './versions.js';
import { workers } from './workers.js';

/** Every check, in the order in which one would look: what others stand on comes first. */
export const checks: readonly Check[] = [
  database,
  keys,
  versions,
  rights,
  packs,
  jurisdiction,
  calendars,
  disk,
  files,
  scans,
  journal,
  engine,
  workers,
  servers,
  clocks,
  backups,
];
