import { Button, Modal } from 'antd';
import { shortcutsNow, startTour, useHasKeyboard, useMe, useSignal } from '../base/index.js';
import { useSay } from './tour.messages.js';
import './frame.messages.js';

/** Every shortcut that works on this page, as a list (`?`). */
export function ShortcutList({ isOpen, close }: { readonly isOpen: boolean; readonly close: () => void }) {
  const say = useSay();
  const shortcuts = useSignal(shortcutsNow);
  const capacity = useMe().data?.acting?.capacity ?? '';
  const hasKeyboard = useHasKeyboard();
  const unique = shortcuts.filter((one, index) => shortcuts.findIndex(({ keys }) => keys === one.keys) === index);
  return (
    <Modal open={isOpen} onCancel={close} footer={null} title={say(hasKeyboard ? 'keys.title' : 'keys.titleTouch')}>
      <table className="data-table keys-hint">
        <tbody>
          {unique.map(({ keys, does }) => (
            <tr key={keys}>
              <th scope="row">
                {keys.split(' ').map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet keys-hint">{say('keys.hint')}</p>
      <Button
        onClick={() => {
          close();
          startTour(capacity);
        }}
      >
        {say('tour.again')}
      </Button>
    </Modal>
  );
}
