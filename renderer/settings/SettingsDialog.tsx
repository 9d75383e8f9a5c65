import { Tabs } from '@base-ui/react/tabs';
import {
  BookOpenText,
  BookUser,
  Cable,
  Files,
  LibraryBig,
  ListTree,
  MapPin,
  Newspaper,
  PenLine,
  Send,
  SpellCheck,
  WholeWord,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { SETTINGS_PAGES, type SettingsPage } from '../filing/dialogs';
import { Dialog } from '../ui/Dialog';
import { AbbreviationsPage } from './AbbreviationsPage';
import { DatelinesPage } from './DatelinesPage';
import { DestinationsPage } from './DestinationsPage';
import { HousePage } from './HousePage';
import { KindsPage } from './KindsPage';
import { LibraryPage } from './LibraryPage';
import { PeoplePage } from './PeoplePage';
import { SpellingPage } from './SpellingPage';
import { StylePage } from './StylePage';
import { SubjectsPage } from './SubjectsPage';
import { WiresPage } from './WiresPage';
import { WritingPage } from './WritingPage';
import './settings.css';

interface SettingsDialogProps {
  page: SettingsPage;
  turnTo: (page: SettingsPage) => void;
  close: () => void;
}

const PAGES: Readonly<Record<SettingsPage, { label: string; icon: ReactNode; page: ReactNode }>> = {
  house: { label: 'House', icon: <Newspaper aria-hidden />, page: <HousePage /> },
  people: { label: 'People', icon: <BookUser aria-hidden />, page: <PeoplePage /> },
  datelines: { label: 'Datelines', icon: <MapPin aria-hidden />, page: <DatelinesPage /> },
  subjects: { label: 'Subjects', icon: <ListTree aria-hidden />, page: <SubjectsPage /> },
  kinds: { label: 'Kinds of story', icon: <Files aria-hidden />, page: <KindsPage /> },
  destinations: { label: 'Destinations', icon: <Send aria-hidden />, page: <DestinationsPage /> },
  writing: { label: 'Writing', icon: <PenLine aria-hidden />, page: <WritingPage /> },
  spelling: { label: 'Spelling', icon: <SpellCheck aria-hidden />, page: <SpellingPage /> },
  style: { label: 'Style', icon: <BookOpenText aria-hidden />, page: <StylePage /> },
  abbreviations: { label: 'Abbreviations', icon: <WholeWord aria-hidden />, page: <AbbreviationsPage /> },
  wires: { label: 'Wires', icon: <Cable aria-hidden />, page: <WiresPage /> },
  library: { label: 'Library', icon: <LibraryBig aria-hidden />, page: <LibraryPage /> },
};

/** The settings; every change applies at once. */
export function SettingsDialog({ page, turnTo, close }: SettingsDialogProps): ReactNode {
  return (
    <Dialog open size="large" onClose={close} title="Settings">
      <Tabs.Root
        className="settings"
        orientation="vertical"
        value={page}
        onValueChange={(next: SettingsPage) => turnTo(next)}
      >
        <Tabs.List className="settings-tabs" activateOnFocus>
          {SETTINGS_PAGES.map((name) => (
            <Tabs.Tab key={name} value={name} className="settings-tab">
              {PAGES[name].icon}
              {PAGES[name].label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {SETTINGS_PAGES.map((name) => (
          <Tabs.Panel key={name} value={name} className="settings-panel">
            {PAGES[name].page}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </Dialog>
  );
}
