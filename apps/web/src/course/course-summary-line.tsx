import type { CourseSummary } from '#libs/contracts';
import { useSay } from './course.messages.js';

/** The head line: stuck, retrying, waiting, the engine, the outbox. */
export function CourseSummaryLine({ counts }: { readonly counts: CourseSummary }) {
  const say = useSay();
  const { stuck, retrying, waiting, isEngineReachable, outbox } = counts;
  const lag =
    outbox.rows === 0
      ? say('course.outboxEmpty')
      : say('course.outboxOldest', { rows: outbox.rows, seconds: outbox.oldestSeconds });
  const number = (value: number): string => value.toLocaleString('en');
  const parts: [string, string, boolean][] = [
    [say('course.stuck'), number(stuck), stuck > 0],
    [say('course.retrying'), number(retrying), false],
    [say('course.waiting'), number(waiting), false],
    [say('course.engine'), say(isEngineReachable ? 'course.engine.on' : 'course.engine.off'), !isEngineReachable],
    [say('course.outbox'), lag, false],
  ];
  return (
    <>
      <dl className="box words head-line">
        {parts.map(([name, value, isLoud]) => (
          <div key={name} className={isLoud ? 'is-loud' : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isEngineReachable ? null : (
        <p className="box note-box" role="status">
          {say('course.away')}
        </p>
      )}
    </>
  );
}
