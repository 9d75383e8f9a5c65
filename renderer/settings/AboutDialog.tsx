import { useEffect, useState, type ReactNode } from 'react';
import { bridge } from '../bridge';
import { Dialog } from '../ui/Dialog';
import './about.css';

/** What this is, which version, and under what licence. */
export function AboutDialog({ close }: { close: () => void }): ReactNode {
  const [version, setVersion] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void bridge.request('app.info', {}).then((info) => {
      if (isCurrent && info.ok) setVersion(info.value.version);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return (
    <Dialog open size="small" onClose={close} title="Dateline" description="A desktop newsroom">
      <div className="about">
        <p className="about-version">{version === '' ? '' : `Version ${version}`}</p>
        <p>
          Nothing typed is lost, nothing leaves the machine unasked, and a story that goes out is the story
          that was approved.
        </p>
        <p className="about-licence">
          Places come from GeoNames (geonames.org), under the Creative Commons Attribution 4.0 licence.
        </p>
        <p className="about-licence">
          Free software under the GNU Affero General Public License, version 3 (AGPL-3.0-only): you may use,
          study, share and change it. It comes without any warranty.
        </p>
      </div>
    </Dialog>
  );
}
