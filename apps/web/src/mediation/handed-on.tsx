import { handedOn, type HandedOn } from '#contracts/mediation';
import { wordOf } from '#libs/contracts';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { dateOfInstant, type ProblemError, Refused, requestFile, saveFile } from '../base/index.js';
import { useAnswer } from '../base/use-answer.js';
import { OfficeName } from '../office/office-name.js';
import { useSay, type Say } from './mediation.messages.js';

type Item = HandedOn['items'][number];
type Paper = Item['papers'][number];

/** What the acting office has handed over (移交出去的), and what it is told of that; no case opens here. */
export function HandedOnDisputes() {
  const say = useSay();
  const { data } = useAnswer(handedOn, '/api/mediations/handed-on');
  if (data === undefined || data.items.length === 0) return null;
  const open = data.items.filter(({ endedAs }) => endedAs === null).length;
  return (
    <details open>
      <summary>{say('mediation.handedOn', { n: data.items.length, open })}</summary>
      <p className="quiet">{say('mediation.handedOn.rule')}</p>
      <div className="box table-scroll" role="region" aria-label={say('mediation.handedOn.title')} tabIndex={0}>
        <table className="data-table">
          <caption className="sr-only">{say('mediation.handedOn.title')}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.items.map((item) => (
              <One key={item.id} item={item} />
            ))}
          </tbody>
        </table>
      </div>
      {data.hasMore ? <p className="quiet">{say('mediation.handedOn.more')}</p> : null}
    </details>
  );
}

const heads = [
  'mediation.number',
  'mediation.about',
  'word.committee',
  'mediation.openedAt',
  'mediation.handedOn.stands',
  'mediation.handedOn.papers',
] as const;

function One({ item }: { readonly item: Item }) {
  const say = useSay();
  const { id, number, courtNumber, title, committee, openedAt, papers } = item;
  return (
    <tr>
      <th scope="row">
        <span className="case-number">{number}</span>
        {courtNumber === null ? null : <div className="quiet">{courtNumber}</div>}
      </th>
      <td>
        {title} <span className="quiet">{wordOf('mediation', 'sort', item.sort, say.language)}</span>
      </td>
      <td>
        <OfficeName id={committee} />
      </td>
      <td>{dateOfInstant(openedAt)}</td>
      <td>{standsOf(item, say)}</td>
      <td>
        {papers.map((paper) => (
          <PaperButton key={paper} id={id} number={number} paper={paper} />
        ))}
      </td>
    </tr>
  );
}

function standsOf({ acceptedOn, endedAs, endedOn }: Item, say: Say): string {
  if (endedAs !== null) {
    return say('mediation.handedOn.ended', {
      as: wordOf('mediation', 'endedAs', endedAs, say.language),
      on: endedOn ?? '',
    });
  }
  return acceptedOn === null ? say('mediation.handedOn.waits') : say('mediation.handedOn.accepted', { on: acceptedOn });
}

interface PaperProps {
  readonly id: string;
  readonly number: string;
  readonly paper: Paper;
}

function PaperButton({ id, number, paper }: PaperProps) {
  const say = useSay();
  const { mutate, isPending, error } = useMutation<undefined, ProblemError>({
    mutationFn: async () => {
      saveFile(await requestFile(`/api/mediations/handed-on/${id}/papers/${paper}`, {}));
      return undefined;
    },
  });
  const label = say(`mediation.handedOn.${paper}`);
  return (
    <>
      <Button size="small" loading={isPending} aria-label={`${label} ${number}`} onClick={() => mutate()}>
        {label}
      </Button>
      {error === null ? null : <Refused error={error} />}
    </>
  );
}
