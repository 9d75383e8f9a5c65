import './wires.css';
import { Settings2 } from 'lucide-react';
import { useStore } from 'zustand';
import { openDialog } from '../filing/dialogs';
import { ListPane } from '../library/ListPane';
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
  const { total, filter } = useStore(wireListing.store);
  const { total: kept, unread, waiting } = useWires();
  const narrowed = filter.text.trim() !== '' || isFiltered(filter);
  useCommands(WIRE_COMMANDS);
  return (
    <ListPane
      listing={wireListing}
      className="wires"
      title="Wires"
      count={total === null ? '' : countText({ total: narrowed ? total : kept, narrowed, unread, waiting })}
      action={
        <IconButton
          icon={<Settings2 />}
          label="Watched folders"
          onClick={() => openDialog({ kind: 'settings', page: 'wires' })}
        />
      }
      searched="Search the wires"
      search={(text) => wireListing.want({ text })}
      filters={<WireFilters />}
      notices={<WireNotices />}
      none={<WiresEmpty />}
      rows={WireList}
      enter={enter}
    />
  );
}

function enter(open: boolean): boolean {
  const first = readFirst();
  if (!open || first === null) return false;
  void draftWire(first);
  return true;
}

function countText(of: { total: number; narrowed: boolean; unread: number; waiting: number }): string {
  const count = of.total.toLocaleString('en');
  if (of.narrowed) return `${count} found`;
  if (of.total === 0 && of.waiting === 0) return '';
  const unread = of.unread === 0 ? '' : `, ${of.unread.toLocaleString('en')} unread`;
  const coming = of.waiting === 0 ? '' : `, ${of.waiting.toLocaleString('en')} to come`;
  return `${count}${unread}${coming}`;
}
