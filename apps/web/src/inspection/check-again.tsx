import { Button } from 'antd';
import { hasCrypto } from '../ledger/use-verification.js';
import { useSay } from './inspection.messages.js';

interface CheckAgainProps {
  readonly isBusy: boolean;
  readonly run: () => void;
}

/** Computes again in front of the reader; where the browser computes no hashes, it says so. */
export function CheckAgain({ isBusy, run }: CheckAgainProps) {
  const say = useSay();
  if (!hasCrypto()) return <span>{say('inspection.check.unavailable')}</span>;
  return (
    <Button disabled={isBusy} onClick={run}>
      {say('inspection.check')}
    </Button>
  );
}
