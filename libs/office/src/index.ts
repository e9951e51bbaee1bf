export { guidedBy, guidedIn, isGuide, isGuided, isLedElsewhere, lineOf } from './above.js';
export { accusationOrgans, isDisciplineOrgan, isTerritorial } from './accusations.js';
export { addresseeOf, firstActive } from './addressee.js';
export { headCapacityOf, isPetitionBureau, petitionBureauFor, petitionBureauOf } from './bureau.js';
export { isInOwnLine, superiorInLine } from './own-line.js';
export { ledInLevel, leadsLevelOf } from './leadership.js';
export { managingOrganByType, managingOrganOf } from './managing-organ.js';
export {
  approvableNotices,
  approvedNoticesOf,
  approvesOpinions,
  isShared,
  OfficeFunction,
  type ApprovableNotice,
  type Office,
} from './office.js';
export { hasRedHead, OfficeType, typeRules } from './office-types.js';
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
  type Relation,
} from './permissions.js';
export {
  capacitiesOf,
  permit,
  permissionsIn,
  officesWith,
  permitBy,
  refusalOf,
  requireAnotherPerson,
  requireFittingCapacity,
  whoMay,
  type Relations,
} from './permit.js';
export { lacksSigner } from './signing.js';
export { handles, isOutside, reviewGapOf, reviewRouteOf, type ReviewGap, type ReviewRoute } from './review.js';
export { organAbove, superiorOrganOf } from './superior-organ.js';
export { aboveOf, answererOf, verifierOf } from './verifiers.js';
export { withoutOffices } from './without-offices.js';
