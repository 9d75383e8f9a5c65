import type { ReactNode } from 'react';
import { Button } from '../ui/Button';
import './fields.css';

/** A value to take with one press, under the field that wants one. */
export function Suggestion({ value, take }: { value: string; take: () => void }): ReactNode {
  return (
    <Button tone="quiet" className="inspector-suggestion" onClick={take}>
      <span>
        Use <b dir="auto">{value}</b>
      </span>
    </Button>
  );
}
