import { wordOf } from '#libs/contracts';
import { drillColumn, officeColumn, phaseColumn, textColumn, type ExportColumn } from '../case/list-export.js';

/** The columns of the list of judicial confirmations as a file. Who applies is in none. */
export const confirmationColumns: readonly ExportColumn[] = [
  textColumn('number', '编号', 'Number', 26),
  textColumn('mediationNumber', '调解案件', 'Mediation', 22),
  phaseColumn('confirmation'),
  textColumn('effectiveOn', '协议生效', 'In force since', 12),
  textColumn('lastOn', '申请最后一日', 'Last day to ask', 14),
  textColumn('appliedOn', '提交申请', 'Asked on', 12),
  officeColumn('office', '调解委员会', 'Committee'),
  {
    ...{ zh: '结果', en: 'Outcome', width: 18 },
    of: ({ endedAs }, { language }) =>
      typeof endedAs === 'string' ? wordOf('confirmation', 'endedAs', endedAs, language) : '',
  },
  textColumn('endedOn', '结束日期', 'Ended on', 12),
  drillColumn,
];
