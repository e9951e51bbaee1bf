import type { NoticeClauseDetail } from '#libs/contracts';
import { Button } from 'antd';
import { instantText, Section } from '../base/index.js';
import { useSay } from './clause.messages.js';
import type { Editing } from './use-clauses.js';

interface VersionsProps {
  readonly detail: NoticeClauseDetail;
  readonly editing: Editing;
}

/** That somebody else saved meanwhile: theirs is looked at, or one's own goes on. */
export function Newer({ detail, editing }: VersionsProps) {
  const say = useSay();
  const [newest] = detail.versions;
  if (newest === undefined || editing.seen >= detail.lastChange) return null;
  const { byName: name, at } = newest;
  return (
    <div className="box note-box words" role="status">
      <span>{say('clause.newer', { name, time: instantText(at) })}</span>
      <span className="row">
        <Button
          onClick={() => {
            editing.fill(detail.clauses);
            editing.setSeen(detail.lastChange);
          }}
        >
          {say('clause.takeTheirs')}
        </Button>
        <Button onClick={() => editing.setSeen(detail.lastChange)}>{say('clause.keepMine')}</Button>
      </span>
    </div>
  );
}

/** Every version, newest first, with who and why; each can be put back into the form. */
export function ClauseVersions({ detail: { versions, shipped }, editing }: VersionsProps) {
  const say = useSay();
  return (
    <Section id="versions" title={say('clause.versions')}>
      {versions.length === 0 ? <p className="quiet">{say('clause.noVersions')}</p> : null}
      <ol className="ruled">
        {versions.map(({ seq, at, what, byName, reason, clauses }, index) => (
          <li key={seq} className="stack-close">
            <p className="words">
              <time dateTime={at}>{instantText(at)}</time>
              <strong>{say(`clause.version.${what}`)}</strong>
              {index === 0 ? <span>{say('clause.inForce')}</span> : null}
              <Button
                size="small"
                aria-label={say('clause.putBackOf', { time: instantText(at) })}
                onClick={() => editing.fill(clauses ?? shipped)}
              >
                {say('clause.putBack')}
              </Button>
            </p>
            <p className="quiet">
              {say('word.by')} {byName} · {say('word.why')} {reason}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
