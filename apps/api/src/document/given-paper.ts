import { contractOf, documentOf, fieldText, type DocumentContract, type KindName } from '#libs/contracts';
import type { Fact, TextRef } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import { payloadOf } from '../case/foreseen-payload.js';
import { HttpProblem } from '../http/problem.js';
import type { Caller } from '../http/request-state.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';
import { sayOfPage } from './document.messages.js';

/** A paper that is written and not issued: its facts beside those of the case, and what stands in its form. */
export interface Unissued {
  readonly fact: Fact;
  readonly facts: readonly Fact[];
  readonly contract: DocumentContract;
  readonly texts: ReadonlyMap<string, string>;
}

interface Asked {
  readonly head: reads.CaseHead;
  readonly command: string;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * The paper that a command would give now (试排), by the law itself: which one it is hangs on how the case stands. Nothing is
 * recorded.
 *
 * @throws DomainError what the law refuses; HttpProblem 404 `http.no_such_document`: it gives none to a petitioner, 422
 * `http.form_incomplete`
 */
export async function givenPaper(
  platform: Platform,
  caller: Caller,
  { head, command, values }: Asked,
): Promise<Unissued> {
  const contract = contractOf(head.kind)?.commands[command];
  if (contract === undefined) throw new HttpProblem(404, 'http.no_such_document');
  const { language } = caller;
  const nameOf = (field: string): string => fieldText(head.kind, field, language, command) ?? field;
  const texts = new Map<string, string>();
  const refOf = (field: string): TextRef => {
    const value = values[field];
    const typed = typeof value === 'string' ? value.trim() : '';
    // What has to be written says so in its place.
    const text = typed === '' ? sayOfPage(language)('toWrite', { name: nameOf(field) }) : typed;
    const digest = `typed/${field}`;
    texts.set(digest, text);
    return { digest, chars: text.length };
  };
  const fields = Object.entries(values).filter(
    ([field, value]) => value !== null && Object.hasOwn(contract.body.shape, field),
  );
  const payload = payloadOf(contract, Object.fromEntries(fields), refOf);
  if (payload === null) throw new HttpProblem(422, 'http.form_incomplete');
  const asked = { command, caseId: head.id, body: payload, key: '' };
  const known = await ownOf(head.kind as KindName).known?.(platform, caller, asked);
  const { database, docket } = platform;
  const given = { type: command, payload: { ...payload, ...known } };
  const { facts } = await docket.foresee({ caseId: head.id, actor: caller.actor, database, command: given });
  const fact = facts.find(({ type }) => documentOf(head.kind, type)?.isToPetitioner === true);
  const document = fact === undefined ? null : documentOf(head.kind, fact.type);
  if (fact === undefined || document === null) throw new HttpProblem(404, 'http.no_such_document');
  // Nobody has issued it.
  return { fact, facts, texts, contract: { ...document, draftOf: document.draftOf ?? fact.type } };
}
