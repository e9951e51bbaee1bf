import { accountDetail } from '#libs/contracts';
import { Drawer } from 'antd';
import { useAnswer } from '../base/index.js';
import { SignInLines } from '../parts/sign-in-lines.js';
import { useSay } from '../parts/sign-in.messages.js';

/** The log of sign-ins beside the accounts: of all of them, or of one. @param of `all`, or the id of an account */
export function SignInLog({ of, close }: { readonly of: string; readonly close: () => void }) {
  const say = useSay();
  const account = of === 'all' ? null : of;
  const whose = useAnswer(accountDetail, account === null ? null : `/api/accounts/${account}`, { freshMs: 5_000 });
  const title = [say('signIn.log'), whose.data?.account.displayName].filter(Boolean).join(' · ');
  return (
    <Drawer open onClose={close} size={760} title={title} rootClassName="prints-alone">
      <p className="print-only">
        <strong>{title}</strong>
      </p>
      <p className="quiet">{say('signIn.intro')}</p>
      <SignInLines path="/api/accounts/signIns" account={account} hasAccounts={account === null} />
    </Drawer>
  );
}
