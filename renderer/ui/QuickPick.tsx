import './QuickPick.css';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useCallback, useRef } from 'react';

/** One of the things to pick. */
export interface Pick {
  id: string;
  text: string;
  /** A second, quieter line. */
  detail?: string | undefined;
}

/** What a quick pick takes. */
export interface QuickPickProps {
  title: string;
  placeholder: string;
  picks: readonly Pick[];
  /** Said when nothing has the words that are typed. */
  empty: string;
  pick: (id: string) => void;
  /** Called when it is left without a choice. */
  leave: () => void;
  /** Given the field as soon as it is in the window, before it has the focus. */
  arrived?: ((field: HTMLElement) => void) | undefined;
}

/** A list to pick from by a few letters: arrows move, Enter picks, Escape leaves. */
export function QuickPick(props: QuickPickProps) {
  const { title, placeholder, picks, empty, pick, leave, arrived } = props;
  const input = useRef<HTMLInputElement | null>(null);
  const here = useCallback(
    (field: HTMLInputElement | null) => {
      input.current = field;
      if (field !== null) arrived?.(field);
    },
    [arrived],
  );
  return (
    <Dialog.Root open onOpenChange={(open) => !open && leave()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="ui-pick-backdrop" />
        <Dialog.Popup className="ui-pick" initialFocus={input} finalFocus={false}>
          <Dialog.Title className="ui-pick-title">{title}</Dialog.Title>
          <Autocomplete.Root
            items={picks}
            itemToStringValue={({ text }) => text}
            autoHighlight="always"
            inline
            open
          >
            <Autocomplete.Input ref={here} className="ui-pick-input" placeholder={placeholder} />
            <Autocomplete.Empty className="ui-pick-empty">{empty}</Autocomplete.Empty>
            <Autocomplete.List className="ui-pick-list">
              {(one: Pick) => (
                <Autocomplete.Item
                  key={one.id}
                  value={one}
                  className="ui-pick-item"
                  onClick={() => pick(one.id)}
                >
                  {one.text}
                  {one.detail !== undefined && <span className="ui-pick-detail">{one.detail}</span>}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
