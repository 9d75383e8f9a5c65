import { useSyncExternalStore } from 'react';
import type { ProofCounts } from '../editor/proofing/types';
import type { EditorSession } from '../editor/types';

/** A number of what is marked in the open story; the component is drawn again only when it has changed. */
export function useProofCount(session: EditorSession, of: (counts: ProofCounts) => number): number {
  return useSyncExternalStore(session.proof.onMarks, () => of(session.proof.counts()));
}
