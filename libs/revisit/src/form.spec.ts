import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PackReader } from '#libs/calendar';
import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/kernel';
import { formFaultReasons, formFaults, keptQuestions, nationalForms, readForm, type VisitForm } from './index.js';

const question: VisitForm['questions'][number] = {
  ...{ id: 'q1', topic: 'agreement', kind: 'yes_no', choices: [] },
  text: { zh: '协议履行了吗？', en: 'Has the agreement been performed?' },
};
const asking = (change: Partial<typeof question>): VisitForm => ({ id: 'f', questions: [{ ...question, ...change }] });
const inWords = (zh: string, en = 'Is it so?') =>
  formFaults(asking({ text: { zh, en } })).map(({ because }) => because);

describe('a form of a revisit', () => {
  it.each(['mediation', 'petition'])('of the platform asks nothing that may not be asked: %s', (name) => {
    const text = readFileSync(`libs/revisit/forms/${name}.json`, 'utf8');
    const form = readForm(PackReader.of(text, 'revisit.form_unreadable'));
    expect(formFaults(form)).toEqual([]);
    expect(form.questions.length).toBeGreaterThan(4);
    expect(JSON.stringify(keptQuestions(form))).not.toContain('"zh"');
    const digest = createHash('sha256')
      .update(canonicalJson(JSON.parse(text)))
      .digest('hex');
    expect(nationalForms[name as 'mediation'].hash).toBe(digest);
  });

  it.each([
    ['mood', '最近情绪怎么样？'],
    ['mood', '对此还有怨气吗？'],
    ['whereabouts', '近期外出去了哪里？'],
    ['whereabouts', '现在住在什么地方？'],
    ['others', '和邻居来往多吗？'],
    ['others', '家人有什么看法？'],
    ['health', '身体健康吗？'],
    ['belief', '有没有宗教信仰？'],
    ['means', '家庭收入有多少？'],
    ['intent', '是否还会上访？'],
    ['intent', '下一步打算怎么做？'],
    ['review', '准备请求复查吗？'],
  ] as const)('may not ask of %s: %s', (because, zh) => {
    expect(inWords(zh)).toEqual([because]);
  });

  it.each([
    ['mood', 'How do you feel about it?'],
    ['whereabouts', 'Where did you go last month?'],
    ['others', 'What do your neighbours say?'],
    ['health', 'Is anybody ill?'],
    ['belief', 'What is your religion?'],
    ['means', 'What is your income?'],
    ['intent', 'Do you intend to go to Beijing?'],
    ['review', 'Have you thought of a review?'],
  ] as const)('may not ask of %s in English either', (because, en) => {
    expect(inWords('协议履行了吗？', en)).toEqual([because]);
  });

  it.each([
    ['topic', { topic: 'person' as never }],
    ['kind', { kind: 'location' as never }],
    ['kind', { kind: 'photo' as never }],
    ['choices', { kind: 'choice', choices: ['one'] }],
    ['choices', { choices: ['a', 'b'] }],
    ['wordless', { text: { zh: ' ', en: 'Is it so?' } }],
  ] as const)('is none: %s', (because, change) => {
    expect(formFaults(asking(change))).toEqual([{ question: 'q1', because }]);
  });

  it('that asks such a thing is not read, with the reason', () => {
    const text = readFileSync('libs/revisit/forms/petition.json', 'utf8');
    const form = JSON.parse(text) as { questions: object[] };
    form.questions.push({ id: 'mood', topic: 'office', kind: 'yes_no', text: { zh: '还有怨气吗？', en: 'Is it so?' } });
    expect(() => readForm(PackReader.of(JSON.stringify(form), 'revisit.form_unreadable'))).toThrow(
      expect.objectContaining({ code: 'revisit.form_refused', details: { question: 'mood', because: 'mood' } }),
    );
  });

  it('has each question once', () => {
    expect(formFaults({ id: 'f', questions: [question, question] })).toEqual([{ question: 'q1', because: 'doubled' }]);
    expect(formFaultReasons).toContain('doubled');
  });
});
