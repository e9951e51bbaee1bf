export { addresseeOf, firstActive, type Addressee, type Wanted } from './addressee.js';
export { binchuanCounty } from './binchuan.js';
export { parseCounty, type County } from './county.js';
export { OfficeFunction, OfficeType, officeCodes, type Office } from './office.js';
export { buildOfficeTree, type OfficeContext, type OfficeTree } from './office-tree.js';
export {
  alsoCourse,
  alsoPlatform,
  alsoPublic,
  caseworkers,
  clerks,
  courseOnly,
  grant,
  isOfCase,
  permissionsOf,
  persons,
  platformPermissions,
  type Grant,
  type Permission,
  type PermissionTable,
  type PlatformPermission,
  type Relation,
} from './permissions.js';
export {
  capacitiesOf,
  permit,
  permitBy,
  refusalOf,
  requireAnotherPerson,
  requireFittingCapacity,
  whoMay,
  type Permit,
  type Relations,
} from './permit.js';
