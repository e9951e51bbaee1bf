import type { Sentences } from '../../sentences/sentence.js';

/** Sentences for the refusals about who is accused, and what such an office may not. */
export const accusedCodes: Sentences = {
  'petition.accusation_only_to_competent': {
    zh: '检举控告只能由有权处理的机关办理：{organs}（条例第三十条第一款）。其中没有纪检监察机关的，按照管理权限转送上级纪检监察机关（第二十二条第二款）。',
    en: 'An accusation goes only to an organ that may handle it: {organs} (art. 30(1)). Where no discipline organ is among them it goes to the superior one, by management authority (art. 22(2)).',
  },
  'petition.competent_organ_here': {
    zh: '本县有有权处理的机关：{organs}，请转送（条例第二十二条第二款、第三十条第一款）。被检举的人员由上一级管理的，先登记该人员，再写明理由，按照管理权限转送上级纪检监察机关。',
    en: 'The county has an organ that may handle it: {organs}; transfer it there (art. 22(2), 30(1)). Where an accused person is managed one level up, name the person first and state so: it then goes to the superior discipline organ, by management authority.',
  },
  'petition.no_competent_organ_here': {
    zh: '本县没有有权处理的机关：按照管理权限转送上级纪检监察机关（条例第二十二条第二款）。',
    en: 'No organ of this county may handle it: it goes to the superior discipline organ, by management authority (art. 22(2)).',
  },
  'petition.transfer_reason_missing': {
    zh: '请写明理由：被检举的人员由上一级管理（条例第二十二条第二款按照管理权限转送）。',
    en: 'State the reason: the accused person is managed one level up (art. 22(2), by management authority).',
  },
  'petition.superior_discipline_missing': {
    zh: '机构名册中没有上级纪检监察机关：请管理员登记一个“本县以外”的机关，职能选“上级纪检监察机关”。',
    en: 'No office is registered as the superior discipline organ: an administrator adds one of another level with that function.',
  },
  'petition.accused_named_before': {
    zh: '已经登记过这个被检举的人员。',
    en: 'That person is named as accused already.',
  },
  'petition.accused_not_named': {
    zh: '没有登记这个被检举的单位或者人员。',
    en: 'No such office or person is named as accused.',
  },
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
