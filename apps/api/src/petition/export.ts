import { isStartOurs, localTime, originText, type Language } from '#libs/contracts';
import { jurisdictionOf } from '#libs/docket';
import { petitionCategories } from '#libs/petition';
import { reads } from '#libs/persistence';
import type { ClockRule } from '#libs/rules';
import type { Row } from '../case/kinds-own.js';
import { drillColumn, officeColumn, phaseColumn, textColumn, wordColumn } from '../case/list-file.js';
import type { ExportColumn, ListFile } from '../case/list-file.js';
import type { Platform } from '../platform.js';

/** How the date of a row was counted. */
type DueClock = Omit<reads.DueClockRow, 'case'>;

const timeColumn = (field: string, zh: string, en: string): ExportColumn => ({
  ...{ zh, en, width: 18 },
  of: (row) => {
    const instant = row[field];
    return typeof instant === 'string' ? localTime(instant) : '';
  },
});
const markColumn = (zh: string, en: string, width: number, is: (row: Row) => unknown): ExportColumn => ({
  ...{ zh, en, width },
  of: (row, { language }) => (is(row) !== true ? '' : language === 'zh' ? '是' : 'yes'),
});

/** The list of petitions as a file. */
export const petitionFile: ListFile = {
  kind: 'petition',
  title: { zh: '信访件', en: 'Petitions' },
  columns: [
    textColumn('number', '编号', 'Number', 18),
    phaseColumn('petition'),
    officeColumn('holder', '持有机构', 'Held by'),
    officeColumn('registrar', '登记机构', 'Registered by'),
    textColumn('receivedOn', '收到', 'Received', 12),
    timeColumn('registeredAt', '登记时间', 'Registered at'),
    wordColumn('petition', 'channel', '渠道', 'Channel', 8),
    wordColumn('petition', 'class', '性质', 'Class', 10),
    textColumn('categoryText', '类别', 'Category', 24),
    officeColumn('place', '地点', 'Place'),
    textColumn('referrals', '转送、交办次数', 'Referrals', 14),
    textColumn('dueText', '期限规则', 'Rule', 40),
    textColumn('legalDueOn', '最后一日', 'Last day', 12),
    markColumn('暂定', 'Provisional', 8, ({ provisional, endedAt }) => provisional === true && endedAt === null),
    markColumn('逾期', 'Overdue', 8, ({ isOverdue }) => isOverdue),
    markColumn('督办未结束', 'Supervision not ended', 12, ({ isSupervised }) => isSupervised),
    timeColumn('endedAt', '结案时间', 'Ended at'),
    drillColumn,
  ],

  async beside(platform, { reader, language }, rows) {
    const rules = await rulesOf(platform);
    const due = await reads.readDueClocks(
      platform.database,
      reader,
      rows.map(({ id }) => String(id)),
    );
    return rows.map((row) => ({
      ...row,
      categoryText: typeof row['category'] === 'string' ? categoryText(row['category'], language) : '',
      dueText: dueText(row['dueRule'], { rules, language, due: due.find((one) => one.case === row['id']) }),
    }));
  },

  async named(platform, language) {
    const rules = await rulesOf(platform);
    return {
      category: (id) => categoryText(id, language),
      rule: (id) => dueText(id, { rules, language, due: undefined }),
    };
  },
};

/** The limits of the pack in force, as the list names them. */
async function rulesOf(platform: Platform): Promise<Rules> {
  const world = await platform.world();
  return world.rulesFor('petition', jurisdictionOf(world)).clocks;
}

type Rules = Readonly<Record<string, ClockRule>>;

const categoryText = (id: string, language: Language): string =>
  petitionCategories.find((one) => one.id === id)?.name[language] ?? id;

/** What of a date by a limit of the law is ours all the same. */
const oursOf = ({ startedBy, rawDueOn, legalDueOn }: DueClock) => ({
  isStartOurs: isStartOurs('petition', startedBy),
  isRolled: rawDueOn !== legalDueOn,
});

interface RuleSaid {
  readonly rules: Rules;
  readonly language: Language;
  /** Undefined where nothing is owed. */
  readonly due: DueClock | undefined;
}

/** A rule by its name and whose its limit is; one that the pack does not know by its id. */
function dueText(id: unknown, { rules, language, due }: RuleSaid): string {
  if (typeof id !== 'string') return '';
  const rule = rules[id];
  if (rule === undefined) return id;
  const { origin, article } = rule;
  const basis = originText({ origin, article, ...(due === undefined ? {} : oursOf(due)) }, language);
  return language === 'zh' ? `${rule.name.zh}（${basis}）` : `${rule.name.en} (${basis})`;
}
