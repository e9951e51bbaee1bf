export { migrate, migrationSource, openDatabase, type DatabaseOptions, type Queryable } from './database.js';
export { asDomainError, persistenceCodes } from './failures.js';
export { loadPacks, packVersion, storePack, type StoredPack } from './packs.js';
