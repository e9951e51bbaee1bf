import { articleText, type NoticeClauseDetail } from '#libs/contracts';
import { Button } from 'antd';
import { nameIn } from '../base/index.js';
import { useSay } from './clause.messages.js';
import { fieldsIn, type EditedClause } from './clause-texts.js';

interface ClauseFieldsProps {
  readonly detail: NoticeClauseDetail;
  readonly clauses: readonly EditedClause[];
  readonly insert: (text: string) => void;
}

/** What this kind of notice may state: each by one press, with the article that asks for it and whether it is stated. */
export function ClauseFields({ detail, clauses, insert }: ClauseFieldsProps) {
  const say = useSay();
  const stated = fieldsIn(clauses);
  const stateOf = ({ field, isRequired, isOnPage }: NoticeClauseDetail['fields'][number]): string => {
    if (stated.has(field)) return say('clause.stated');
    if (isOnPage) return say('clause.onPage');
    return isRequired ? say('clause.notStated') : '';
  };
  return (
    <details className="box clause-fields" open>
      <summary>{say('clause.fields')}</summary>
      <p className="quiet">{say('clause.fieldsHint')}</p>
      <ul className="stack-close">
        {detail.fields.map((one) => (
          <li key={one.field} className="words">
            <Button size="small" onClick={() => insert(`{${one.field}}`)}>
              {`${nameIn(one.name, say.language)} {${one.field}}`}
            </Button>
            {one.isRequired ? <strong>{say('clause.required')}</strong> : null}
            <span className="quiet">
              {[one.article === null ? '' : articleText(one.article, say.language), stateOf(one)]
                .filter((text) => text !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{say('clause.marks', { content: `{${say('clause.content')}}` })}</p>
    </details>
  );
}
