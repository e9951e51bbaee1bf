import type { PackReader } from '#libs/calendar';
import { DomainError } from '#libs/kernel';

/** What a question belongs to: the agreement, how the office behaved, the dispute itself, or help that is wanted. */
export const questionTopics = ['agreement', 'office', 'dispute', 'help'] as const;
export type QuestionTopic = (typeof questionTopics)[number];

/** How a question is answered. There is none for a place, a picture or a sound. */
export const answerKinds = ['yes_no', 'choice', 'amount', 'date', 'text'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** One question as a case keeps it: its words are those of the form. */
export interface Question {
  readonly id: string;
  readonly topic: QuestionTopic;
  readonly kind: AnswerKind;
  /** Of a choice its codes; of any other none. */
  readonly choices: readonly string[];
}

/** A form (回访表) as data: what is asked, in both languages. */
export interface VisitForm {
  readonly id: string;
  readonly questions: readonly (Question & { readonly text: { readonly zh: string; readonly en: string } })[];
}

/**
 * What may not be asked (不得询问).
 *
 * - `mood` 情绪, `whereabouts` 行踪, `others` 他人, `health` 健康, `belief` 信仰, `means` 协议以外的财产
 * - `intent` what somebody means to do: 打算, 是否还要上访; `review` 复查复核, of which the visitor says what the notice said
 * - `topic`, `kind`: none of those that there are; `doubled`, `wordless`, `choices`: it is no form
 */
export const formFaultReasons = [
  'mood',
  'whereabouts',
  'others',
  'health',
  'belief',
  'means',
  'intent',
  'review',
  'topic',
  'kind',
  'doubled',
  'wordless',
  'choices',
] as const;
export type FormFaultReason = (typeof formFaultReasons)[number];

/** A question that may not be asked, and why. */
export interface FormFault {
  readonly question: string;
  readonly because: FormFaultReason;
}

/** By the words that such questions are asked in. A form is read by people too: this finds what nobody should have to find. */
const forbidden: Readonly<Partial<Record<FormFaultReason, RegExp>>> = {
  mood: /情绪|心情|心态|精神状态|思想(?:动态|状况|波动)|怨气|\b(?:mood|feel(?:s|ing|ings)?|emotion\w*|angry|anger|resent\w*)\b/iu,
  whereabouts:
    /行踪|去向|去了?哪|在哪(?:里|儿)?|外出|住(?:在|址)|位置|定位|打工地|\b(?:whereabouts|where (?:are|is|were|do|does|did|will|have)|location|travel\w*|away from home)\b/iu,
  others:
    /邻居|家人|家属|亲戚|亲属|朋友|同事|子女|配偶|其他人|别人|和谁|与谁|谁在|联系过谁|\b(?:neighbou?rs?|famil(?:y|ies)|relatives?|friends?|colleagues?|children|spouse|husband|wife|other people|anybody else|with whom|who else)\b/iu,
  health: /健康|疾病|患病|生病|服药|残疾|怀孕|\b(?:health|illness|ill|disease|medication|disab\w+|pregnan\w+)\b/iu,
  belief: /信仰|宗教|政治面貌|党员|民族|\b(?:religio\w+|belief\w*|party member\w*|politic\w+|ethnic\w*)\b/iu,
  means: /收入|存款|家产|资产|欠债|贷款|经济(?:状况|来源)|\b(?:income|savings|assets|debts?|loans?|wealth)\b/iu,
  intent:
    /打算|是否还(?:会|要|想)|还会不会|会不会再|准备(?:去|到)|上访|越级|\b(?:intend\w*|plan to|going to|will you|do you want to petition)\b/iu,
  review: /复查|复核|\breview\w*\b/iu,
};

const faultIn = (text: string): FormFaultReason | null => {
  const found = Object.entries(forbidden).find(([, pattern]) => pattern.test(text));
  return found === undefined ? null : (found[0] as FormFaultReason);
};

/** Whether a question is shaped as one may be; null: it is. */
export function shapeFault({ topic, kind, choices }: Question): FormFaultReason | null {
  if (!questionTopics.includes(topic)) return 'topic';
  if (!answerKinds.includes(kind)) return 'kind';
  return (kind === 'choice') === choices.length >= 2 ? null : 'choices';
}

/**
 * Why a form may not be used (不合规的提问), question by question; empty: it may. What is asked is about the agreement and how the
 * office behaved: of what a person feels, where one is, with whom, or what one will do, nothing is kept here (个人信息保护法 6, 28;
 * ours).
 */
export function formFaults({ questions }: VisitForm): readonly FormFault[] {
  const seen = new Set<string>();
  return questions.flatMap((question) => {
    const { id, text } = question;
    const isDoubled = seen.has(id);
    seen.add(id);
    const isWordless = text.zh.trim() === '' || text.en.trim() === '';
    const because =
      (isDoubled ? 'doubled' : null) ??
      (isWordless ? 'wordless' : null) ??
      shapeFault(question) ??
      faultIn(text.zh) ??
      faultIn(text.en);
    return because === null ? [] : [{ question: id, because }];
  });
}

/**
 * Reads a form file. One that asks what may not be asked is not read: whoever ships it, no case has it.
 *
 * @throws DomainError invalid `revisit.form_refused`, details `question`, `because`; of the reader, with the place
 */
export function readForm(reader: PackReader): VisitForm {
  const field = reader.fields(['id', 'questions']);
  const questions = field('questions')
    .items()
    .map((item) => {
      const of = item.fields(['id', 'topic', 'kind', 'text'], ['choices']);
      const text = of('text').fields(['zh', 'en']);
      return {
        id: of('id').text(),
        topic: of('topic').text() as QuestionTopic,
        kind: of('kind').text() as AnswerKind,
        choices: of('choices').orNull((each) => each.items().map((one) => one.text())) ?? [],
        text: { zh: text('zh').text(), en: text('en').text() },
      };
    });
  const form = { id: field('id').text(), questions };
  const [fault] = formFaults(form);
  if (fault === undefined) return form;
  throw new DomainError('invalid', 'revisit.form_refused', 'it asks what nobody may ask', { ...fault });
}

/** What a case keeps of a form: which questions there were, without their words. */
export const keptQuestions = ({ questions }: VisitForm): readonly Question[] =>
  questions.map(({ text: _text, ...question }) => question);

/** One answer, by its question. */
export interface Answer {
  readonly question: string;
  readonly value: string | number | boolean;
}

const fits: Readonly<Record<AnswerKind, (value: Answer['value'], question: Question) => boolean>> = {
  yes_no: (value) => typeof value === 'boolean',
  choice: (value, { choices }) => typeof value === 'string' && choices.includes(value),
  amount: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0,
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value),
  // Words are sealed apart, beside the form: in the chain nobody could erase them.
  text: () => false,
};

/** The first answer that fits no question, or is given twice; null: all fit. */
export function unfitAnswer(questions: readonly Question[], answers: readonly Answer[]): string | null {
  const wrong = answers.find(({ question, value }, at) => {
    const asked = questions.find(({ id }) => id === question);
    const isTwice = answers.findIndex((one) => one.question === question) !== at;
    return asked === undefined || isTwice || !fits[asked.kind](value, asked);
  });
  return wrong?.question ?? null;
}
