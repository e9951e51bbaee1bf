import type { ErrorDetails } from '#libs/kernel';
import type { Language } from '../problem.js';
import { sentenceOf } from './index.js';
import { localEnd } from './local-time.js';
import { fill, type Sentences } from './sentence.js';

/** What the engine's lines say in plain words. */
const engine: Sentences = {
  by: { zh: '时间引擎', en: 'Clockwork' },
  not_reachable: {
    zh: '时间引擎暂时连不上，以下只有台账；台账不依赖引擎。',
    en: 'The engine is not reachable; this is the ledger alone, which never needs it.',
  },
  courseStarted: { zh: '进程开始。', en: 'The course began.' },
  courseEnded: { zh: '进程的这一段结束。', en: 'This run of the course ended.' },
  courseStopped: {
    zh: '进程在引擎里被停止；案件未结束的，由系统重新启动。',
    en: 'The course was stopped in the engine; while its case is open it is started again.',
  },
  timerStarted: { zh: '等待到 {until}。', en: 'Waiting until {until}.' },
  timerFired: { zh: '等待结束。', en: 'The wait is over.' },
  attempted: {
    zh: '执行“{subject}”，第 {attempt} 次（上次：{code}）。',
    en: 'Running "{subject}", attempt {attempt} (before: {code}).',
  },
  done: { zh: '“{subject}”完成。', en: '"{subject}" is done.' },
  failed: { zh: '“{subject}”失败：{code}', en: '"{subject}" failed: {code}' },
  pending: {
    zh: '“{subject}”正在第 {attempt} 次尝试（{code}），下次 {until}。',
    en: '"{subject}" is at attempt {attempt} ({code}), next {until}.',
  },
};

/** What the engine runs, by the names that its histories record. */
const subjects: Sentences = {
  act: { zh: '把进程的指令记入台账', en: 'recording what the course asks for' },
  openPart: { zh: '发起应当有的分件', en: 'opening a part that the case has to have' },
  announce: { zh: '把分件的情况记入所属案件', en: 'telling the case above how its part stands' },
};

/** One line of the engine in plain words. */
export function engineSentence(type: string, language: Language, values: ErrorDetails = {}): string {
  const sentence = Object.hasOwn(engine, type) ? engine[type] : undefined;
  if (sentence === undefined) return type;
  const until = typeof values.until === 'string' ? localEnd(values.until) : null;
  const code = String(values.subject ?? '');
  const subject = Object.hasOwn(subjects, code) ? (subjects[code]?.[language] ?? code) : code;
  const why = typeof values.code === 'string' ? sentenceOf(values.code, language) : null;
  return fill(sentence[language], { ...values, until, subject, code: why });
}
