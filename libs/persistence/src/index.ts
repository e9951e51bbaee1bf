export { migrate, migrationSource, openDatabase, type DatabaseOptions, type Queryable } from './database.js';
export { asDomainError, persistenceCodes } from './failures.js';
