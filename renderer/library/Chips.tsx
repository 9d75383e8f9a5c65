import { X } from 'lucide-react';

/** A filter that is on, to be taken off again. */
export interface Chip {
  /** Unique among those shown: two filters may have the same name. */
  key: string;
  label: string;
  drop: () => void;
}

/** The filters that are on. */
export function Chips({ chips }: { chips: readonly Chip[] }) {
  if (chips.length === 0) return null;
  return (
    <ul className="library-chips" aria-label="Filters">
      {chips.map(({ key, label, drop }) => (
        <li key={key}>
          <button
            type="button"
            className="library-chip"
            onClick={drop}
            aria-label={`Remove the filter ${label}`}
          >
            {label}
            <X aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
