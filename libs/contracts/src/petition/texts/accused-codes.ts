import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals about who is accused, and what such an office may not. */
export const accusedCodes: Sentences = {
  'petition.accusation_only_to_competent': {
    zh: '检举控告只能由有权处理的机关办理：{organs}（条例第三十条第一款）。',
    en: 'An accusation goes only to an organ that may handle it: {organs} (art. 30(1)).',
  },
  'petition.accused_not_named': { zh: '没有登记这个被检举的单位。', en: 'No such office is named as accused.' },
  'petition.accused_stay_barred': {
    zh: '更正分类不解除回避：{offices}仍不能办理、看到此件；登记有误的，用“更正被检举单位”写明理由更正。',
    en: 'The new class lifts no bar: {offices} can still neither handle the matter nor see it. Where one was named wrongly, take the name back, with the reason.',
  },
  'petition.nobody_accused': { zh: '请填写被检举的单位或者人员。', en: 'Name the accused office or person.' },
  'petition.office_not_for_matter': {
    zh: '此件不能交{office}办理、执行：请另选机关、单位；认为应当交它的，请向信访局提出。',
    en: 'This matter does not go to {office}: choose another office, or ask the petition bureau if it should.',
  },
};
