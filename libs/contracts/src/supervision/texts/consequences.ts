import type { Sentences } from '../../sentences/sentence.js';

/** What the commands of a supervision mean in law, where that can be said without the dates. */
export const consequences: Sentences = {
  addTrigger: {
    zh: '情形记入台账，并自提醒起走自己的阶梯；已结束的本件重新开始。',
    en: 'The trigger is recorded and climbs the ladder by itself, from the reminder on; one that had ended begins anew.',
  },
  reply: {
    zh: '书面反馈记入台账；不停止办理时限，也不结束本件。一份答复答复当时所有待答复的函件、责令改正（平台规定）；建议逐件答复。',
    en: 'The reply is recorded. It stops no clock and ends nothing. One answer is for every letter and order that is open then (a rule of the platform); recommendations are answered one by one.',
  },
  reportCorrection: {
    zh: '阶梯暂停，交负责核验的机关；核验不通过，阶梯继续。逾期的没有办的，不算整改（平台规定）。',
    en: 'The ladder pauses and whoever verifies looks at it; if it does not fit, the ladder goes on. What was late and is not done is not put right (a rule of the platform).',
  },
  verifyCorrection: {
    zh: '本件结束，告知信访件；逾期的没有办的，先办或者写明理由（平台规定）。',
    en: 'It ends and the petition is told. What was late is done first, or the reason is stated (a rule of the platform).',
  },
  rejectCorrection: {
    zh: '阶梯继续，后面的级照原日期。',
    en: 'The ladder goes on, its rungs on their dates.',
  },
  issueStep: {
    zh: '措施以您所在机构的名义作出，记入台账；以认定为前提的，须写明认定的事实和理由（由平台规定）。',
    en: 'The measure is taken in the name of your office and recorded; where it presupposes a finding, with that finding and its ground (a rule of the platform).',
  },
  tellOutside: {
    zh: '其他层级的机关不在本平台办理，由负责核验的机关书面告知；这一项待办完成，阶梯照常。不设期限，由平台规定。',
    en: 'An organ of another level has no account here, and whoever verifies tells it on paper. The duty ends and the ladder goes on. That it has no date is the rule of the platform.',
  },
  waiveStep: {
    zh: '本级不采取，理由记入台账；下一级仍会到来。',
    en: 'This rung is waived, the reason recorded; the next one still comes.',
  },
};

/** What the steps of its course do. */
export const steps: Sentences = {
  announce: { zh: '把督办、催办的情况记入信访件', en: 'Telling the petition how its supervision stands' },
};

/** What follows in law while a failed step is not repaired. */
export const failures: Sentences = {
  'supervision.parent_not_told': {
    zh: '督办或者催办已发起而信访件上没有记录：承办人看不到；督办或者催办照常进行。',
    en: 'The supervision runs, or the office is pressed, and the petition does not show it: its officer is not told.',
  },
};

/** Why an office sees the case. */
export const access: Sentences = {
  superior: { zh: '上级', en: 'superior' },
  supervisor: { zh: '督办', en: 'supervisor' },
  addressee: { zh: '被督促', en: 'addressee' },
};
