import type { RuleNeeds } from '#libs/rules';

/** What the law of petitions takes from its rule pack. */
export const petitionRules: RuleNeeds = {
  clocks: [
    ...'XF-02 XF-04 XF-06 XF-07 XF-08 XF-08R XF-09 XF-10 XF-11'.split(' '),
    ...'XF-ACCEPT XF-RETURN XF-SERVE XF-LOOK XF-WITHDRAW XF-CLOSE XF-VISIT'.split(' '),
    ...'XF-ANSWER XF-APPROVE XF-FEEDBACK XF-MATERIAL XF-NOTICE XF-PASS XF-PERFORM XF-URGE'.split(' '),
  ],
  parameters: {
    // How long the petitioner may evaluate after delivery of the opinion (满意度评价), in calendar days.
    evaluationDays: [1, 365],
    // How late a stated date may be recorded without proof, in working days.
    recordingWorkingDays: [0, 30],
    // How long after the record of a stated service a request for review is still taken, in working days.
    reviewGraceWorkingDays: [1, 60],
    // How far ahead the date of an assignment may be set (指定办理期限), in calendar days.
    setDateMaxDays: [1, 366],
    // How far ahead an opinion that supports may set the date of its execution, in calendar days.
    executionMaxDays: [1, 366],
    // Of how many characters the reasons of an objection are at least.
    objectionReasonsMinChars: [1, 200],
  },
  hasLadder: false,
};
