import { visitAnswer } from '#contracts/visit';
import { outcome, wordOf } from '#libs/contracts';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Refused, Section, useChange, useMe } from '../base/index.js';
import { Evidence, useEvidence } from './evidence.js';
import type { Asked, VisitDetail } from './visit-detail.js';
import { useSay } from './visit.messages.js';
import './visit.css';

type Answer = Asked['answers'][number];

/**
 * The checklist as whoever is of the group answers it, on a telephone too: one question after the other, with what shows it at the
 * question; each answer is saved as it is given. Several may answer the same question: each says what they have seen.
 */
export function ChecklistWalk({ detail }: { readonly detail: VisitDetail }) {
  const say = useSay();
  const account = useMe().data?.account;
  const [chosen, choose] = useState<string | null>(null);
  const { progress, commands } = detail;
  const asked = progress.items.filter(({ isAsked }) => isAsked);
  if (!progress.isInspector || commands['answer'] !== null || asked.length === 0) return null;
  const ownOf = ({ answers }: Asked): Answer | undefined => answers.find((one) => one.account === account);
  const isOver = (one: Asked): boolean => ownOf(one) !== undefined || one.leftOut !== null;
  const first = asked.findIndex((one) => !isOver(one));
  const at = asked.findIndex(({ item }) => item === chosen);
  const shown = at >= 0 ? at : first;
  const go = (to: number): void => choose(asked[to]?.item ?? null);
  const one = asked[shown];
  const counts = { n: shown + 1, all: asked.length, done: asked.filter(isOver).length };
  return (
    <Section id="walk" title={say('visit.walk')} className="stack no-print">
      {one === undefined ? (
        <>
          <p role="status">{say('visit.walk.over', { all: asked.length })}</p>
          <p>
            <Button onClick={() => go(0)}>{say('visit.walk.again')}</Button>
          </p>
        </>
      ) : (
        <>
          <p className="quiet" role="status">
            {say('visit.walk.of', counts)}
          </p>
          {/* A question of its own each time: what is typed at one is none of the next. */}
          <Question key={one.item} detail={detail} one={one} own={ownOf(one)} done={() => choose(null)} />
          <p className="row">
            <Button disabled={shown === 0} onClick={() => go(shown - 1)}>
              {say('visit.walk.before')}
            </Button>
            <Button disabled={shown === asked.length - 1} onClick={() => go(shown + 1)}>
              {say('visit.walk.next')}
            </Button>
          </p>
        </>
      )}
    </Section>
  );
}

interface QuestionProps {
  readonly detail: VisitDetail;
  readonly one: Asked;
  readonly own: Answer | undefined;
  /** It is answered: the next one that is not comes. */
  readonly done: () => void;
}

function Question({ detail: { item, texts }, one, own, done }: QuestionProps) {
  const say = useSay();
  const [words, setWords] = useState(own?.words == null ? '' : (texts[own.words] ?? ''));
  const evidence = useEvidence(item.id, own?.files ?? []);
  const [isUnshown, setUnshown] = useState(false);
  const saving = useChange(outcome, `/api/visits/${item.id}/answer`);
  const { files } = evidence;
  const cases = own?.cases ?? [];
  const isShown = files.length > 0 || cases.length > 0;
  const answer = (value: Answer['answer']): void => {
    // Said here, where it can be put right at once.
    if (value === 'no' && one.needsEvidence && !isShown) return setUnshown(true);
    setUnshown(false);
    const typed = words.trim();
    const body = { seenVersion: item.version, item: one.item, answer: value, files, cases };
    saving.mutate({ ...body, words: typed === '' ? null : typed }, { onSuccess: done });
  };
  return (
    <div className="visit-question stack">
      <h3>{one.text?.[say.language] ?? one.item}</h3>
      {one.counts === null ? null : <p className="quiet">{one.counts[say.language]}</p>}
      <p className="quiet">{one.isOurs ? say('visit.article.ours') : say('visit.article.of', { article: one.article ?? '' })}</p>
      <Evidence of={evidence} />
      {isUnshown && !isShown ? (
        <p role="alert" className="mistakes">
          {say('visit.walk.unshown')}
        </p>
      ) : null}
      <label className="stack-close">
        {say('visit.walk.words')}
        <Input.TextArea value={words} onChange={({ target }) => setWords(target.value)} autoSize={{ minRows: 2 }} />
      </label>
      <Refused error={saving.error} className="mistakes" />
      <div className="visit-answers" role="group" aria-label={say('visit.walk.answer')}>
        {visitAnswer.options.map((value) => (
          <Button
            key={value}
            size="large"
            type={own?.answer === value ? 'primary' : 'default'}
            aria-pressed={own?.answer === value}
            disabled={saving.isPending}
            onClick={() => answer(value)}
          >
            {wordOf('visit', 'answer', value, say.language)}
          </Button>
        ))}
      </div>
    </div>
  );
}
