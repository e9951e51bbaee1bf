import { Button } from 'antd';
import { EmptyState } from '../base/answer-view.js';
import { useSay } from '../base/say.js';

interface NoSuchFilterProps {
  /** Each in its words: `状态：served`. */
  readonly told: readonly string[];
  /** Goes on without them. */
  readonly leave: () => void;
}

/** An address that names what there is not, for one a state: which, and how to go on without it. */
export function NoSuchFilter({ told, leave }: NoSuchFilterProps) {
  const say = useSay();
  return (
    <EmptyState title={say('state.noSuchFilter', { filters: told.join(say.language === 'zh' ? '、' : ', ') })}>
      <Button onClick={leave}>{say('state.withoutIt')}</Button>
    </EmptyState>
  );
}
