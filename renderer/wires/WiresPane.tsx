import '../library/library.css';
import './wires.css';
import { Settings2 } from 'lucide-react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import { openDialog } from '../filing/dialogs';
import { SearchField } from '../library/SearchField';
import { draftWire, useWires, wireListing } from '../state/wires';
import { useCommands } from '../state/useCommands';
import { IconButton } from '../ui/IconButton';
import { readFirst, WIRE_COMMANDS } from './actions';
import { isFiltered, WireFilters } from './WireFilters';
import { WireList } from './WireList';
import { WireNotices } from './WireNotices';
import { WiresEmpty } from './WiresEmpty';

/** What came in by wire, newest first, with the search over everything in it. */
export function WiresPane() {
  const { total, filter, failure, slow } = useStore(wireListing.store);
  const { total: kept, unread, waiting } = useWires();
  const field = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const narrowed = filter.text.trim() !== '' || isFiltered(filter);
  useCommands(WIRE_COMMANDS);

  const toRows = (open: boolean): void => {
    const first = readFirst();
    if (open && first !== null) void draftWire(first);
    else pane.current?.querySelector<HTMLElement>('.library-rows')?.focus();
  };
  const toSearch = (letter: string): void => {
    field.current?.focus();
    if (letter !== '') wireListing.want({ text: wireListing.store.getState().filter.text + letter });
    else field.current?.select();
  };

  return (
    <section ref={pane} className="library wires" aria-labelledby="library-heading" data-pane="list">
      <header className="library-head">
        <div className="library-title">
          <h1 id="library-heading">Wires</h1>
          <span className="library-count" role="status">
            {total === null ? '' : countText({ total: narrowed ? total : kept, narrowed, unread, waiting })}
          </span>
          <IconButton
            icon={<Settings2 />}
            label="Watched folders"
            onClick={() => openDialog({ kind: 'settings', page: 'wires' })}
          />
        </div>
        <SearchField
          label="Search the wires"
          text={filter.text}
          slow={slow}
          onText={(text) => wireListing.want({ text })}
          field={field}
          toRows={toRows}
        />
        <WireFilters />
      </header>
      <WireNotices />
      {total === 0 || (total === null && failure !== null) ? (
        <div className="library-none-at-all">
          <WiresEmpty />
        </div>
      ) : (
        <WireList toSearch={toSearch} />
      )}
    </section>
  );
}

function countText(of: { total: number; narrowed: boolean; unread: number; waiting: number }): string {
  const count = of.total.toLocaleString('en');
  if (of.narrowed) return `${count} found`;
  if (of.total === 0 && of.waiting === 0) return '';
  const unread = of.unread === 0 ? '' : `, ${of.unread.toLocaleString('en')} unread`;
  const coming = of.waiting === 0 ? '' : `, ${of.waiting.toLocaleString('en')} to come`;
  return `${count}${unread}${coming}`;
}
