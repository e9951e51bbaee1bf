import { wordOf } from '#libs/contracts';
import { Radio } from 'antd';
import { useAddress, useShortcuts } from '../base/index.js';
import { useSay } from './desk.messages.js';
import { deskChannels, type DeskChannel } from './desk-values.js';

/** The channel stands in the address, so that a window at the counter and one at the telephone keep their own. */
export function useChannel(): { readonly channel: DeskChannel; readonly choose: (channel: DeskChannel) => void } {
  const { search, change } = useAddress();
  const channel = deskChannels.find((one) => one === search.get('channel')) ?? 'visit';
  return { channel, choose: (chosen) => change({ channel: chosen }, { replace: true }) };
}

interface ChannelChoiceProps {
  readonly channel: DeskChannel;
  readonly choose: (channel: DeskChannel) => void;
}

/** How the matter comes in; Alt-1 to Alt-4 while typing. */
export function ChannelChoice({ channel, choose }: ChannelChoiceProps) {
  const say = useSay();
  const word = (one: DeskChannel): string => wordOf('petition', 'channel', one, say.language);
  useShortcuts(
    deskChannels.map((one, index) => ({
      keys: `Alt-${String(index + 1)}`,
      does: say('desk.channelKey', { channel: word(one) }),
      run: () => choose(one),
    })),
  );
  return (
    <Radio.Group
      className="desk-channels"
      aria-label={say('desk.channel')}
      optionType="button"
      buttonStyle="solid"
      value={channel}
      onChange={({ target }) => choose(target.value as DeskChannel)}
      options={deskChannels.map((one) => ({ value: one, label: word(one) }))}
    />
  );
}
