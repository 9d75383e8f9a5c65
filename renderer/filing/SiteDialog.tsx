import { useEffect, useState, type ReactNode } from 'react';
import { siteAddress } from '../../shared/exchange/site/address';
import type { SiteOrder } from '../../shared/ipc/exchange';
import { bridge } from '../bridge';
import { EmbargoGroup } from '../embargo/EmbargoGroup';
import { useEmbargoed } from '../embargo/use-embargoed';
import { changeSettings, settings, useSettings } from '../state/settings';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { ProgressBar } from '../ui/ProgressBar';
import { Segmented } from '../ui/Segmented';
import { TextInput } from '../ui/TextInput';
import { sentenceFor } from '../ui/errors';
import { ExportResult } from './ExportResult';
import { askForFolder, FolderField } from './FolderField';
import { filesOf } from './exporting';
import { LocationSwitch } from './LocationSwitch';
import { rememberChoices, rememberedChoices } from './remembered';
import { useExportRun } from './running';
import { showInFolder } from './show-in-folder';
import { useTypedSetting } from '../settings/use-typed-setting';
import './export.css';

interface SiteDialogProps {
  /** Stories chosen in the list; empty when there are none. */
  chosen: readonly string[];
  close: () => void;
}

/** Writes the stories as a small site: an index, a page each and a feed. */
export function SiteDialog({ chosen, close }: SiteDialogProps): ReactNode {
  const [folder, setFolder] = useState(() => rememberedChoices().siteFolder);
  const [which, setWhich] = useState<'all' | 'chosen'>('all');
  const [location, setLocation] = useState(() => settings().photoLocation);
  const house = useSettings((kept) => kept.house);
  const name = useTypedSetting(house.siteName, (siteName) =>
    changeSettings({ house: { ...settings().house, siteName } }),
  );
  const address = useTypedSetting(house.siteUrl, (siteUrl) =>
    changeSettings({ house: { ...settings().house, siteUrl } }),
  );
  const { phase, start, stop, again } = useExportRun();
  const all = useStoryCount();
  const embargoed = useEmbargoed(which === 'chosen' ? chosen : null);
  const total = which === 'chosen' ? chosen.length : (all ?? 0);

  const run = async (existing: SiteOrder['existing']): Promise<void> => {
    const target = folder === '' ? await askForFolder() : folder;
    if (target === null) return;
    setFolder(target);
    rememberChoices({ ...rememberedChoices(), siteFolder: target });
    await name.settle();
    await address.settle();
    const order = { folder: target, stories: which === 'chosen' ? [...chosen] : [], existing, location };
    await start(total, (job) => bridge.request('export.site', { job, order }));
  };

  const footer = {
    choosing: (
      <>
        <Button onClick={close}>Cancel</Button>
        <Button tone="primary" onClick={() => void run('ask')}>
          Export the site
        </Button>
      </>
    ),
    running: (
      <Button autoFocus onClick={stop}>
        Stop
      </Button>
    ),
    existing: (
      <>
        <Button autoFocus onClick={again}>
          Cancel
        </Button>
        <Button tone="danger" onClick={() => void run('replace')}>
          Replace
        </Button>
      </>
    ),
    done: (
      <>
        {phase.at === 'done' ? (
          <Button onClick={() => showInFolder(phase.report)}>Show in folder</Button>
        ) : null}
        <Button autoFocus tone="primary" onClick={close}>
          Done
        </Button>
      </>
    ),
  };

  return (
    <Dialog
      open
      onClose={phase.at === 'running' ? stop : close}
      dismissible={phase.at !== 'running'}
      title={phase.at === 'existing' ? 'There is a site in that folder' : `“${house.siteName}” as a site`}
      {...(phase.at === 'choosing'
        ? {
            description:
              'A page that lists the stories, newest first, a page for each of them, and feeds of the newest.',
          }
        : {})}
      footer={footer[phase.at]}
    >
      {phase.at === 'choosing' ? (
        <div className="export-form">
          {phase.failure === null ? null : (
            <p className="export-failure" role="alert">
              {sentenceFor(phase.failure)}
            </p>
          )}
          <Field label="Name of the site">
            <TextInput value={name.text} onText={name.type} onBlur={() => void name.settle()} />
          </Field>
          <Field
            label="Web address it will stand at"
            help="Sitemaps and the JSON feed name pages in full. Without an address there are no sitemaps; nothing is sent there."
            {...(address.text.trim() === '' || siteAddress(address.text) !== null
              ? {}
              : {
                  error:
                    'An address begins with https:// and has no question mark, as https://news.example.org/',
                })}
          >
            <TextInput
              value={address.text}
              placeholder="https://news.example.org/"
              onText={address.type}
              onBlur={() => void address.settle()}
            />
          </Field>
          {chosen.length > 1 ? (
            <div className="export-group" role="group" aria-label="Stories">
              <h3>Stories</h3>
              <Segmented
                label="Stories"
                value={which}
                segments={[
                  { value: 'all', label: all === null ? 'All' : `All ${all}` },
                  { value: 'chosen', label: `The ${chosen.length} selected` },
                ]}
                onChoose={setWhich}
              />
            </div>
          ) : null}
          <p className="ui-hint">
            Stories that are held, killed or on the spike stay out, and so do those under embargo.
          </p>
          <EmbargoGroup
            stories={embargoed ?? []}
            words={
              embargoed?.length === 1
                ? 'One story stays out: it is under embargo'
                : `${embargoed?.length ?? 0} stories stay out: they are under embargo`
            }
          />
          <LocationSwitch checked={location} onChecked={setLocation} />
          <div className="export-group" role="group" aria-label="Folder">
            <h3>Folder</h3>
            <FolderField folder={folder} choose={setFolder} />
          </div>
        </div>
      ) : null}
      {phase.at === 'running' ? (
        <ProgressBar label="Writing pages" done={phase.done} total={phase.total === 0 ? null : phase.total} />
      ) : null}
      {phase.at === 'existing' ? (
        <p>The pages of the new site take the place of those that are there. Other files are left alone.</p>
      ) : null}
      {phase.at === 'done' && filesOf(phase.report).length > 0 ? (
        <ExportResult report={phase.report} total={total} />
      ) : null}
      {phase.at === 'done' && filesOf(phase.report).length === 0 ? (
        <p role="status">No story could go out, so nothing was written.</p>
      ) : null}
    </Dialog>
  );
}

/** How many stories the list has; null until it is known. */
function useStoryCount(): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const query = { view: 'all', text: '', statuses: [], desks: [], offset: 0, limit: 1 } as const;
    void bridge.request('stories.list', { ...query, statuses: [], desks: [] }).then((listed) => {
      if (isCurrent && listed.ok) setCount(listed.value.total);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return count;
}
