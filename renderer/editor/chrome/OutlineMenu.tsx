import type { JSX } from 'react';
import { QuickPick } from '../../ui/QuickPick';
import type { EditorSession } from '../types';

interface OutlineMenuProps {
  session: EditorSession;
  close: () => void;
}

/** The places of a story to jump to: headline, deck and every subhead, found as one types. */
export function OutlineMenu({ session, close }: OutlineMenuProps): JSX.Element {
  const subheads = session.outline();
  return (
    <QuickPick
      title="Jump to"
      placeholder="Subhead"
      picks={[
        { id: 'headline', text: 'Headline' },
        { id: 'deck', text: 'Deck' },
        ...subheads.map(({ id, text }) => ({ id, text: text === '' ? 'Subhead without words' : text })),
      ]}
      empty={subheads.length === 0 ? 'This story has no subheads yet.' : 'No subhead with these words.'}
      pick={(id) => {
        close();
        session.goTo(id);
      }}
      leave={() => {
        close();
        session.focus();
      }}
    />
  );
}
