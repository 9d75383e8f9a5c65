import { useId, useState, type ReactNode } from 'react';
import type { Where } from '../../shared/check/check';
import type { ExportFormat, ExportOrder } from '../../shared/ipc/exchange';
import { bridge } from '../bridge';
import { useEmbargoed } from '../embargo/use-embargoed';
import { settings } from '../state/settings';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { sentenceFor } from '../ui/errors';
import { ProgressBar } from '../ui/ProgressBar';
import { ExportChoicesForm } from './ExportChoicesForm';
import { existingText, filesOf, obstacle, OFFERED_FORMATS, orderOf, type ExportSubject } from './exporting';
import { ExportPreview } from './ExportPreview';
import { ExportResult } from './ExportResult';
import { askForFolder } from './FolderField';
import { goToFindingOf } from './go-to-story';
import { hasErrors } from './preflight-words';
import { PreflightBar } from './PreflightBar';
import { PreflightPanel } from './PreflightPanel';
import { rememberChoices, rememberedChoices, type ExportChoices } from './remembered';
import { useExportRun } from './running';
import { showInFolder } from './show-in-folder';
import { usePreflight } from './use-preflight';
import './export.css';

interface ExportDialogProps {
  subjects: readonly ExportSubject[];
  /** The formats to begin with, where they are not those of last time; they are not remembered. */
  formats: readonly ExportFormat[] | undefined;
  close: () => void;
}

/** Sends stories out as files, with a look at them first. */
export function ExportDialog({ subjects, formats, close }: ExportDialogProps): ReactNode {
  const [choices, setChoices] = useState(() => beginning(formats));
  const [waived, setWaived] = useState(false);
  const [location, setLocation] = useState(() => settings().photoLocation);
  const [ids] = useState(() => subjects.map(({ id }) => id));
  const embargoed = useEmbargoed(ids);
  const looked = usePreflight(ids);
  const [isLooking, setLooking] = useState(false);
  const panel = useId();
  const { phase, start, stop, again } = useExportRun();
  const total = subjects.length;
  const why = obstacle(choices, embargoed?.length ?? null, waived);
  const isAgainst = waived && embargoed !== null && embargoed.length > 0;

  const isAnyway = looked.at === 'done' && hasErrors(looked.report);
  const chosen = OFFERED_FORMATS.filter((format) => choices.formats.includes(format));

  const go = (story: string, where: Where): void => {
    close();
    void goToFindingOf(story, where);
  };

  const change = (some: Partial<ExportChoices>): ExportChoices => {
    const next = { ...choices, ...some };
    setChoices(next);
    rememberChoices(formats === undefined ? next : { ...next, formats: rememberedChoices().formats });
    return next;
  };

  const run = async (existing: ExportOrder['existing']): Promise<void> => {
    const folder = choices.folder === '' ? await askForFolder() : choices.folder;
    if (folder === null) return;
    const agreed = isAgainst ? embargoed.map(({ id }) => id) : [];
    const order = orderOf(subjects, change({ folder }), { embargoed: agreed, location }, existing);
    await start(total, (job) => bridge.request('export.run', { job, order }));
  };

  const what = total === 1 ? 'Export' : `Export ${total} stories`;
  const footer = {
    choosing: (
      <>
        {why === null || why === '' ? null : <span className="export-why">{why}</span>}
        <Button onClick={close}>Cancel</Button>
        <Button
          tone={isAgainst ? 'danger' : 'primary'}
          disabled={why !== null}
          onClick={() => void run('ask')}
        >
          {isAgainst ? `${what} under embargo` : isAnyway ? `${what} anyway` : what}
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
        <Button onClick={again}>Cancel</Button>
        <Button tone="danger" onClick={() => void run('replace')}>
          Replace
        </Button>
        <Button autoFocus tone="primary" onClick={() => void run('keep-both')}>
          Keep both
        </Button>
      </>
    ),
    done: (
      <>
        {phase.at === 'done' && filesOf(phase.report).length > 0 ? (
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
      size={phase.at === 'choosing' ? 'full' : 'medium'}
      dismissible={phase.at !== 'running'}
      onClose={phase.at === 'running' ? stop : close}
      title={phase.at === 'existing' ? 'There already' : what}
      footer={footer[phase.at]}
    >
      {phase.at === 'choosing' ? (
        <div className="export-columns">
          <div className="export-side">
            {phase.failure === null ? null : (
              <p className="export-failure" role="alert">
                {sentenceFor(phase.failure)}
              </p>
            )}
            <ExportChoicesForm
              choices={choices}
              change={change}
              embargoed={embargoed ?? []}
              waived={waived}
              waive={setWaived}
              location={location}
              locate={setLocation}
            />
          </div>
          <div className="export-main">
            <PreflightBar
              state={looked}
              formats={chosen}
              isOpen={isLooking}
              toggle={() => setLooking(!isLooking)}
              panel={panel}
            />
            {isLooking && looked.at === 'done' ? (
              <PreflightPanel id={panel} report={looked.report} formats={chosen} go={go} />
            ) : null}
            <ExportPreview
              subjects={subjects}
              formats={choices.formats}
              takes={choices.takes}
              isHidden={isLooking}
            />
          </div>
        </div>
      ) : null}
      {phase.at === 'running' ? (
        <ProgressBar label="Exporting" done={phase.done} total={phase.total} />
      ) : null}
      {phase.at === 'existing' ? <p>{existingText(phase.failure)}</p> : null}
      {phase.at === 'done' ? <ExportResult report={phase.report} total={total} /> : null}
    </Dialog>
  );
}

function beginning(formats: readonly ExportFormat[] | undefined): ExportChoices {
  const remembered = rememberedChoices();
  return formats === undefined ? remembered : { ...remembered, formats: [...formats] };
}
