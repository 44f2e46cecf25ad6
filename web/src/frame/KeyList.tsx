import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { KEYS } from './keys.ts';
import { useSettings } from './settings.ts';

/** The list of keys, over the page. */
export function KeyList({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  const { keys } = useSettings();
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal">
        <Dialog>
          <Heading slot="title">Keys</Heading>
          {!keys && <p>Single keys are switched off in the settings.</p>}
          <table className="keys">
            <thead className="sr">
              <tr>
                <th scope="col">Key</th>
                <th scope="col">What it does</th>
              </tr>
            </thead>
            <tbody>
              {KEYS.map(({ press, does }) => (
                <tr key={press}>
                  <td>
                    {press.split(' ').map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </td>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button slot="close" className="plain">
            Close
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
