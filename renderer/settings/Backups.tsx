import { DatabaseBackup } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { BackupRow } from '../../shared/ipc/library';
import type { Result } from '../../shared/ipc/result';
import { bridge } from '../bridge';
import { flushAll } from '../state/stories';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { sentenceFor, sizeText } from '../ui/errors';
import { ask } from '../ui/questions';
import { say } from '../ui/toasts';
import { sayWhen, sayWhenWithin } from '../versions/words';

/** The backups: to make one now, and to put one in the place of the library. */
export function Backups(): ReactNode {
  const [listed, setListed] = useState<Result<BackupRow[]> | null>(null);
  const [busy, setBusy] = useState(false);
  const [now] = useState(() => new Date().toISOString());

  useEffect(() => {
    let isCurrent = true;
    void bridge.request('backups.list', {}).then((found) => {
      if (isCurrent) setListed(found);
    });
    return () => {
      isCurrent = false;
    };
  }, []);

  const make = async (): Promise<void> => {
    setBusy(true);
    const made = await bridge.request('backups.make', {});
    if (!made.ok) say(made.error);
    setListed(await bridge.request('backups.list', {}));
    setBusy(false);
  };

  const restore = async (backup: BackupRow): Promise<void> => {
    const sure = await ask({
      title: `Go back to the backup of ${sayWhenWithin(backup.at, now)}?`,
      body: `All ${backup.stories.toLocaleString('en')} stories become what they were then. The library as it is now is kept as a backup of its own first, so this can be undone in the same way.`,
      yes: 'Go back to it',
    });
    if (!sure || !(await flushAll())) return;
    setBusy(true);
    const restored = await bridge.request('backups.restore', { name: backup.name });
    setBusy(false);
    if (!restored.ok) say(restored.error);
  };

  const backups = listed?.ok === true ? listed.value : [];
  return (
    <section className="settings-group" aria-label="Backups">
      <h3>Backups</h3>
      <div className="settings-head">
        <p>Backups are made while you work and kept on this machine, the older ones ever farther apart.</p>
        <Button disabled={busy} onClick={() => void make()}>
          Back up now
        </Button>
      </div>
      {listed?.ok === false ? <p role="alert">{sentenceFor(listed.error)}</p> : null}
      {listed?.ok === true && backups.length === 0 ? (
        <EmptyState icon={<DatabaseBackup />} title="No backup yet">
          The first is made by itself while you work.
        </EmptyState>
      ) : null}
      {backups.length === 0 ? null : (
        <table className="settings-backups">
          <thead>
            <tr>
              <th scope="col">Made</th>
              <th scope="col">Stories</th>
              <th scope="col">Size</th>
              <th scope="col">
                <span className="ui-hidden">Restore</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <tr key={backup.name}>
                <td>{sayWhen(backup.at, now)}</td>
                <td>{backup.stories.toLocaleString('en')}</td>
                <td>{sizeText(backup.bytes)}</td>
                <td>
                  <Button
                    tone="quiet"
                    disabled={busy}
                    aria-label={`Restore the backup of ${sayWhenWithin(backup.at, now)}`}
                    onClick={() => void restore(backup)}
                  >
                    Restore…
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
