import { CaseLink } from '../parts/case-link.js';
import { StateTag } from '../parts/state-tag.js';
import { AnswerView, Section } from '../base/index.js';
import { useSay } from './petition.messages.js';
import type { SlotProps } from '../case/case-slots.js';
import { useDetail } from '../case/use-case.js';
import { useHistory } from '../case/use-history.js';
import { repeatsOf, type Repeat } from './repeats.js';
import type { PetitionDetail } from './petition-detail.js';
import '../case/documents.messages.js';

/** Earlier petitions that a clerk judged to be the same matter, or another one, with the reason. */
export function LinkedCases({ detail }: SlotProps<PetitionDetail>) {
  const say = useSay();
  const history = useHistory(detail.item.id);
  return (
    <Section id="linked" title={say('parts.linked')}>
      <AnswerView answer={history} rows={2}>
        {({ lines }) => {
          const repeats = repeatsOf(lines, detail.texts);
          if (repeats.length === 0) return <p className="quiet">{say('parts.noLinked')}</p>;
          return (
            <ul className="stack claims">
              {repeats.map((repeat) => (
                <Linked key={repeat.case} repeat={repeat} />
              ))}
            </ul>
          );
        }}
      </AnswerView>
    </Section>
  );
}

function Linked({ repeat }: { readonly repeat: Repeat }) {
  const say = useSay();
  const { data, error } = useDetail('petition', repeat.case);
  const found = data?.item;
  return (
    <li>
      {found === undefined ? (
        <span className="quiet">{error === null ? say('word.none') : say('parts.unseen')}</span>
      ) : (
        <>
          <CaseLink kind="petition" number={found.number} /> <StateTag kind="petition" {...found} />
        </>
      )}{' '}
      <strong>{say(`parts.${repeat.verdict}`)}</strong>{' '}
      <span className="quiet">
        {say('parts.judged')} · {repeat.reason ?? say('documents.erased')}
      </span>
    </li>
  );
}
