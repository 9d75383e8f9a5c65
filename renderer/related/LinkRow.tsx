import { ArrowUpRight, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { StoryRow } from '../../shared/ipc/listing';
import { EmbargoMark } from '../embargo/EmbargoMark';
import { DraftText } from '../inspector/DraftText';
import { storyName } from '../library/chosen';
import { IconButton } from '../ui/IconButton';
import { Select } from '../ui/Select';
import { hostOf, REL_WORDS, stateOf, type Link } from './links';

interface LinkRowProps {
  link: Link;
  /** What the library knows of the linked stories; null until it has said. */
  rows: readonly StoryRow[] | null;
  change: (change: Partial<Link>) => void;
  open: () => void;
  remove: () => void;
  onKey: (event: KeyboardEvent) => void;
}

const RELS = (['related', 'updates', 'corrects'] as const).map((value) => ({
  value,
  label: REL_WORDS[value],
}));

const STATES = { there: '', spiked: 'On the spike', gone: 'No longer in the library' } as const;

/** One related story: what it is called, whether it is still there, and what this story is to it. */
export function LinkRow({ link, rows, change, open, remove, onKey }: LinkRowProps): ReactNode {
  const { story, href, rel } = link;
  const row = rows?.find(({ id }) => id === story) ?? null;
  const state = stateOf(link, rows);
  const names = [row?.headline ?? '', link.title, row === null ? (href ?? 'A story') : storyName(row)];
  const title = names.find((name) => name !== '') ?? '';
  return (
    <li className="link" data-link={link.id} data-state={state} onKeyDown={onKey}>
      <button type="button" className="link-open" disabled={state === 'gone'} onClick={open}>
        <bdi>{href === null ? title : hostOf(href)}</bdi>
        {href === null ? null : <ArrowUpRight aria-hidden />}
      </button>
      <EmbargoMark until={row?.embargoUntil ?? null} />
      {STATES[state] === '' ? null : <span className="link-state">{STATES[state]}</span>}
      {href === null ? null : (
        <DraftText
          aria-label={`Title of ${hostOf(href)}`}
          placeholder="Title"
          value={link.title}
          write={(text) => change({ title: text })}
        />
      )}
      <div className="link-rel">
        <Select
          label={`What this story is to ${title}`}
          value={rel}
          choices={RELS}
          onChoose={(next) => change({ rel: next })}
        />
        <IconButton size="small" icon={<X />} label={`Remove ${title}`} onClick={remove} />
      </div>
    </li>
  );
}
