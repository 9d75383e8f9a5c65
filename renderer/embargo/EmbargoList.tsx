import type { ReactNode } from 'react';
import type { EmbargoedStory } from '../../shared/ipc/exchange';
import { liftsWords } from './words';
import './embargo.css';

/** Stories under embargo, each by name and with when it lifts. */
export function EmbargoList({ stories }: { stories: readonly EmbargoedStory[] }): ReactNode {
  return (
    <ul className="embargo-list" aria-label="Stories under embargo" tabIndex={0}>
      {stories.map(({ id, name, embargo }) => (
        <li key={id}>
          “<bdi>{name}</bdi>”<span>until {liftsWords(embargo)}</span>
        </li>
      ))}
    </ul>
  );
}
