import type { Sentences } from './sentence.js';

/** Sentences for the codes of offices and accounts. */
export const people: Sentences = {
  'office.not_permitted': { zh: '您无此权限,可由{needs}办理。', en: 'You may not; {needs} may.' },
  'office.same_person': { zh: '须由另一人签发。', en: 'Another person must sign.' },
  'office.not_active': { zh: '该机构已停用。', en: 'That office is not active any more.' },
  'office.unknown': { zh: '没有这个机构。', en: 'There is no such office.' },
  'office.duplicate': { zh: '机构编号重复。', en: 'The office is listed twice.' },
  'office.superior_missing': { zh: '上级机构不存在。', en: 'The superior office is missing.' },
  'office.superior_cycle': { zh: '上级机构成环。', en: 'The superiors form a circle.' },
  'office.function_taken': { zh: '该职能已由另一机构承担。', en: 'Another office holds that function.' },
  'office.capacity_unfit': { zh: '该机构没有这种身份。', en: 'That office has no such capacity.' },
  'office.county_malformed': { zh: '机构文件有误。', en: 'The file of offices is not valid.' },
};
