import { drillColumn, officeColumn, phaseColumn, textColumn, wordColumn, type ListFile } from '../case/list-file.js';

/** The list of judicial confirmations as a file. Who applies is in none. */
export const confirmationFile: ListFile = {
  kind: 'confirmation',
  columns: [
    textColumn('number', '编号', 'Number', 26),
    textColumn('mediationNumber', '调解案件', 'Mediation', 22),
    phaseColumn('confirmation'),
    textColumn('effectiveOn', '协议生效', 'In force since', 12),
    textColumn('lastOn', '申请最后一日', 'Last day to ask', 14),
    textColumn('appliedOn', '提交申请', 'Asked on', 12),
    officeColumn('office', '调解委员会', 'Committee'),
    wordColumn('confirmation', 'endedAs', '结果', 'Outcome', 18),
    textColumn('endedOn', '结束日期', 'Ended on', 12),
    drillColumn,
  ],
};
