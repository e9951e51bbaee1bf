import { AccountEntity, AccountRoleEntity } from './account.entity.js';
import { ReadLogEntry, SavedView } from './reading.entity.js';

export { AccountEntity, AccountRoleEntity, ReadLogEntry, SavedView };

/**
 * The plain tables, each described here once for its repository; a test holds them against the migrated schema. The record,
 * what follows from it, lists, sessions and limits are asked in SQL, whose speed or safety is the point.
 */
export const entities = [AccountEntity, AccountRoleEntity, ReadLogEntry, SavedView];
