import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Switch } from '../ui/Switch';
import { isBlocked, type Remark } from './readiness';

interface SendChecksProps {
  remarks: readonly Remark[];
  waived: boolean;
  waive: (waived: boolean) => void;
}

/**
 * What is to know of a story before it is sent; what keeps it from being filed has to be agreed to. A fuller look before
 * sending takes the place of this list.
 */
export function SendChecks({ remarks, waived, waive }: SendChecksProps): ReactNode {
  if (remarks.length === 0)
    return (
      <p className="send-ready">
        <CircleCheck aria-hidden /> Nothing is missing, everything fits.
      </p>
    );
  return (
    <div className="export-group" role="group" aria-label="Before it goes">
      <h3>Before it goes</h3>
      <ul className="send-remarks" aria-label="Checks">
        {remarks.map(({ severity, words }) => (
          <li key={words} data-severity={severity}>
            {severity === 'blocks' ? (
              <CircleAlert aria-label="Keeps it from being filed:" />
            ) : (
              <TriangleAlert aria-label="Worth a second look:" />
            )}
            <span>{words}</span>
          </li>
        ))}
      </ul>
      {isBlocked(remarks) ? (
        <Switch checked={waived} onChecked={waive}>
          Send it although something is missing
        </Switch>
      ) : null}
    </div>
  );
}
