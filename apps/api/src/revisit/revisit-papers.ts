import { wordOf } from '#libs/contracts';
import type { Dossier, Fact } from '#libs/kernel';
import { displayNamesOf } from '#libs/persistence';
import { visitForms, type RevisitFacts, type RevisitFactType, type RevisitState } from '#libs/revisit';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { lines, nameOf, on, word } from '../joint/paper-words.js';
import type { Platform } from '../platform.js';
import { calledHere } from './called.js';
import { saidIn, saidLast, type SaidLast } from './said-last.js';

/** What the record of a revisit looks back at. */
export const revisitLooksAt: readonly RevisitFactType[] = [...saidIn, 'helpReferred', 'reboundLinked'];

interface Given extends NoticeAsked {
  readonly state: RevisitState;
  /** What somebody is called, masked: who it is stands in the matter above. */
  readonly called: ReadonlyMap<string, string>;
}

type AskedParty = RevisitState['parties'][number];

/** The record of a revisit (回访记录) once it is closed, for the file of the visiting office; null: the fact is no paper. */
export async function paperOfRevisit(
  platform: Platform,
  _asking: Asking,
  asked: NoticeAsked,
): Promise<NoticeGiven | null> {
  if (asked.fact.type !== 'closed') return null;
  const { docket, database } = platform;
  const dossier = (await docket.dossier(asked.head.id, database)) as Dossier<RevisitState>;
  const { state } = dossier;
  const account = state.visitor?.account ?? null;
  const [called, names, above] = await Promise.all([
    calledHere(platform, asked, dossier),
    displayNamesOf(database, account === null ? [] : [account]),
    dossier.parent === null ? null : docket.dossier(dossier.parent.caseId, database),
  ]);
  const given = { ...asked, state, called };
  const { as } = asked.fact.data as RevisitFacts['closed'];
  return {
    kind: 'revisitRecord',
    issuer: state.office,
    addressee: null,
    contents: {
      ...{
        number: asked.head.number,
        of: above?.number ?? null,
        office: nameOf(asked, state.office),
        plannedOn: on(asked, state.on),
      },
      visitor: account === null ? null : (names.get(account) ?? null),
      asked: lines(state.parties.map((one) => partyLine(given, one))),
      proofs: lines(state.parties.flatMap((one) => proofLine(given, one))),
      measures: lines(asked.facts.flatMap((one) => measureOf(given, one))),
      outcome: word(asked, 'revisit', 'endedAs', as),
    },
  };
}

/** What is said of one of them. */
const ofParty = ({ called, language }: Given, party: string, what: string): string =>
  `${called.get(party) ?? party}${language === 'zh' ? '：' : ': '}${what}`;
const joined = ({ language }: Given, all: readonly string[]): string => all.join(language === 'zh' ? '；' : '; ');

/** How it stands with one of them: what was said, or how often nobody was there. */
function partyLine(given: Given, { party, stands, attempts }: AskedParty): string {
  const { language } = given;
  const said = saidLast(given.facts, party);
  const tried = attempts.map(
    (one) => `${on(given, one.on) ?? ''} ${wordOf('revisit', 'channel', one.channel, language)}`,
  );
  const word = wordOf('revisit', 'stands', stands, language);
  const before =
    tried.length === 0 ? [] : [`${language === 'zh' ? '没有联系上' : 'nobody was there'} ${joined(given, tried)}`];
  const all = [word, ...before, ...(said === undefined ? [] : saidOf(given, said))];
  return ofParty(given, party, joined(given, all));
}

function saidOf(given: Given, said: SaidLast): readonly string[] {
  const { language, state } = given;
  const zh = language === 'zh';
  const worded = state.matter === null ? [] : visitForms[state.matter].questions;
  const answers = said.answers.map(({ question, value }) => {
    const text = worded.find(({ id }) => id === question)?.text[language] ?? question;
    return `${text} ${valueOf(given, value)}`;
  });
  return [
    `${on(given, said.on) ?? ''} ${wordOf('revisit', 'channel', said.channel, language)}`,
    ...answers,
    ...[given.textOf(said.words), given.textOf(said.help)].flatMap((text) => text ?? []),
    ...correctedOf(given, said),
    ...missingOf(given, said),
    ...(said.isContent ? [zh ? '表示满意' : 'it is content'] : []),
    ...(said.isRebound ? [zh ? '纠纷再次发生' : 'it has broken out again'] : []),
  ];
}

/** What follows it was said anew, later, on the own page. */
function correctedOf(given: Given, { correctedOn }: SaidLast): readonly string[] {
  if (correctedOn === null) return [];
  const date = on(given, correctedOn) ?? '';
  return [given.language === 'zh' ? `${date}在本人页面更正如下` : `corrected on its own page on ${date}, as follows`];
}

/** Of an agreement by their numbers; an opinion that is carried out is one. */
function missingOf({ language, state }: Given, { notPerformed }: SaidLast): readonly string[] {
  const zh = language === 'zh';
  if (notPerformed.length === 0) return [];
  if (state.matter === 'petition') return [zh ? '支持的意见没有执行' : 'the opinion in favour is not carried out'];
  const numbers = notPerformed.map((name) => name.slice(1)).join(zh ? '、' : ', ');
  return [zh ? `没有履行：第 ${numbers} 项` : `not performed: no. ${numbers}`];
}

function valueOf({ language }: Given, value: SaidLast['answers'][number]['value']): string {
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  if (typeof value === 'number') return (value / 100).toFixed(2);
  return wordOf('revisit', 'choice', value, language);
}

/** What was done about it: help was passed on, or what broke out again has a case of its own. */
function measureOf(given: Given, { type, data }: Fact): readonly string[] {
  const zh = given.language === 'zh';
  if (type === 'helpReferred') {
    const { party, to } = data as RevisitFacts['helpReferred'];
    return [ofParty(given, party, `${zh ? '需要的帮助已经转介：' : 'help was passed on: '}${given.textOf(to) ?? ''}`)];
  }
  if (type !== 'reboundLinked') return [];
  const { party, number } = data as RevisitFacts['reboundLinked'];
  const what = zh ? '再次发生的纠纷已另立案件：' : 'what broke out again has a case: ';
  return [ofParty(given, party, `${what}${given.textOf(number) ?? ''}`)];
}

const proofLine = (given: Given, { party, proof }: AskedParty): readonly string[] =>
  proof === null ? [] : [ofParty(given, party, wordOf('revisit', 'proof', proof, given.language))];
