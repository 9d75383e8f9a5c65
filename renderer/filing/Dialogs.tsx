import { lazy, Suspense, type ReactNode } from 'react';
import { useCommands } from '../state/useCommands';
import { FILING_COMMANDS } from './commands';
import { closeDialog, useDialog, type DialogRequest } from './dialogs';

const ImportReview = lazy(() =>
  import('./ImportReview').then((module) => ({ default: module.ImportReview })),
);
const ClipboardDialog = lazy(() =>
  import('./ClipboardDialog').then((module) => ({ default: module.ClipboardDialog })),
);
const ExportDialog = lazy(() =>
  import('./ExportDialog').then((module) => ({ default: module.ExportDialog })),
);
const SendDialog = lazy(() =>
  import('../sending/SendDialog').then((module) => ({ default: module.SendDialog })),
);
const SiteDialog = lazy(() => import('./SiteDialog').then((module) => ({ default: module.SiteDialog })));
const TakesDialog = lazy(() => import('./TakesDialog').then((module) => ({ default: module.TakesDialog })));
const PhotosDialog = lazy(() =>
  import('../photos/PhotosDialog').then((module) => ({ default: module.PhotosDialog })),
);
const FailuresDialog = lazy(() =>
  import('../wires/FailuresDialog').then((module) => ({ default: module.FailuresDialog })),
);
const VersionsDialog = lazy(() =>
  import('../versions/VersionsDialog').then((module) => ({ default: module.VersionsDialog })),
);
const QuotesDialog = lazy(() =>
  import('../quotes/QuotesDialog').then((module) => ({ default: module.QuotesDialog })),
);
const SettingsDialog = lazy(() =>
  import('../settings/SettingsDialog').then((module) => ({ default: module.SettingsDialog })),
);
const AboutDialog = lazy(() =>
  import('../settings/AboutDialog').then((module) => ({ default: module.AboutDialog })),
);

/** The dialogs of importing, exporting, versions and settings; takes on their commands. Stands once in the window. */
export function Dialogs(): ReactNode {
  const { open, serial } = useDialog();
  useCommands(FILING_COMMANDS);
  if (open === null) return null;
  return (
    <Suspense fallback={null}>
      <Shown key={serial} request={open} />
    </Suspense>
  );
}

function Shown({ request }: { request: DialogRequest }): ReactNode {
  switch (request.kind) {
    case 'import':
      return <ImportReview readings={request.readings} close={closeDialog} />;
    case 'clipboard':
      return <ClipboardDialog close={closeDialog} />;
    case 'export':
      return <ExportDialog subjects={request.subjects} formats={request.formats} close={closeDialog} />;
    case 'send':
      return <SendDialog story={request.story} sending={request.sending} close={closeDialog} />;
    case 'site':
      return <SiteDialog chosen={request.chosen} close={closeDialog} />;
    case 'photos':
      return <PhotosDialog close={closeDialog} />;
    case 'wire-failures':
      return <FailuresDialog close={closeDialog} />;
    case 'versions':
      return <VersionsDialog story={request.story} close={closeDialog} />;
    case 'takes':
      return <TakesDialog story={request.story} close={closeDialog} />;
    case 'quotes':
      return <QuotesDialog story={request.story} close={closeDialog} />;
    case 'settings':
      return (
        <SettingsDialog
          page={request.page}
          turnTo={(page) => useDialog.setState({ open: { kind: 'settings', page } })}
          close={closeDialog}
        />
      );
    case 'about':
      return <AboutDialog close={closeDialog} />;
  }
}
