import type { Words } from '../../kind-contract.js';

/** Values of the fields of a supervision. */
export const words: Words = {
  // On what it stands, which decides its ladder.
  basis: {
    art40: { zh: '督办（条例第四十条第一款）', en: 'supervision (art. 40(1))' },
    art43: {
      zh: '信访部门自身未履行职责，由其上级机关责令改正（第四十三条）',
      en: 'the petition office’s own failure: its superior organ orders correction (art. 43)',
    },
    ours: {
      zh: '平台确定的期限逾期，催办（不是法定督办）',
      en: 'a number of the platform missed: pressed, no statutory supervision',
    },
  },
  // What a person may do on a rung.
  measure: {
    improve: { zh: '提出改进工作建议', en: 'recommend to improve the work' },
    talk: { zh: '约谈', en: 'talk' },
    circular: { zh: '通报', en: 'circular' },
    listing: { zh: '挂牌督办', en: 'listed supervision' },
    deadline: { zh: '责令限期整改', en: 'order correction by a date' },
    inspect: { zh: '督查', en: 'inspect' },
    account: { zh: '提出追究责任建议', en: 'recommend to hold to account' },
    order: { zh: '责令改正', en: 'order to correct' },
    urge: { zh: '督促', en: 'press' },
  },
  // Whom a rung means.
  fellBackFrom: {
    'petition-bureau': { zh: '信访部门', en: 'petition office' },
    'joint-conference': { zh: '信访工作联席会议', en: 'joint conference on petition work' },
    'superior-organ': { zh: '上级机关、单位', en: 'superior organ' },
    commissioner: { zh: '交件机关', en: 'body that passed the matter on' },
    'county-government': { zh: '县人民政府', en: 'county government' },
    'county-committee': { zh: '县委', en: 'county committee' },
  },
  // Why an office is supervised, by the words of art. 40(1); what they do not name is marked as our reading.
  trigger: {
    'DB-1': { zh: '违反规定办理：未在规定期限内办结', en: 'against the rules: not completed in time' },
    'DB-2': {
      zh: '违反规定办理：未按规定反馈办理结果（第二十二条第一款第三项）',
      en: 'against the rules: result not returned (art. 22(1)(3))',
    },
    'DB-3': { zh: '违反规定受理、办理：未按规定程序办理', en: 'against the rules: procedure not followed' },
    'DB-4': { zh: '推诿、敷衍、拖延', en: 'shirking, perfunctory work or delay' },
    'DB-5': { zh: '拒不执行信访处理意见', en: 'refuses to carry the opinion out' },
    'DB-6': { zh: '处理意见明显不当（平台归入）', en: 'opinion plainly wrong (as the platform reads it)' },
    'DB-7': { zh: '弄虚作假：虚假办结、结果未兑现', en: 'falsification: false completion' },
    'DB-8': { zh: '其他需要督办的情形', en: 'another reason' },
  },
  endedAs: {
    verified: { zh: '整改核验通过', en: 'corrected, verified' },
    unfounded: { zh: '没有逾期，不成立', en: 'unfounded: there was no breach' },
    done: { zh: '已经办理，不再催办', en: 'done: pressed no further' },
  },
  stance: {
    adopted: { zh: '采纳', en: 'adopted' },
    partly: { zh: '部分采纳', en: 'adopted in part' },
    not_adopted: { zh: '不采纳', en: 'not adopted' },
  },
  why: {
    correction_awaits_verification: { zh: '整改待核验', en: 'a correction awaits verification' },
    no_superior: { zh: '没有上级机构', en: 'there is no superior' },
    superior_outside: { zh: '其上级机关不在本平台办理', en: 'its superior organ works outside this platform' },
    left_to_addressee: { zh: '由该机关自行处理，不再告知上级', en: 'it is left to that office, nobody above is told' },
    ladder_at_its_end: { zh: '已到最高一级', en: 'the ladder is at its end' },
    already_answered: { zh: '已有答复', en: 'it was answered already' },
  },
};
