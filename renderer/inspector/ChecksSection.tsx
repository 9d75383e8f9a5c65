import { CircleAlert } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import type { Finding } from '../../shared/check/check';
import { findingsOf } from '../../shared/check/checks';
import { findingWords } from '../../shared/check/finding-words';
import type { CommandId } from '../../shared/commands';
import type { House } from '../../shared/house/house';
import type { EditorSession } from '../editor/types';
import { goToFinding } from './go-to-finding';
import { useSettled } from './use-settled';
import './meter.css';

interface ChecksSectionProps {
  findings: readonly Finding[];
  session: EditorSession;
  run: (id: CommandId) => void;
}

/** What the checks find in the open story, once writing rests. */
export function useFindings(session: EditorSession, house: House): readonly Finding[] {
  const read = useCallback((open: EditorSession) => findingsOf(open.story(), house), [house]);
  return useSettled(session, read);
}

/** What is worth a second look before the story is filed; a click goes to it. */
export function ChecksSection({ findings, session, run }: ChecksSectionProps): ReactNode {
  return (
    <ul className="meter-missing" aria-label="Checks">
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)}>
          <button
            type="button"
            data-severity={finding.severity}
            onClick={() => goToFinding(finding.where, session, run)}
          >
            {finding.severity === 'blocks' && <CircleAlert aria-label="Keeps it from being filed:" />}
            {findingWords(finding)}
          </button>
        </li>
      ))}
    </ul>
  );
}
