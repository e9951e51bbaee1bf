import {
  drillColumn,
  officeColumn,
  phaseColumn,
  textColumn,
  wordColumn,
  type ExportColumn,
  type ListFile,
} from '../case/list-file.js';

/** In yuan, as a number to be counted with. */
const yuanColumn = (field: string, zh: string, en: string): ExportColumn => ({
  ...{ zh, en, width: 14 },
  of: (row) => {
    const cents = row[field];
    return typeof cents === 'number' ? cents / 100 : null;
  },
});

/** The list of obligations as a file. Who owes what to whom is in none. */
export const obligationFile: ListFile = {
  kind: 'obligation',
  columns: [
    textColumn('number', '编号', 'Number', 26),
    textColumn('aboveNumber', '所属案件', 'Of', 22),
    phaseColumn('obligation'),
    textColumn('nextOn', '下一个履行日', 'Next day', 14),
    textColumn('instalments', '期数', 'Instalments', 8),
    yuanColumn('owedCents', '应付（元）', 'Owed, yuan'),
    yuanColumn('paidCents', '已付（元）', 'Paid, yuan'),
    yuanColumn('excessCents', '多付（元）', 'Excess, yuan'),
    textColumn('urged', '督促次数', 'Urged', 8),
    officeColumn('office', '督促的单位', 'Who urges'),
    wordColumn('obligation', 'endedAs', '结果', 'Outcome', 18),
    textColumn('endedOn', '结束日期', 'Ended on', 12),
    drillColumn,
  ],
};
