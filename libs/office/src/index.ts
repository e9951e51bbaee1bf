export { addresseeOf, firstActive, type Addressee, type Wanted } from './addressee.js';
export { binchuanCounty } from './binchuan.js';
export { parseCounty, type County } from './county.js';
export { OfficeFunction, OfficeType, officeCodes, type Office } from './office.js';
export { buildOfficeTree, type OfficeContext, type OfficeTree } from './office-tree.js';
export {
  isPermissionName,
  permissions,
  permissionsOf,
  type Grant,
  type Permission,
  type PermissionName,
  type Relation,
} from './permissions.js';
export {
  capacitiesOf,
  permit,
  refusalOf,
  requireAnotherPerson,
  requireFittingCapacity,
  whoMay,
  type Relations,
} from './permit.js';
