import * as z from 'zod';
import { column, filter, listOf } from '../../../libs/contracts/src/list.js';
import { namesOf } from '../../../libs/contracts/src/names-of.js';
import { noticeManner } from './commands.js';
import { phases } from './head.js';

/** The list of notices (送达列表): by their issue, the newest first. */
export const noticeList = listOf({
  ids: { item: 'NoticeItem', page: 'NoticePage' },
  phase: z.enum(namesOf(phases)).meta({ id: 'NoticePhase' }),
  order: 'issuedAt',
  filters: { office: filter.office({ operator: 'is' }) },
  columns: { office: column.office(), manner: column.choice(noticeManner), issuedAt: column.instant() },
});
