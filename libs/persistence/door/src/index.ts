export {
  DoorStore,
  type DoorTransaction,
  type Answered,
  type Failpoints,
  type Opened,
  type OpenedParent,
  type OpenRequest,
} from './door-store.js';
export { derivedTables, differingRows, type DerivedTable, type Row } from './derived-tables.js';
export type { CaseRecord } from './record-sql.js';
