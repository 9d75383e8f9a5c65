import type { ReactNode } from 'react';
import { formatDateline } from '../../shared/dateline/format';
import type { House } from '../../shared/house/house';
import type { EditorSession } from '../editor/types';
import { Button } from '../ui/Button';
import { useField } from './use-story';
import './fields.css';

interface DatelineRowProps {
  session: EditorSession;
  house: House;
  /** Opens the dateline's own editor, at the text. */
  edit: () => void;
}

/** The dateline as the house writes it. */
export function DatelineRow({ session, house, edit }: DatelineRowProps): ReactNode {
  const dateline = useField(session, 'dateline');
  const text = dateline === null ? '' : formatDateline(dateline, house).trim();
  return (
    <div className="inspector-group">
      <h3 className="inspector-caption">Dateline</h3>
      <div className="inspector-dateline">
        <span dir="auto" data-empty={text === '' || undefined}>
          {text === '' ? 'None yet' : text}
        </span>
        <Button onClick={edit} aria-label={text === '' ? 'Add a dateline' : 'Edit the dateline'}>
          {text === '' ? 'Add' : 'Edit'}
        </Button>
      </div>
    </div>
  );
}
