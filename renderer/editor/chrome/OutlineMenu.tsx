import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useRef, type JSX } from 'react';
import type { EditorSession, OutlineEntry } from '../types';
import './outline-menu.css';

interface OutlineMenuProps {
  session: EditorSession;
  close: () => void;
}

/** The places of a story to jump to: headline, deck and every subhead, found as one types. */
export function OutlineMenu({ session, close }: OutlineMenuProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const subheads = session.outline();
  const places: OutlineEntry[] = [
    { id: 'headline', text: 'Headline' },
    { id: 'deck', text: 'Deck' },
    ...subheads.map(({ id, text }) => ({ id, text: text === '' ? 'Subhead without words' : text })),
  ];
  const go = (id: string): void => {
    close();
    session.goTo(id);
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && leave(session, close)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="outline-backdrop" />
        <Dialog.Popup className="outline-menu" initialFocus={input} finalFocus={false}>
          <Dialog.Title className="outline-title">Jump to</Dialog.Title>
          <Autocomplete.Root
            items={places}
            itemToStringValue={(place) => place.text}
            autoHighlight="always"
            inline
            open
          >
            <Autocomplete.Input ref={input} className="outline-input" placeholder="Subhead" />
            <Autocomplete.Empty className="outline-empty">
              {subheads.length === 0 ? 'This story has no subheads yet.' : 'No subhead with these words.'}
            </Autocomplete.Empty>
            <Autocomplete.List className="outline-list">
              {(place: OutlineEntry) => (
                <Autocomplete.Item
                  key={place.id}
                  value={place}
                  className="outline-item"
                  onClick={() => go(place.id)}
                >
                  {place.text}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function leave(session: EditorSession, close: () => void): void {
  close();
  session.focus();
}
