import * as kinds from '#kinds/reads.js';
import { derivedEntities } from './derived.entity.js';
import { peopleEntities } from './people.entity.js';
import { readingEntities } from './reading.entity.js';
import { recordEntities } from './record.entity.js';

const ofKinds = Object.values(kinds).flatMap(({ entity }) => (entity === undefined ? [] : [entity]));

/** Every table as TypeORM knows it: flat, without relations. A test holds them against the migrated schema. */
export const entities = [...recordEntities, ...derivedEntities, ...ofKinds, ...peopleEntities, ...readingEntities];
