import type { FactData, FactVariant } from '../../fact.js';
import { causeOf, tells, wordIn } from '../../fact-words.js';
import type { PartTexts } from '../../kind-contract.js';
import { words } from './words.js';

/** Of an opinion that supports there is one, which it is called by. */
const isExecution = ({ name }: FactData): boolean => name === 'x1';
const executionTells = (cause: string, zh: string, en: string): FactVariant => ({
  fits: (data) => isExecution(data) && causeOf(data)[0] === cause,
  ...{ zh, en },
});

/** How an agreement, or a petition, tells of its obligations, and an obligation of its case. They are called o1, o2, and x1. */
export const part: PartTexts = {
  noted: {
    said: { zh: '第 {which} 项义务开始跟踪。', en: 'Obligation {which} is watched.' },
    variants: [
      executionTells(
        'reopened',
        '意见的一笔执行记录被划去，继续执行。',
        'What was recorded of the execution was struck out: it is owed again.',
      ),
      executionTells(
        'unperformed',
        '回访得知意见没有执行，重新核实、继续跟踪。',
        'A revisit has found the opinion not carried out: it is watched again.',
      ),
      executionTells(
        'denied',
        '信访人表示意见没有落实，重新核实、继续跟踪。',
        'Whoever petitioned says that the opinion is not carried out: it is watched again.',
      ),
      executionTells(
        'withdrawn',
        '请求已撤回，意见不再执行。',
        'It was withdrawn: the opinion is carried out no more.',
      ),
      executionTells(
        'moved',
        '意见的执行推迟到 {until}，信访人都已签名。',
        'The execution of the opinion was put off until {until}: all who petition have signed.',
      ),
      executionTells(
        'handled',
        '执行单位和作出意见的机关以外，有单位督促、登记或者核实了意见的执行，不由其回访。',
        'Another office than those two has urged, recorded or looked at the execution: it does not ask about it.',
      ),
      { fits: isExecution, zh: '意见的执行开始跟踪。', en: 'The execution of the opinion is watched.' },
      {
        fits: (data) => causeOf(data)[0] === 'before' && causeOf(data)[2] === 'reopened',
        zh: '第 {which} 项义务重新等待在先的义务。',
        en: 'Obligation {which} waits again for what comes before it.',
      },
      tells(
        'before',
        '第 {which} 项义务已知道在先义务的结果。',
        'Obligation {which} knows how what comes before it ended.',
      ),
      tells(
        'confirmation',
        '第 {which} 项义务已知道司法确认的情况。',
        'Obligation {which} knows how the court stands to it.',
      ),
      tells('moved', '第 {which} 项义务已延期到 {until}。', 'Obligation {which} was postponed until {until}.'),
      tells(
        'reopened',
        '第 {which} 项义务的一笔履行被划去，重新跟踪。',
        'A payment of obligation {which} was struck out: it is open again.',
      ),
      tells(
        'unperformed',
        '第 {which} 项义务经回访得知没有履行。',
        'A revisit has found obligation {which} not performed.',
      ),
      tells(
        'resumed',
        '第 {which} 项义务的结果已撤回，恢复跟踪。',
        'How obligation {which} had ended was taken back: it is watched again.',
      ),
      tells('replaced', '第 {which} 项义务的协议已变更。', 'The agreement of obligation {which} was replaced.'),
      tells(
        'restored',
        '第 {which} 项义务的协议没有被取代，恢复跟踪。',
        'The agreement of obligation {which} was not replaced after all: it is watched again.',
      ),
    ],
    values: (data) => ({ which: String(data['name']).slice(1), until: causeOf(data).at(-1) ?? '' }),
  },
  ended: {
    said: { zh: '履行有了结果：{as}。', en: 'What was to be performed has come to its end: {as}.' },
    values: ({ outcome }, names) => ({ as: wordIn(words.endedAs, outcome, names) }),
  },
  parentKnows: { said: { zh: '已告知所属的案件。', en: 'The case that it is of was told.' } },
};
