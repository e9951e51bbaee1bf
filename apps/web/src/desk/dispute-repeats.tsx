import { similarDisputes, type SimilarDisputes } from '#contracts/mediation';
import { Button, Form } from 'antd';
import { dateOfInstant, useAnswer, useSettled } from '../base/index.js';
import { blanksLeftOut } from '../command/blanks-left-out.js';
import { OfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { StateTag } from '../parts/state-tag.js';
import { useSay } from './dispute.messages.js';

// Long enough that nobody asks at every letter, short enough that the answer is there before the next field is filled.
const pauseMs = 600;

type Item = SimilarDisputes['items'][number];
type Person = Readonly<Record<'name' | 'phone' | 'idNumber', string | undefined>>;

/** What may be the same dispute (可能重复), by the people who are typed: it proposes, and never stands in the way of a registration. */
export function DisputeRepeats() {
  const say = useSay();
  const form = Form.useFormInstance();
  const parties = (Form.useWatch('parties') ?? []) as readonly Partial<Person>[];
  const links = (Form.useWatch('links', { preserve: true }) ?? []) as readonly string[];
  const { items = [] } = useSimilarDisputes(parties);
  if (items.length === 0) return null;
  const set = (number: string, isLinked: boolean): void =>
    form.setFieldValue('links', isLinked ? [...links, number] : links.filter((one) => one !== number));
  return (
    <section className="box stack-close" aria-labelledby="repeats">
      <h2 id="repeats" role="status">
        {say('dispute.repeats', { n: items.length })}
      </h2>
      <p className="quiet">{say('dispute.repeatsRule')}</p>
      <ul className="stack-close">
        {items.map((item) => (
          <li key={item.number ?? `${item.committee} ${item.openedAt}`}>
            <One item={item} isLinked={item.number !== null && links.includes(item.number)} set={set} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneProps {
  readonly item: Item;
  readonly isLinked: boolean;
  readonly set: (number: string, isLinked: boolean) => void;
}

function One({ item: { number, title, phase, committee, openedAt }, isLinked, set }: OneProps) {
  const say = useSay();
  if (number === null) {
    return (
      <>
        <OfficeName id={committee} /> {say('dispute.repeatsElsewhere', { on: dateOfInstant(openedAt) })}
      </>
    );
  }
  return (
    <span className="row">
      <CaseLink kind="mediation" number={number} /> {title}{' '}
      {phase === null ? null : <StateTag kind="mediation" phase={phase} />}
      <span className="quiet">
        <OfficeName id={committee} /> {dateOfInstant(openedAt)}
      </span>
      <Button size="small" aria-pressed={isLinked} onClick={() => set(number, !isLinked)}>
        {say(isLinked ? 'dispute.unlink' : 'dispute.link')}
        <span className="sr-only"> {number}</span>
      </Button>
    </span>
  );
}

/** Asked for when typing pauses. Asking changes nothing and is kept like any answer. */
function useSimilarDisputes(parties: readonly Partial<Person>[]) {
  const people = parties
    .map(({ name, phone, idNumber }) => blanksLeftOut({ name, phone, idNumber }))
    .filter((one) => Object.keys(one).length > 0);
  const typed = JSON.stringify({ parties: people });
  const settled = useSettled(typed, pauseMs);
  const isAsked = people.length > 0 && settled === typed;
  const answer = useAnswer(similarDisputes, isAsked ? '/api/mediations/similar' : null, {
    body: JSON.parse(settled) as unknown,
    keepsPrevious: true,
    isOnce: true,
  });
  return { items: people.length === 0 ? [] : answer.data?.items };
}
