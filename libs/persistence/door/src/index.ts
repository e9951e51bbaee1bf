export {
  DoorStore,
  type DoorTransaction,
  type Failpoints,
  type Opened,
  type OpenedCase,
  type OpenRequest,
} from './door-store.js';
export type { CaseRecord, Row } from './record-sql.js';
