import type { PetitionFactType } from '#libs/petition';
import { without, type FactContract } from '../../fact.js';

/** How the facts about the class of a petition are said, and those of matters that no opinion decides. */
export const classFacts = {
  classCorrected: {
    said: { zh: '更正分类：由{from}改为{class}。', en: 'Class corrected from {from} to {class}.' },
    variants: [
      {
        fits: ({ returnedTo }) => returnedTo !== null,
        zh: '更正分类：由{from}改为{class}，退回{returnedTo}转送有权处理的机关。',
        en: 'Class corrected from {from} to {class}; back with {returnedTo}, to pass it on to a competent organ.',
      },
    ],
    word: { zh: '更正分类', en: 'corrected the class' },
  },
  answered: {
    said: { zh: '{office}答复信访人：{outcome}。', en: '{office} answered: {outcome}.' },
    variants: [
      {
        fits: ({ outcome }) => outcome === 'answered',
        zh: '{office}向信访人反馈了办理情况。',
        en: '{office} gave the petitioner its feedback.',
      },
    ],
    word: { zh: '答复', en: 'answered' },
  },
  transferredOut: {
    said: {
      zh: '{by}按照管理权限转送{to}，本件在本平台结束。',
      en: '{by} transferred it to {to}, by management authority; it ends on this platform.',
    },
    word: { zh: '转送上级纪检监察机关', en: 'transferred to the superior discipline organ' },
  },
  outOfRemit: {
    said: {
      zh: '{office}告知信访人：不属其职权，向{to}提出。',
      en: '{office} told the petitioner that it is outside its remit: go to {to}.',
    },
    variants: [
      {
        fits: (data) => data['isTold'] === false && without('to')(data),
        zh: '{office}认定不属其职权，并写明应当向哪个机关提出；不须书面告知（条例第二十三条第二款）；有编号和查询码的，可以查到。',
        en: '{office} found that it is outside its remit and named the organ to go to. No written notice is owed (art. 23(2)); whoever has number and query code finds it.',
      },
      {
        fits: ({ isTold }) => isTold === false,
        zh: '{office}认定不属其职权，应当向{to}提出；不须书面告知（条例第二十三条第二款）；有编号和查询码的，可以查到。',
        en: '{office} found that it is outside its remit: one goes to {to}. No written notice is owed (art. 23(2)); whoever has number and query code finds it.',
      },
      {
        fits: without('to'),
        zh: '{office}告知信访人：不属其职权，并写明应当向哪个机关提出。',
        en: '{office} told the petitioner that it is outside its remit, and which organ to go to.',
      },
    ],
    word: { zh: '告知不属职权', en: 'told that it is outside the remit' },
  },
  routedOut: {
    said: {
      zh: '{office}把此件导入法定程序：{route}（条例第三十一条第一项至第四项）。',
      en: '{office} led the matter into its statutory procedure: {route} (art. 31(1) to (4)).',
    },
    word: { zh: '导入法定程序', en: 'led into a statutory procedure' },
  },
  takenAsDuty: {
    said: {
      zh: '{office}列为依法履职，由其履行或者答复（条例第三十一条第五项）。',
      en: '{office} took it on as a duty of its own, to perform or to answer (art. 31(5)).',
    },
    word: { zh: '列为依法履职', en: 'took it on as a duty' },
  },
  accusedNamed: {
    said: { zh: '登记了被检举的单位。', en: 'The accused office was named.' },
    variants: [
      {
        fits: ({ returnedTo }) => returnedTo !== null,
        zh: '登记了被检举的单位；此件由{returnedTo}另行转送有权处理的机关。',
        en: 'The accused office was named; {returnedTo} passes the matter on to a competent organ.',
      },
      { fits: without('office'), zh: '登记了被检举的人员。', en: 'An accused person was named.' },
    ],
    word: { zh: '登记被检举对象', en: 'named who is accused' },
  },
  accusedCleared: {
    said: {
      zh: '更正被检举的单位：不再列{office}；它不因此看到此件。',
      en: '{office} is no longer named as accused; by that alone it sees nothing of the matter.',
    },
    variants: [
      {
        fits: ({ isSeenAgain }) => isSeenAgain === true,
        zh: '更正被检举的单位：不再列{office}；它督促办理，恢复查看（条例第四十条，平台规定）。',
        en: '{office} is no longer named as accused; it supervises the handling and sees the matter for that (art. 40, a rule of the platform).',
      },
    ],
    word: { zh: '更正被检举单位', en: 'took back who is accused' },
  },
  accusedPersonCleared: {
    said: {
      zh: '更正被检举的人员：不再列一名人员，其姓名仍密封保存。',
      en: 'A person is no longer named as accused; the name stays sealed.',
    },
    word: { zh: '更正被检举人员', en: 'took back which person is accused' },
  },
} as const satisfies Partial<Record<PetitionFactType, FactContract>>;
