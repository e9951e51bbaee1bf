import { contractOf, documentOf, type CommandContract, type KindName } from '#libs/contracts';
import type { World } from '#libs/docket';
import type { OfficialDocument } from '#libs/document';
import { as, type Fact, type Instant, type TextRef } from '#libs/kernel';
import { missingContents, noticeKinds, type Contents, type NoticeKind, type NoticeKindName } from '#libs/notice';
import type { reads } from '#libs/persistence';
import * as z from 'zod';
import { visibleHead } from '../case/visible-head.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';
import { clausesOf } from './clauses.js';
import { sayOfPage } from './document.messages.js';
import type { DraftBases, DraftBasis } from './draft-basis.js';
import { givenPaper, type Unissued } from './given-paper.js';
import { addressedTo, whoIn } from './named-people.js';
import { noticePaper, plainPaper } from './paper-of.js';

type Values = Readonly<Record<string, string | number | boolean | null>>;

/** What somebody writes: the fact that it will be, the command in whose form it is written, and what stands there. */
export interface Written {
  readonly id: string;
  /** Left out: the paper that the command gives. */
  readonly type?: string | undefined;
  readonly command: string;
  readonly values: Values;
}

/**
 * The page of a document as it is written (草稿), marked as such: whatever has yet to be written says so in its place. Nothing
 * is recorded, and nothing is kept.
 *
 * @throws DomainError `docket.no_such_case`, those of the command where no type is named; HttpProblem 404
 * `http.no_such_document`: it is no draft of this kind of case, 422 `http.form_incomplete`
 */
export async function draftPage(
  platform: Platform,
  caller: Caller,
  written: Written,
  bases: DraftBases,
): Promise<OfficialDocument> {
  const [head, world] = await Promise.all([visibleHead(platform, caller, written.id), platform.world()]);
  const standsOn = { head, world, basis: await bases.of(platform, caller, { head, world }) };
  const { type, command, values } = written;
  if (type === undefined)
    return pageBefore(platform, caller, standsOn, await givenPaper(platform, caller, { head, command, values }));
  const contract = documentOf(head.kind, type);
  const given = contractOf(head.kind)?.commands[command];
  if (contract?.draftOf === undefined || given === undefined) throw new HttpProblem(404, 'http.no_such_document');
  const typed = typedFact(caller, { type, values, seq: head.version + 1, contract: given, issuer: contract.issuer });
  return pageBefore(platform, caller, standsOn, { ...typed, facts: [typed.fact], contract });
}

interface StandsOn {
  readonly head: reads.CaseHead;
  readonly world: World;
  readonly basis: DraftBasis;
}

async function pageBefore(
  platform: Platform,
  caller: Caller,
  { head, world: { offices }, basis: { people, now, ...basis } }: StandsOn,
  { fact, facts: own, contract, texts: typed }: Unissued,
): Promise<OfficialDocument> {
  const facts = [...basis.facts, ...own];
  const bodies = new Map([...basis.texts.map(({ digest, body }) => [digest, body] as const), ...typed]);
  const textOf = (ref: TextRef | null | undefined) => (ref ? (bodies.get(ref.digest) ?? null) : null);
  const { language } = caller;
  const given = await ownOf(head.kind as KindName).notices?.of(platform, caller, {
    ...{ head, facts, fact, offices, textOf, language, who: whoIn(people), now },
  });
  const asked = {
    ...{ head, fact, hash: '', contract, offices, textOf, language, notice: given ?? null },
    ...{ isCopy: false, isServed: false },
  };
  const notes = [sayOfPage(language)('typed')];
  if (given == null) return { ...plainPaper(asked), notes };
  const contents = withGaps(given.kind, given.contents, language);
  const clauses = await clausesOf(platform.database, { kind: given.kind, language }, null);
  return { ...noticePaper(asked, { ...given, contents }, { clauses, to: addressedTo(given, people) }), notes };
}

/** What has to be stated and is not written yet is named in its place. */
function withGaps(kind: NoticeKindName, contents: Contents, language: Caller['language']): Contents {
  const say = sayOfPage(language);
  const { contents: all }: NoticeKind = noticeKinds[kind];
  const gaps = missingContents(kind, contents).map(({ field }) => [
    field,
    say('toWrite', { name: all[field]?.name[language] ?? field }),
  ]);
  return { ...contents, ...(Object.fromEntries(gaps) as Contents) };
}

interface Typed extends Pick<Written, 'values'> {
  readonly type: string;
  readonly seq: number;
  readonly contract: CommandContract;
  /** Field that holds the office that speaks in it. */
  readonly issuer: string | undefined;
}

// Fields of a command that are no part of what its fact says.
const aside = ['seenVersion', 'recordedFor'];

/** What is typed as the fact that it would be; what does not fit its field yet is not there. */
function typedFact(caller: Caller, { type, values, seq, contract, issuer }: Typed) {
  const texts = new Map<string, string>();
  const fields = Object.entries(contract.body.shape).filter(([field]) => !aside.includes(field));
  const data = fields.map(([field, schema]): [string, unknown] => {
    const value = values[field] ?? null;
    if (!contract.texts.includes(field)) return [field, z.safeParse(schema, value).data ?? null];
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === '') return [field, null];
    const digest = `typed/${field}`;
    texts.set(digest, text);
    return [field, { digest, chars: text.length }];
  });
  const at = as<Instant>(new Date().toISOString());
  const fact = {
    ...{ seq, type, at, recordedAt: at, actor: caller.actor },
    data: { ...Object.fromEntries(data), ...(issuer === undefined ? {} : { [issuer]: caller.actor.office }) },
  } as unknown as Fact;
  return { fact, texts };
}
