import { wordOf } from '#libs/contracts';
import { drillColumn, officeColumn, phaseColumn, textColumn, type ExportColumn } from '../case/list-export.js';

const wordColumn = (field: string, zh: string, en: string): ExportColumn => ({
  ...{ zh, en, width: 14 },
  of: (row, { language }) => {
    const value = row[field];
    return typeof value === 'string' ? wordOf('revisit', field, value, language) : '';
  },
});

/** The columns of the list of revisits as a file: what offices have to do and have made. Who went, and what was said, is in none. */
export const revisitColumns: readonly ExportColumn[] = [
  textColumn('number', '编号', 'Number', 24),
  phaseColumn('revisit'),
  textColumn('plannedOn', '计划回访日', 'Planned on', 12),
  textColumn('legalDueOn', '期限', 'Last day', 12),
  wordColumn('matter', '回访什么', 'Of what'),
  officeColumn('office', '回访机构', 'Visiting office'),
  officeColumn('supervisor', '复核机构', 'Who calls back'),
  textColumn('parties', '应回访', 'To be asked', 10),
  textColumn('asked', '已回访', 'Asked', 10),
  textColumn('proved', '有凭证', 'Proved', 10),
  textColumn('notReached', '未联系上', 'Not reached', 10),
  wordColumn('endedAs', '结果', 'Outcome'),
  drillColumn,
];
