import {
  type Course,
  courseCommands,
  generalWord,
  outcome,
  type SealedFact,
  sealedFacts,
  type SealedParty,
} from '#libs/contracts';
import { Checkbox, Form, Input } from 'antd';
import { AnswerView, instantText, useAnswer } from '../base/index.js';
import { ChangeDrawer } from '../command/change-drawer.js';
import { useSay } from './course.messages.js';
import { erasureOf, isSomeChosen, type ChosenToErase } from './erase-body.js';

interface EraseFormProps {
  readonly course: Course;
  readonly close: () => void;
  readonly done: (sentence: string) => void;
}

/**
 * Erases the texts and identities of chosen facts, or who chosen parties are, for good: named, with a reason, confirmed by the
 * number of the case.
 */
export function EraseForm({ course: { id, number, version }, close, done }: EraseFormProps) {
  const say = useSay();
  const act = say('course.erase');
  return (
    <ChangeDrawer
      title={`${act} · ${number}`}
      act={act}
      answers={outcome}
      reason={courseCommands.eraseSealed.body.shape.reason}
      path={`/api/courses/${id}/eraseSealed`}
      isFinal
      bodyOf={({ facts, parties, reason }) => ({
        ...{ seenVersion: version, reason },
        ...erasureOf({ facts, parties } as ChosenToErase),
      })}
      consequence={<p>{say('course.erase.hint')}</p>}
      close={close}
      done={() => done(say('course.done.erase', { number }))}
    >
      <Sealed id={id} />
      <Form.Item
        name="typed"
        label={say('course.erase.type', { number })}
        rules={[{ required: true, enum: [number], type: 'enum', message: say('course.erase.typeWanted', { number }) }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
    </ChangeDrawer>
  );
}

/** What can be chosen: each fact by its number, time and kind, never by what it says. */
function Sealed({ id }: { readonly id: string }) {
  const say = useSay();
  const answer = useAnswer(sealedFacts, `/api/courses/${id}/sealed`, { freshMs: 0 });
  const wordsOf = ({ seq, at, name, texts, identities }: SealedFact): string =>
    say('course.erase.fact', { seq, time: instantText(at), name, texts, identities });
  return (
    <AnswerView answer={answer} rows={4}>
      {({ items, parties }) =>
        items.length === 0 ? (
          <p>{say('course.erase.none')}</p>
        ) : (
          <>
            <Parties of={parties} />
            <Form.Item
              name="facts"
              label={say('course.erase.which')}
              // Not as a rule that it is required: a group of boxes may not be called so to a screen reader.
              dependencies={['parties']}
              rules={[
                ({ getFieldsValue }) => ({
                  validator: () =>
                    requireSome(getFieldsValue(['facts', 'parties']) as ChosenToErase, say('course.erase.whichWanted')),
                }),
              ]}
            >
              <Checkbox.Group className="stack">
                {items.map((fact) => (
                  <Checkbox key={fact.seq} value={fact.seq} disabled={!fact.isKept}>
                    {wordsOf(fact)}
                    {fact.isKept ? null : <span className="state-tag">{say('course.erase.gone')}</span>}
                  </Checkbox>
                ))}
              </Checkbox.Group>
            </Form.Item>
          </>
        )
      }
    </AnswerView>
  );
}

/** Whose identity goes alone, by name in the case and role: an administrator is not told who it is. */
function Parties({ of }: { readonly of: readonly SealedParty[] }) {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <Form.Item name="parties" label={say('course.erase.parties')} extra={say('course.erase.partiesHint')}>
      <Checkbox.Group className="stack">
        {of.map(({ party, role, isKept }) => (
          <Checkbox key={party} value={party} disabled={!isKept}>
            {party} · {generalWord('partyRole', role, say.language)}
            {isKept ? null : <span className="state-tag">{say('course.erase.gone')}</span>}
          </Checkbox>
        ))}
      </Checkbox.Group>
    </Form.Item>
  );
}

async function requireSome(chosen: ChosenToErase, message: string): Promise<void> {
  if (!isSomeChosen(chosen)) throw new Error(message);
  await Promise.resolve();
}
