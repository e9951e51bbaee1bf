import { openingOf } from '../../../libs/contracts/src/opening.js';
import { freeText, officeId } from '../../../libs/contracts/src/primitives.js';
import { noticeManner } from './commands.js';

/** Issues a notice, on its own or as a part of any case. */
export const noticeOpening = openingOf({
  id: 'NoticeIssue',
  command: 'issue',
  summary: { zh: '发出文书', en: 'Issue a notice' },
  fields: { office: officeId, manner: noticeManner, title: freeText(200) },
  partName: ({ office }) => String(office),
});
