import { derivedEntities } from './derived.entity.js';
import { peopleEntities } from './people.entity.js';
import { readingEntities } from './reading.entity.js';
import { recordEntities } from './record.entity.js';

/** Every table as TypeORM knows it: flat, without relations. A test holds them against the migrated schema. */
export const entities = [...recordEntities, ...derivedEntities, ...peopleEntities, ...readingEntities];
