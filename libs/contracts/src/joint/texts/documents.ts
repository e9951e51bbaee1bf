import type { JointFactType } from '#libs/joint';
import type { DocumentContract } from '../../document.js';

/** What is written down of a joint mediation. */
export const documents = {
  opened: { name: { zh: '联合调解情况摘要', en: 'Summary of a joint mediation' }, issuer: 'centre', isComposed: true },
  requestReturned: { name: { zh: '退回请求的理由', en: 'Why the request was returned' } },
  requestTakenBack: { name: { zh: '撤回请求的理由', en: 'Why the request was taken back' } },
  templateChanged: { name: { zh: '更改联调模式的理由', en: 'Why the template was changed' } },
  leadProposed: { name: { zh: '牵头单位和成员提名', en: 'Who is to lead, and who is in it' } },
  leadRuled: { name: { zh: '牵头单位决定书', en: 'Ruling on the lead' }, isComposed: true },
  officeBarred: { name: { zh: '列为当事一方的理由', en: 'Why an office was barred' } },
  memberAdded: { name: { zh: '请新成员单位做什么', en: 'What is asked of a new member' } },
  memberDismissed: { name: { zh: '成员单位退出的理由', en: 'Why a member was let go' } },
  memberReplaced: { name: { zh: '替换成员单位的理由', en: 'Why a member was replaced' } },
  met: { name: { zh: '成员会议记录', en: 'Minutes of the members' } },
  quorumMissed: { name: { zh: '成员会议记录（不足法定人数）', en: 'Minutes of the members, too few' } },
  meetingCorrected: {
    name: { zh: '成员会议记录（更正）', en: 'Minutes of the members, corrected' },
    about: 'meeting',
  },
  drawFrozen: { name: { zh: '抽取的理由', en: 'Why it is drawn so' } },
  expertsDrawn: { name: { zh: '专家抽取记录', en: 'Record of a draw' }, isComposed: true },
  expertAnswered: { name: { zh: '专家不接受的原话', en: 'What an expert said' } },
  answerCorrected: { name: { zh: '更正专家答复的理由', en: 'Why an expert’s answer was corrected' } },
  expertReleased: { name: { zh: '专家回避或者退出的理由', en: 'Why an expert was released' } },
  namedReleased: { name: { zh: '指定的专家回避或者退出的理由', en: 'Why an expert who was named was released' } },
  expertsNamed: { name: { zh: '指定专家的理由', en: 'Why experts were named' } },
  concluded: { name: { zh: '联合调解结果', en: 'What was concluded' } },
} as const satisfies Partial<Record<JointFactType, DocumentContract>>;
