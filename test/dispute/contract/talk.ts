import * as z from 'zod';
import { caseParts } from '../../../libs/contracts/src/case.js';
import { commandsOf, forRegistered, optional } from '../../../libs/contracts/src/command.js';
import type { FactContract } from '../../../libs/contracts/src/fact.js';
import type { KindContract, KindTexts } from '../../../libs/contracts/src/kind-contract.js';
import { column, filter, listOf } from '../../../libs/contracts/src/list.js';
import { namesOf } from '../../../libs/contracts/src/names-of.js';
import { freeText, legalDate, officeId } from '../../../libs/contracts/src/primitives.js';
import type { TalkFactType } from '../law/talk.js';
import { labels, phases } from './head.js';

const facts: Record<TalkFactType, FactContract> = {
  opened: { said: { zh: '由{office}主持。', en: '{office} holds it.' }, word: { zh: '开始', en: 'began' } },
  said: { said: { zh: '记录了陈述。', en: 'Something was said.' }, word: { zh: '陈述', en: 'said' } },
  admitted: { said: { zh: '加入：{office}。', en: '{office} was let in.' }, word: { zh: '加入', en: 'let in' } },
  excluded: { said: { zh: '移出：{office}。', en: '{office} was let out.' }, word: { zh: '移出', en: 'let out' } },
  answered: { said: { zh: '已答复。', en: 'It was answered.' }, word: { zh: '答复', en: 'answered' } },
  warned: { said: { zh: '提醒：“{rule}”临近到期。', en: '{rule} falls due.' }, word: { zh: '提醒', en: 'warned' } },
  lapsed: {
    said: { zh: '“{rule}”在 {dueOn} 到期。', en: '{rule} ran out on {dueOn}.' },
    word: { zh: '逾期', en: 'let it pass' },
  },
  appraisalBegun: {
    said: { zh: '{on} 开始鉴定，期间不计入期限。', en: 'An appraisal began on {on}; its time is not counted.' },
    word: { zh: '开始鉴定', en: 'began an appraisal' },
  },
  appraisalEnded: {
    said: { zh: '鉴定于 {on} 结束。', en: 'The appraisal ended on {on}.' },
    word: { zh: '结束鉴定', en: 'ended the appraisal' },
  },
  agreed: {
    said: { zh: '各方于 {on} 协商延到 {until}。', en: 'On {on} all parties agreed on {until}.' },
    word: { zh: '协商延期', en: 'agreed on a day' },
  },
  ended: { said: { zh: '已结束。', en: 'It ended.' }, word: { zh: '结束', en: 'ended it' } },
};

const texts: KindTexts = {
  words: { to: { owner: { zh: '承办机构', en: 'the office' } }, outcome: { ended: { zh: '已结束', en: 'ended' } } },
  fields: {
    office: { zh: '机构', en: 'Office' },
    account: { zh: '人员', en: 'Person' },
    title: { zh: '名称', en: 'Title' },
    text: { zh: '内容', en: 'Words' },
    on: { zh: '日期', en: 'Day' },
    until: { zh: '延到', en: 'Until' },
  },
  ...{ hints: {}, codes: {}, consequences: {}, steps: {} },
  failures: {
    'dispute.parent_not_told': { zh: '所属案件上没有记录。', en: 'The case above does not show it.' },
    'dispute.lateness_not_pressed': { zh: '逾期没有督促。', en: 'Nobody is pressed for what is late.' },
  },
  access: { handler: { zh: '主持', en: 'holds it' }, member: { zh: '参加', en: 'takes part' } },
  facts,
  documents: {
    opened: { name: { zh: '开始', en: 'Opening' } },
    said: { name: { zh: '陈述', en: 'What was said' }, isToPetitioner: true },
    answered: { name: { zh: '答复', en: 'Answer' } },
  },
  part: {
    noted: { said: { zh: '有一件纠纷。', en: 'There is a dispute.' } },
    ended: { said: { zh: '纠纷已结束。', en: 'The dispute has ended.' } },
    parentKnows: { said: { zh: '已告知所属案件。', en: 'The case above was told.' } },
  },
};

/** The contract of a kind of talk. @param id names of its schemas begin with it */
export function talkContract(id: string): KindContract {
  const list = listOf({
    ids: { item: `${id}Item`, page: `${id}Page` },
    phase: z.enum(namesOf(phases)).meta({ id: `${id}Phase` }),
    order: 'openedAt',
    filters: { office: filter.office({ operator: 'is' }), q: filter.words({ operator: 'custom' }) },
    columns: { office: column.office(), openedAt: column.instant() },
  });
  const onDay = () => ({ on: legalDate });
  const listener = () => ({ office: officeId, account: optional(z.uuid()) });
  return {
    list,
    detail: z.strictObject({ item: list.item, ...caseParts }).meta({ id: `${id}Detail` }),
    commands: commandsOf(id, labels, {
      say: () => ({ text: freeText(), ...forRegistered() }),
      admit: listener,
      exclude: listener,
      answer: () => ({ text: freeText() }),
      beginAppraisal: onDay,
      endAppraisal: onDay,
      agree: () => ({ until: legalDate }),
      end: () => ({}),
    }),
    bulk: {
      ...{ say: 'own', admit: 'own', exclude: 'own', answer: 'own', end: 'own' },
      ...{ beginAppraisal: 'own', endAppraisal: 'own', agree: 'own' },
    },
    officeFields: ['office'],
    texts,
    api: {
      about: `${id} · for tests`,
      list: { zh: '列表', en: 'Talks' },
      detail: { zh: '一件', en: 'One talk' },
      preview: { zh: '后果预演', en: 'What would follow from a command' },
      counts: {
        summary: { zh: '计数', en: 'Counts' },
        answers: z.looseObject({ total: z.int() }).meta({ id: `${id}Counts` }),
      },
    },
  };
}
