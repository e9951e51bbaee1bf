import { drillColumn, officeColumn, phaseColumn, textColumn, wordColumn, type ListFile } from '../case/list-file.js';

/** The list of revisits as a file: what offices have to do and have made. Who went, and what was said, is in none. */
export const revisitFile: ListFile = {
  kind: 'revisit',
  columns: [
    textColumn('number', '编号', 'Number', 24),
    phaseColumn('revisit'),
    textColumn('plannedOn', '计划回访日', 'Planned on', 12),
    textColumn('legalDueOn', '期限', 'Last day', 12),
    wordColumn('revisit', 'matter', '回访什么', 'Of what'),
    officeColumn('office', '回访机构', 'Visiting office'),
    officeColumn('supervisor', '复核机构', 'Who calls back'),
    textColumn('parties', '应回访', 'To be asked', 10),
    textColumn('asked', '已回访', 'Asked', 10),
    textColumn('proved', '有凭证', 'Proved', 10),
    textColumn('notReached', '未联系上', 'Not reached', 10),
    wordColumn('revisit', 'endedAs', '结果', 'Outcome'),
    drillColumn,
  ],
};
