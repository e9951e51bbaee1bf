import { commandsUnder, commandText, type BulkRule } from '#libs/contracts';
import { useContract } from '../base/use-contract.js';
import { useSay } from './bulk.messages.js';

const reasons = ['sight', 'paper', 'own'] as const satisfies readonly BulkRule[];

/** Which commands of a kind are given one by one, and why: whoever looks for one here is not left to guess. */
export function OneByOne({ kind }: { readonly kind: string }) {
  const say = useSay();
  const rules = useContract(kind)?.bulk ?? {};
  const nameOf = (command: string): string => commandText(kind, command, say.language);
  const named = reasons
    .map((reason) => ({ reason, commands: commandsUnder(rules, reason).map(nameOf) }))
    .filter(({ commands }) => commands.length > 0);
  return (
    <ul className="stack-close one-by-one">
      {named.map(({ reason, commands }) => (
        <li key={reason} className="quiet">
          {say(`bulk.why.${reason}`)} {commands.join(say.language === 'zh' ? '、' : ', ')}
        </li>
      ))}
    </ul>
  );
}
