import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const precedentMessages = withTexts({
  'precedents.title': { zh: '先例', en: 'Precedents' },
  'precedents.hint': {
    zh: '以前由哪个单位管，供参考；各案仍应各自核实。',
    en: 'Which office such matters were for. Each is looked into by itself all the same.',
  },
  'precedents.ruled': { zh: '决定', en: 'Ruled' },
  'precedents.article': { zh: '依据', en: 'Rests on' },
  'precedents.by': { zh: '由谁决定', en: 'By' },
  'precedents.on': { zh: '决定日期', en: 'On' },
  'precedents.same': { zh: '相同之处', en: 'Alike in' },
  'precedents.as.leads': { zh: '{office}牵头', en: '{office} leads' },
  'precedents.as.passed_on': { zh: '同意异议，改由{office}', en: 'objection agreed to: {office}' },
  'precedents.as.returned': { zh: '同意异议，退回{office}', en: 'objection agreed to: back to {office}' },
  'precedents.as.stays': { zh: '不同意异议，仍由{office}', en: 'objection not agreed to: {office}' },
  'precedents.same.about': { zh: '同类', en: 'kind of matter' },
  'precedents.same.place': { zh: '同一地点', en: 'place' },
  'precedents.same.office': { zh: '同一单位', en: 'office' },
  'precedents.same.article': { zh: '同一条文', en: 'article' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof precedentMessages> {}
}
